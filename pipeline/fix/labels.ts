import { ruleName } from '../check/print/labels';
import { columnLetters } from '../formats/xlsx/reference';
import { checkWording } from '../check/rules/codes';
import type { Bilingual, Language } from '../issues/issue';
import { say } from '../issues/issue';
import type { Change } from './change';
import type { FixedFile } from './fix';

/** What a change does, with the rule that was broken. */
export function changeName({ code, rule }: Pick<Change, 'code' | 'rule'>, language: Language | undefined): string {
  const named = ruleName(rule);
  return `${say(checkWording(code).fixer?.done ?? { ja: code, en: code }, language)}${named === '' ? '' : ` — ${named}`}`;
}

/** Where a change stands in the file as it was: line, column as Excel letters it, the column's title. */
export function changePlace({ sheet, line, column, field }: Change, language: Language | undefined): string {
  const parts = [
    sheet === undefined ? '' : say({ ja: `シート「${visible(sheet)}」`, en: `sheet "${visible(sheet)}"` }, language),
    line === null ? '' : say({ ja: `${line}行`, en: `line ${line}` }, language),
    column === null ? '' : say({ ja: `${columnLetters(column)}列`, en: `column ${columnLetters(column)}` }, language),
    field ? `「${visible(field)}」` : '',
  ].filter(Boolean);
  return parts.length === 0 ? say({ ja: 'ファイル全体', en: 'whole file' }, language) : parts.join(' ');
}

/** What stood there and what stands there now. */
export function beforeAfter(
  { from, to, line, column, field }: Change,
  language: Language | undefined,
): [before: string, after: string] {
  const whole = line === null && column === null && field === null;
  const shown = (text: string | null, none: Bilingual): string => {
    if (text === null) return say(none, language);
    if (!whole) return `「${visible(text)}」`;
    return text === '\t' ? 'TAB' : text.toUpperCase();
  };
  return [shown(from, { ja: '(なし)', en: '(none)' }), shown(to, { ja: '(除いた)', en: '(left out)' })];
}

/** Where the mended file is, or those of a workbook's tables, and what stands beside them. */
export function placesLine(
  { fixed: paths, leftOut: beside }: FixedFile,
  dryRun: boolean,
  language: Language | undefined,
): string {
  const [fixed, leftOut] = [[paths ?? []].flat().join(', '), [beside ?? []].flat().join(', ')];
  if (fixed === '') return say({ ja: 'CSVにできた表はありません', en: 'no table could be written as CSV' }, language);
  const main = dryRun
    ? { ja: `書いていません。書く先は ${fixed}`, en: `nothing written; it would be ${fixed}` }
    : { ja: `直したファイル: ${fixed}`, en: `mended file: ${fixed}` };
  return [
    say(main, language),
    ...(leftOut === ''
      ? []
      : [say({ ja: `そこに入らなかったもの: ${leftOut}`, en: `what has no place there: ${leftOut}` }, language)]),
  ].join('; ');
}

/** What can not be seen, or would end a line, is shown by its name. */
function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n]/g, '⏎')
    .replace(/\u3000/g, '␣')
    .replace(/^ +| +$/g, (blanks) => '␣'.repeat(blanks.length))
    .replace(
      /[\p{Cc}\p{Cf}\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F]/gu,
      (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
