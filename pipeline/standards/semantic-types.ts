import type { Bilingual } from '../issues/issue';
import { type Column, datatypeOf } from '../model/csvw';
import { corporateNumberIsRight, localGovernmentCodeIsRight } from '../text/check-digit';
import { PREFECTURES } from '../text/prefectures';

/** A number whose last digit does not fit the others. */
interface CheckDigitFault {
  code: 'CHECK_DIGIT';
  params: { kind: Bilingual };
}

/** A kind of value that CSVW has no datatype for: what it must be, in words, and how to tell. */
interface Kind {
  expected: Bilingual;
  mend: Bilingual;
  right(value: string): boolean;
  rule?: string;
  /** Whether the value is right but for a zero that a spreadsheet took off. */
  zeroLost?(value: string): boolean;
  /** Another fault than that of the form, told of a value of the right form. */
  fault?(value: string): CheckDigitFault | undefined;
}

const AS_TEXT: Bilingual = {
  ja: 'Excelでセルの書式を「文字列」にして入れ直してください。',
  en: 'set the cell format to Text in Excel and type it again',
};
const checkDigit = (ja: string, en: string): CheckDigitFault => ({ code: 'CHECK_DIGIT', params: { kind: { ja, en } } });
const area = (ja: string, en: string, right: (value: string) => boolean): Kind => ({
  expected: { ja, en },
  mend: AS_TEXT,
  right,
  rule: 'L3-06',
});

/** The kinds that the descriptions of the national sheets name. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'local government code': {
    ...area('6桁の全国地方公共団体コード', 'a 6-digit local government code', (value) => /^\d{6}$/.test(value)),
    // Five digits may also be a code without its check digit: a prefecture to 47, then 000 or a municipality from 100.
    zeroLost: (value) =>
      /^[1-9]\d{4}$/.test(value) &&
      localGovernmentCodeIsRight(`0${value}`) &&
      !/^(?:[1-3]\d|4[0-7])(?:000|[1-9]\d\d)$/.test(value),
    fault: (value) =>
      localGovernmentCodeIsRight(value)
        ? undefined
        : { ...checkDigit('全国地方公共団体コード', 'local government code'), rule: 'L3-06' },
  },
  prefecture: area('「三重県」のような都道府県名', "a prefecture's full name, as 三重県", (value) =>
    PREFECTURES.has(value),
  ),
  municipality: area('「亀山市」のような市区町村名', "a municipality's full name, as 亀山市", (value) =>
    /.[市区町村]$/.test(value),
  ),
  'local government': area(
    '「三重県亀山市」のような正式な名称',
    'an official name, as 三重県亀山市',
    (value) => PREFECTURES.has(value) || /.(?:[市区町村]|組合|連合)$/.test(value),
  ),
  identifier: {
    expected: { ja: '半角の英数字の番号', en: 'an identifier in half-width letters and digits' },
    mend: {
      ja: '半角の英数字、ハイフン、下線だけにしてください。',
      en: 'use half-width letters, digits, hyphens and underscores alone',
    },
    right: (value) => /^[\w.-]+$/.test(value),
  },
  kana: {
    expected: { ja: '全角カタカナ', en: 'full-width katakana' },
    mend: {
      ja: '漢字やひらがなを使わず、全角カタカナで書いてください。',
      en: 'write it in full-width katakana, without hiragana or Chinese characters',
    },
    right: (value) => !/[\u3041-\u309A\u3400-\u9FFF\uF900-\uFAFF\uFF61-\uFF9F々]/.test(value),
  },
  'phone number': {
    expected: { ja: 'ハイフンで区切った半角の電話番号', en: 'a phone number in half-width digits with hyphens' },
    mend: {
      ja: '「0595-82-1111」のように市外局番から書いてハイフンで区切り、内線番号や「代表」は別の列に書いてください。',
      en: 'write it as 0595-82-1111, with its area code, and the extension or 代表 in a column of its own',
    },
    right: (value) =>
      (/^0\d{1,4}-\d{1,4}-\d{3,4}$/.test(value) && /^\d{10,11}$/.test(value.replaceAll('-', ''))) ||
      /^(1\d{2}|#\d{4}|0\d{3}-\d{6})$/.test(value),
    // Nine digits, or ten of a mobile telephone, lack the zero and the hyphens.
    zeroLost: (value) =>
      (/^[1-9]\d{0,3}-\d{1,4}-\d{4}$/.test(value) && /^\d{9,10}$/.test(value.replaceAll('-', ''))) ||
      /^[1-9]\d{8}$|^[5789]0\d{8}$/.test(value),
  },
  'postal code': {
    expected: {
      ja: '7桁の郵便番号(「519-0195」か「5190195」)',
      en: 'a postal code of seven digits (519-0195 or 5190195)',
    },
    mend: AS_TEXT,
    right: (value) => /^\d{3}-?\d{4}$/.test(value),
    zeroLost: (value) => /^\d{6}$|^\d{2}-\d{4}$/.test(value),
  },
  'town id': {
    expected: { ja: '7桁の町字ID(「0008-001」か「0008001」)', en: 'a 町字ID of seven digits (0008-001 or 0008001)' },
    mend: AS_TEXT,
    right: (value) => /^\d{4}-?\d{3}$/.test(value),
    zeroLost: (value) => /^\d{1,3}-\d{3}$|^\d{4,6}$/.test(value),
  },
  'corporate number': {
    expected: { ja: '13桁の法人番号', en: 'a corporate number of 13 digits' },
    mend: {
      ja: '先頭の「T」やハイフンを除いて13桁の数字にし、Excelではセルの書式を「文字列」にしてから入れてください。',
      en: 'leave out a leading T and hyphens, and set the cell format to Text in Excel before you type its 13 digits',
    },
    right: (value) => /^[1-9]\d{12}$/.test(value),
    fault: (value) => (corporateNumberIsRight(value) ? undefined : checkDigit('法人番号', 'corporate number')),
  },
  'e-mail': {
    expected: { ja: 'メールアドレス', en: 'an e-mail address' },
    mend: { ja: '半角の「name@example.jp」の形にしてください。', en: 'write it as name@example.jp' },
    right: (value) => /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(value),
  },
};

/** Kinds of columns that some descriptions give a pattern or nothing for: their names say it. */
const BY_NAME: Readonly<Record<string, string>> = {
  local_government_code: 'local government code',
  local_government_name: 'local government',
  contact_email: 'e-mail',
  contact_phone: 'phone number',
};

/** The kind of a column's values, as its datatype or its name has it. */
export function kindOf(column: Column): string | undefined {
  return datatypeOf(column).name ?? BY_NAME[column.name];
}
