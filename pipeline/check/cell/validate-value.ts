import type { Fault } from '../rules/codes';
import type { Bilingual } from '../../issues/issue';
import { type Column, datatypeOf } from '../../model/csvw';
import { inWords } from '../../standards/pattern-words';
import { KINDS, kindOf } from '../../standards/semantic-types';
import { isDay } from '../../text/calendar';
import { CHOICE_WITH_TEXT, EXPONENT_FORM, NUMBER_SIGN } from './patterns';

/** Judge a value of a column, which is not empty. */
export type Judge = (value: string) => Fault | undefined;

const NUMBER: Fault = { code: 'NUMBER_WITH_TEXT' };
const SYMBOL: Fault = { code: 'NUMBER_SYMBOL' };
const TIME_NOTATION: Fault = { code: 'TIME_NOTATION' };
const EXPONENT: Fault = { code: 'NUMBER_EXPONENT' };

/** Compile a declared column into the closure that judges its values; nothing when any text will do. */
export function compileJudge(column: Column): Judge | undefined {
  const one = compileValue(column);
  if (!column.separator) return one;
  return (value) => {
    if (/[、，；,／]|;;|^;|;$|;\s|\s;/.test(value)) return { code: 'CELL_SEVERAL' };
    for (const item of one ? value.split(';') : []) {
      const fault = one?.(item);
      if (fault) return fault;
    }
    return undefined;
  };
}

function compileValue(column: Column): Judge | undefined {
  const { base, format, minimum, maximum } = datatypeOf(column);
  const name = kindOf(column);
  switch (base) {
    case 'integer':
      return compileNumber(/^-?\d+$/, minimum, maximum);
    case 'nonNegativeInteger':
      return compileNumber(/^-?\d+$/, 0, maximum);
    case 'gYear':
      return compileNumber(/^\d{4}$/, 1000, 9999);
    case 'decimal':
      // Where latitude and longitude lie is told of both together.
      return name === 'latitude' || name === 'longitude'
        ? compileNumber(DECIMAL)
        : compileNumber(DECIMAL, minimum, maximum);
    case 'boolean':
      return listed(format ? format.split('|') : ['1', '0']);
    case 'date':
      return (value) => {
        if (!ISO_DATE.test(value)) return TIME_NOTATION;
        return isDay(value) ? undefined : NO_DAY;
      };
    case 'time':
      return (value) => (/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value) ? undefined : TIME_FORM);
    case 'anyURI':
      return (value) => (/^https?:\/\/[!-~]+$/.test(value) ? undefined : URL_FORM);
    case 'string':
      return compileText(name, format);
  }
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_FORM = form(
  { ja: '「09:00」の形の時刻', en: 'a time as 09:00' },
  {
    ja: '一つの時刻だけを書き、Excelではセルの書式をユーザー定義の「hh:mm」にしてください。',
    en: 'write one time alone, and set the custom cell format hh:mm in Excel',
  },
);
const URL_FORM = form(
  { ja: 'https:// で始まる半角のURL', en: 'a URL in ASCII that begins with https://' },
  { ja: 'ブラウザーのアドレス欄から写してください。', en: 'copy it from the address bar of a browser' },
);

const NO_DAY = form(
  { ja: '暦にある日付', en: 'a day of the calendar' },
  { ja: '日付を元の資料と見比べてください。', en: 'compare the date with its source' },
);

function form(expected: Bilingual, mend: Bilingual, rule?: string): Fault {
  return { code: 'VALUE_FORM', params: { expected, mend }, ...(rule && { rule }) };
}

function compileNumber(right: RegExp, minimum = -Infinity, maximum = Infinity): Judge {
  const range: Fault = {
    code: 'VALUE_RANGE',
    params: { expected: [minimum === -Infinity ? '' : minimum, maximum === Infinity ? '' : maximum].join('〜') },
  };
  const bounded = minimum !== -Infinity || maximum !== Infinity;
  const whole = form(
    { ja: '整数', en: 'a whole number' },
    { ja: '小数点のない数にしてください。', en: 'write it without a decimal point' },
  );
  return (value) => {
    if (right.test(value)) return bounded && (Number(value) < minimum || Number(value) > maximum) ? range : undefined;
    if (NUMBER_SIGN.test(value)) return SYMBOL;
    if (EXPONENT_FORM.test(value)) return EXPONENT;
    return /^-?\d+\.\d+$/.test(value) ? whole : NUMBER;
  };
}

function compileText(name: string | undefined, format: string | undefined): Judge | undefined {
  const kind = name !== undefined && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (kind) {
    const zeroLost: Fault = { code: 'ZERO_LOST', ...(kind.rule && { rule: kind.rule }) };
    const wrong: Fault =
      kind.rule === 'L3-06'
        ? { code: 'AREA_NAME', params: { expected: kind.expected } }
        : form(kind.expected, kind.mend, kind.rule);
    return (value) => {
      if (kind.right(value)) return kind.fault?.(value);
      if (EXPONENT_FORM.test(value)) return EXPONENT;
      return kind.zeroLost?.(value) ? zeroLost : wrong;
    };
  }
  if (format === undefined) return undefined;
  const values = listedValues(format);
  if (values) return listed(values);
  const pattern = new RegExp(`^(?:${format})$`, 'u');
  const wrong = form(inWords(format), { ja: '示した形に直してください。', en: 'write it in that form' });
  return (value) => {
    if (pattern.test(value)) return undefined;
    return EXPONENT_FORM.test(value) ? EXPONENT : wrong;
  };
}

/** The values that a format lays down, if it does: one without any of a pattern's signs is a list. */
export function listedValues(format: string): string[] | undefined {
  return /[[\](){}*+?^$]|(?<!\\)\./.test(format)
    ? undefined
    : format.split('|').map((item) => item.replace(/\\(.)/g, '$1'));
}

function listed(values: string[]): Judge {
  const known = new Set(values);
  const named = values
    .filter((value) => value !== '')
    .map((value) => `「${value}」`)
    .join('');
  const orEmpty = known.has('');
  const wrong: Fault = {
    code: 'VALUE_NOT_LISTED',
    params: {
      expected: { ja: `${named}${orEmpty ? 'か空のセル' : ''}`, en: `${named}${orEmpty ? ' or an empty cell' : ''}` },
    },
  };
  return (value) => {
    if (known.has(value)) return undefined;
    return CHOICE_WITH_TEXT.test(value) ? { code: 'CHOICE_WITH_TEXT' } : wrong;
  };
}
