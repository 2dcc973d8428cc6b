/** First fiscal year of 令和, April 2019 counted as a whole fiscal year of it. */
const REIWA = 2018;
const HEISEI = 1988;

/** A fiscal year's e-Stat time code: the year and `100000` (practice of the e-Stat API). */
export function timeCode(year: number): string {
  return `${year}100000`;
}

/** A fiscal year in the Japanese calendar: 2024 is 令和6年度, 2019 令和元年度. */
export function japaneseYear(year: number): string {
  const [era, first] = year > REIWA ? ['令和', REIWA] : ['平成', HEISEI];
  const count = year - first;
  return `${era}${count === 1 ? '元' : count}年度`;
}
