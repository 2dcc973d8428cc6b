import type { NumberFormat } from './number-format';

/** Days from 1899-12-31 and, in the system that the Macintosh had, from 1904-01-01, to 1970-01-01. */
const TO_1970 = { 1900: 25_568, 1904: 24_107 } as const;
const SECONDS = 86_400;
/** 9999-12-31. */
const LAST = { 1900: 2_958_465, 1904: 2_957_003 } as const;

export type DateSystem = keyof typeof TO_1970;

/**
 * Write a serial number as ISO 8601 has it: what its format shows of day and time. Excel takes 1900 for a leap year, so
 * that its day 60 is one that never was; it is given as it shows, 1900-02-29.
 * @param serial days since the system's beginning
 * @returns nothing where Excel shows #### in place of a date
 */
export function momentText(
  serial: number,
  format: Extract<NumberFormat, { kind: 'moment' | 'duration' }>,
  system: DateSystem,
): string | undefined {
  if (format.kind === 'duration') return durationText(serial);
  let day = Math.floor(serial);
  // Half a second before midnight is the next day's beginning.
  let seconds = Math.round((serial - day) * SECONDS);
  if (seconds === SECONDS) [day, seconds] = [day + 1, 0];
  if (!(day >= 0 && day <= LAST[system])) return undefined;
  const { date, time } = format;
  if (!time) return dayText(day, date, system);
  return date ? `${dayText(day, 'day', system)}T${clock(seconds)}` : clock(seconds);
}

function dayText(day: number, shown: 'day' | 'month' | 'year' | undefined, system: DateSystem): string {
  const whole = isoDay(day, system);
  // A month is kept as its first day, a year as its first month's: anything else is a day, whatever is shown of it.
  if (shown === 'month' && whole.endsWith('-01')) return whole.slice(0, 7);
  return shown === 'year' && whole.endsWith('-01-01') ? whole.slice(0, 4) : whole;
}

function isoDay(day: number, system: DateSystem): string {
  if (system === 1900 && day === 60) return '1900-02-29';
  if (system === 1900 && day === 0) return '1900-01-00';
  const real = system === 1900 && day > 60 ? day - 1 : day;
  return new Date((real - TO_1970[system]) * SECONDS * 1000).toISOString().slice(0, 10);
}

/** Hours and minutes, as the standard datasets have times; seconds where there are some. */
function clock(seconds: number): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    ...(seconds % 60 === 0 ? [] : [seconds % 60]),
  ];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function durationText(serial: number): string {
  const seconds = Math.round(Math.abs(serial) * SECONDS);
  return `${serial < 0 && seconds > 0 ? '-' : ''}${clock(seconds)}`;
}

/** The beginning of what a cell of type `d` holds: ISO 8601, with a time that says nothing at midnight. */
export function isoText(text: string): string {
  return text.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
}
