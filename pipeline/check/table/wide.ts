import type { Bilingual } from '../../issues/issue';
import { ERA_NAME } from '../../text/eras';
import type { Findings } from '../findings/types';

/** Years, months, days and ages within a name. */
const PERIOD = new RegExp(
  String.raw`(?:19|20)\d{2}(?:年度?)?|${ERA_NAME}(?:元|\d{1,2})年?度?|(?<![A-Za-z])[SHR](?:元|\d{1,2})(?:年度?)?|\d{1,2}月(?!\d)|(?:\d{1,2}月\d{1,2}日|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])|^\d{1,2}日)(?:[(（][月火水木金土日][)）])?|\d+(?:[-〜~～]\d+)?歳(?:以上|未満)?`,
  'gu',
);

/** A name that is longer names no period. */
const LONGEST = 100;

/** As many columns that differ by a period alone are a time series laid out in width. */
const SEVERAL = 3;

/** What is said where a national sheet breaks a rule itself. */
export const SHEET_IS_RIGHT: Bilingual = {
  ja: '国の様式がこの形なので、直す必要はありません。',
  en: 'the national sheet is so: nothing has to be mended',
};
const LONG_FORM: Bilingual = {
  ja: '年の列を作り、1行に1つの値を置いてください。',
  en: 'make a column for the year and put one value a row',
};

/** Tell of years, months or ages laid out as columns (rule L3-09). @param right whether the sheet is laid down so */
export function wideColumns(headers: string[], right: boolean, findings: Findings): void {
  const groups = new Map<string, string[]>();
  for (const title of headers) {
    const stem = title.length > LONGEST ? title : title.replace(PERIOD, '#');
    if (stem !== title) groups.set(stem, [...(groups.get(stem) ?? []), title]);
  }
  const wide = [...groups.values()].find((titles) => titles.length >= SEVERAL);
  if (wide)
    findings.add(
      'TABLE_WIDE',
      {},
      { detail: wide.join('、'), mend: right ? SHEET_IS_RIGHT : LONG_FORM },
      right ? { severity: 'info' } : {},
    );
}
