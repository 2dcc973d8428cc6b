/** An era of the Japanese calendar. */
export interface Era {
  name: string;
  letter: string;
  /** The year of the common era before its first: 令和6 is 2018 + 6. */
  before: number;
  /** ISO 8601. */
  firstDay: string;
  lastDay: string;
}

/** The eras since the calendar has months of the common era's length, the earliest first. */
export const ERAS: readonly Era[] = [
  { name: '明治', letter: 'M', before: 1867, firstDay: '1868-01-25', lastDay: '1912-07-30' },
  { name: '大正', letter: 'T', before: 1911, firstDay: '1912-07-30', lastDay: '1926-12-25' },
  { name: '昭和', letter: 'S', before: 1925, firstDay: '1926-12-25', lastDay: '1989-01-07' },
  // Its end was told in advance: papers written before it name days behind it, as 平成32年3月31日.
  { name: '平成', letter: 'H', before: 1988, firstDay: '1989-01-08', lastDay: '9999-12-31' },
  { name: '令和', letter: 'R', before: 2018, firstDay: '2019-05-01', lastDay: '9999-12-31' },
];

/** The era of a name, of its first character or of its letter: 令和, 令, R. */
export function eraNamed(name: string): Era | undefined {
  return ERAS.find((era) => era.letter === name || (name !== '' && era.name.startsWith(name)));
}

/** A count of years as an era writes it: its first is 元. */
export function eraCount(digits: string): number {
  return digits === '元' ? 1 : Number(digits);
}

/** Parts of patterns: any era by its name, by its name or the first character of it, by its letter. */
export const ERA_NAME = `(?:${ERAS.map(({ name }) => name).join('|')})`;
export const ERA_SHORT = `(?:${ERAS.map(({ name }) => `${name}?`).join('|')})`;
export const ERA_LETTER = `[${ERAS.map(({ letter }) => letter).join('')}]`;
