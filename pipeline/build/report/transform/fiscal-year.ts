import { ERAS } from '../../../text/eras';

/** A fiscal year's e-Stat time code: the year and `100000` (practice of the e-Stat API). */
export function timeCode(year: number): string {
  return `${year}100000`;
}

/** A fiscal year in the Japanese calendar: 2024 is 令和6年度, 2019, from its April on, 令和元年度. @throws Error before 明治 */
export function japaneseYear(year: number): string {
  const era = ERAS.findLast(({ before }) => year > before);
  if (!era) throw new Error(`no era has the year ${year}`);
  const count = year - era.before;
  return `${era.name}${count === 1 ? '元' : count}年度`;
}
