import type { ErrorObject } from 'ajv';
import type { Bilingual } from '../issues/issue';
import { explain } from './json-schema';

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { ja: '文字(数だけのものは "" で囲みます)', en: 'a text (in quotes if it looks like a number)' },
  integer: { ja: '整数', en: 'a whole number' },
  number: { ja: '数', en: 'a number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  array: { ja: '「- 」で始まる項目の並び', en: 'a list of items that begin with "- "' },
  object: { ja: '「名前: 値」の組', en: 'entries of the form "name: value"' },
};

/** Say one error of a configuration file in words, with the name of the entry; what a form is stands in the schema as its description. */
export function explainEntry(error: ErrorObject): Bilingual {
  const { keyword, instancePath, parentSchema } = error;
  const params = error.params as Record<string, unknown>;
  const name = instancePath.slice(1).replaceAll('/', '.');
  const of = { ja: name === '' ? '' : `${name} の`, en: name === '' ? '' : ` in ${name}` };
  const be = (form: Bilingual): Bilingual => ({
    ja: `${name || 'ファイル全体'} は、${form.ja}にしてください`,
    en: `${name || 'the file'} must be ${form.en}`,
  });
  if (keyword === 'required')
    return {
      ja: `${of.ja}項目 ${String(params['missingProperty'])} がありません`,
      en: `the entry ${String(params['missingProperty'])} is missing${of.en}`,
    };
  if (keyword === 'additionalProperties')
    return {
      ja: `${of.ja}項目 ${String(params['additionalProperty'])} は知らない名前です`,
      en: `the entry ${String(params['additionalProperty'])}${of.en} is unknown`,
    };
  const type = keyword === 'type' ? TYPES[String(params['type'])] : undefined;
  if (type) return be(type);
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as unknown[]).filter((value) => value !== '').join('、');
    return be({ ja: `次のどれか(${allowed})`, en: `one of these (${allowed})` });
  }
  const [ja, en] = String((parentSchema as { description?: string } | undefined)?.description ?? '').split(' / ');
  if (ja && en) return be({ ja, en });
  return { ja: explain(error), en: explain(error) };
}
