import { isDay } from '../text/calendar';
import { ERA_LETTER, ERA_SHORT, eraCount, eraNamed } from '../text/eras';

const WESTERN =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$|^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日$|^(\d{4})(\d{2})(\d{2})$/;
const ERA = new RegExp(
  String.raw`^(${ERA_SHORT}|${ERA_LETTER})\s?(元|\d{1,2})(?:\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日|([./-])(\d{1,2})\5(\d{1,2}))$`,
);
const ERA_MONTH = new RegExp(String.raw`^(${ERA_SHORT})\s?(元|\d{1,2})年(?:\s?(0?[1-9]|1[0-2])月)?$`);
/** Midnight, which databases write behind a date. */
const MIDNIGHT = /[ T]0?0:00(?::00)?$/;

/** A day whose year stands last, where its month is known to stand first. */
export function dayOfMonthFirst(text: string): string | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? undefined : onCalendar(`${year}-${two(month)}-${two(day)}`);
}

/** A day in any notation that names it whole, as ISO 8601 writes it; nothing when it is no day of the calendar. */
export function isoDay(text: string): string | undefined {
  const day = text.replace(MIDNIGHT, '');
  const western = WESTERN.exec(day);
  if (western) {
    const [year, month, date] = [
      western[1] ?? western[5] ?? western[8],
      western[3] ?? western[6] ?? western[9],
      western[4] ?? western[7] ?? western[10],
    ];
    return onCalendar(`${year}-${two(month)}-${two(date)}`);
  }
  const era = ERA.exec(day);
  if (!era) return undefined;
  const [, name, count, month = era[6], date = era[7]] = era;
  return ofEra(name as string, count as string, (year) => onCalendar(`${year}-${two(month)}-${two(date)}`));
}

/** A day, a month or a year in words or with slashes, as ISO 8601 writes it. A fiscal year (年度) is none of these. */
export function isoDate(text: string): string | undefined {
  const day = isoDay(text);
  if (day !== undefined) return day;
  const western = /^(\d{4})(?:\/|年\s?)(0?[1-9]|1[0-2])月?$|^(\d{4})年$/.exec(text);
  if (western) return western[3] ?? `${western[1]}-${two(western[2])}`;
  const era = ERA_MONTH.exec(text);
  if (!era) return undefined;
  return ofEra(era[1] as string, era[2] as string, (year) => (era[3] ? `${year}-${two(era[3])}` : String(year)));
}

const MOMENT = /^(.+?)[ T](\d{1,2}):([0-5]\d(?::[0-5]\d)?)$/;

/** A day and a time of day, as ISO 8601 writes them; the end of a day may be its 24:00. */
export function isoMoment(text: string): string | undefined {
  const [, day = '', hour = '', rest = ''] = MOMENT.exec(text) ?? [];
  const date = isoDay(day);
  return date !== undefined && (Number(hour) < 24 || /^24:00(?::00)?$/.test(`${hour}:${rest}`))
    ? `${date}T${two(hour)}:${rest}`
    : undefined;
}

/** Count an era's year; nothing when that lies outside the era. */
function ofEra(name: string, count: string, write: (year: number) => string | undefined): string | undefined {
  const era = eraNamed(name);
  const years = eraCount(count);
  if (!era || years === 0) return undefined;
  const text = write(era.before + years);
  // Until 1872 months and days were those of Japan's own calendar: they are no days of ours.
  if (text !== undefined && text < '1873') return undefined;
  return text !== undefined && text >= era.firstDay.slice(0, text.length) && text <= era.lastDay.slice(0, text.length)
    ? text
    : undefined;
}

function onCalendar(text: string): string | undefined {
  return isDay(text) ? text : undefined;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
