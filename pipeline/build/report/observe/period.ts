import { type Era, eraCount, eraNamed } from '../../../text/eras';

/** First and last day, ISO 8601; null where the text leaves one open. */
export interface Period {
  start: string | null;
  end: string | null;
}

/** A year of an era or of the common one, in a folded text: 令和6, R6, R元, 2024, or a bare 6 as in 6年度. */
const ERA_YEAR = String.raw`(?:令和|平成|[RH])\s?(?:元|\d{1,2})|\d{4}|\d{1,2}`;

/** A fiscal year: R3, 令和6年度, 6年度, R4年. */
export const YEAR = String.raw`(?:${ERA_YEAR})(?:年度|年)?`;

/** A day, month, quarter, or the end of a month or year, the year left out where it is told from before. */
const POINT = String.raw`(?:(?:${ERA_YEAR})年度(?:末|第[1-4]四半期)|(?:(?:${ERA_YEAR})[.年])?\d{1,2}(?:\.\d{1,2}|月(?:\d{1,2}日|末)?)?)`;

/** A point in time or a stretch of it: R6.2.16-R6.3.15, 令和4年9月から12月, R7.3月末. */
export const PERIOD = String.raw`${POINT}(?:(?:[~-]|から)${POINT})?`;

/** Read a year of either calendar; a bare number below 100 is one of 令和. */
export function readYear(text: string): number {
  const count = eraCount(/元|\d+/.exec(text)?.[0] ?? '');
  const era = eraNamed(/平成|H/.exec(text)?.[0] ?? '令和') as Era;
  return count < 100 || era.name !== '令和' ? era.before + count : count;
}

/**
 * Read a period. The end of a month or year (末) gives an end and no beginning. Where a point names no year it is in that of the point before it, or else in the fiscal year given.
 * @param text folded, as PERIOD matches it
 * @param fiscalYear the year of the column that the text stands in
 */
export function readPeriod(text: string, fiscalYear: number): Period {
  const [first = '', second] = text.split(/[~-]|から/);
  const from = readPoint(first, (month) => calendarYear(month, fiscalYear));
  if (second === undefined) return from;
  const to = readPoint(second, (month) => {
    const began = (from.start ?? from.end) as string;
    return Number(began.slice(0, 4)) + (month < Number(began.slice(5, 7)) ? 1 : 0);
  });
  return { start: from.start, end: to.end };
}

/** The fiscal year, April to March, in which a day stands. */
export function fiscalYearOf(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);
}

function calendarYear(month: number, fiscalYear: number): number {
  return month < 4 ? fiscalYear + 1 : fiscalYear;
}

function readPoint(text: string, yearOf: (month: number) => number): Period {
  const fiscal = /^(.+)年度(末|第([1-4])四半期)$/u.exec(text);
  if (fiscal) {
    const year = readYear(fiscal[1] as string);
    if (fiscal[2] === '末') return { start: null, end: `${year + 1}-03-31` };
    const month = ((Number(fiscal[3]) * 3) % 12) + 1;
    return { start: iso(calendarYear(month, year), month, 1), end: lastDay(calendarYear(month, year), month + 2) };
  }
  const parts = text.split(/[.年月日]/u).filter((part) => part !== '' && part !== '末');
  const named = parts.length === 3 || /^(?:令和|平成|[RH])/.test(text) || /^\d{4}/.test(text) || text.includes('年');
  const [month, day] = (named ? parts.slice(1) : parts).map(Number) as [number, number?];
  const year = named ? readYear(parts[0] as string) : yearOf(month);
  if (text.endsWith('末')) return { start: null, end: lastDay(year, month) };
  if (day !== undefined) return { start: iso(year, month, day), end: iso(year, month, day) };
  return { start: iso(year, month, 1), end: lastDay(year, month) };
}

function iso(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function lastDay(year: number, month: number): string {
  // Day 0 of the next month, counted in UTC so that no machine's zone moves it.
  return iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
