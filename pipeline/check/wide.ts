import type { Findings } from './findings';

/** Years, months and ages within a name. */
const PERIOD = /(?:19|20)\d{2}(?:年度?)?|(?:明治|大正|昭和|平成|令和)(?:元|\d{1,2})年?度?|(?<![A-Za-z])[SHR]\d{1,2}(?:年度?)?|\d{1,2}月|\d+(?:[-〜~～]\d+)?歳(?:以上|未満)?/gu;

/** A name that is longer names no period. */
const LONGEST = 100;

/** As many columns that differ by a period alone are a time series laid out in width. */
const SEVERAL = 3;

/** Tell of years, months or ages laid out as columns (rule L3-09). @param right whether the sheet is laid down so */
export function wideColumns(headers: string[], right: boolean, findings: Findings): void {
  const groups = new Map<string, string[]>();
  for (const title of headers) {
    const stem = title.length > LONGEST ? title : title.replace(PERIOD, '#');
    if (stem !== title) groups.set(stem, [...(groups.get(stem) ?? []), title]);
  }
  const wide = [...groups.values()].find((titles) => titles.length >= SEVERAL);
  if (wide) findings.add('TABLE_WIDE', {}, { detail: wide.join('、') }, right ? { severity: 'info' } : {});
}
