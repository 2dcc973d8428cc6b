import { key } from './blanks';

/** First Gregorian year less one of each era: R6 is 2018 + 6. */
const ERAS: Record<string, number> = { R: 2018, 令和: 2018, H: 1988, 平成: 1988 };

/**
 * Read a fiscal year from a label such as `R6`, `令和6年度`, `令和元年度`, whatever its width.
 * @returns the year in 西暦, or undefined when the text is no such label
 */
export function readFiscalYear(text: string): number | undefined {
  const match = /^(?:([RH])(\d{1,2})|(令和|平成)(元|\d{1,2})年度)$/.exec(key(text));
  if (!match) return undefined;
  const era = ERAS[match[1] ?? match[3] ?? ''];
  const year = match[2] ?? match[4];
  return era === undefined ? undefined : era + (year === '元' ? 1 : Number(year));
}
