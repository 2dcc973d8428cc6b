import { succession } from '../model/column-lineage';
import { type Column, header, realColumns } from '../model/csvw';
import { loadNationalSheet } from '../standards/national-sheet';

/** The forms that the open-data list has had, newest first. */
export const GENERATIONS = ['2026', '2025', '2024', 'legacy'] as const;
export type Generation = (typeof GENERATIONS)[number];

/** Columns of an earlier form that are one, `into`, in the later ones, by name. */
interface Joined {
  readonly into: string;
  readonly parts: readonly string[];
}

/** The columns of the 15 that are one in the later forms: 都道府県名 and 市区町村名 make 地方公共団体名. */
export const [JOINED] = [...succession(loadNationalSheet('open_data_list.2026'))].flatMap(([into, parts]): Joined[] =>
  parts.length > 1 ? [{ into, parts }] : [],
) as [Joined];

/** A header that was recognised. */
export interface ListHeader {
  generation: Generation;
  /** How many columns the generation has. */
  columns: number;
  /** By position the column's name, or null for a column that the forms do not know or that stands there twice. */
  places: (string | null)[];
  /** Titles of the generation's columns that are not there. */
  missing: string[];
}

const columns = new Map(
  GENERATIONS.map((generation) => [generation, realColumns(loadNationalSheet(`open_data_list.${generation}`))]),
);
const columnsOf = (generation: Generation): Column[] => columns.get(generation) as Column[];
const titlesOf = (...generations: Generation[]): Map<string, string> =>
  new Map(
    generations.flatMap((generation) => columnsOf(generation).map((column) => [titleKey(header(column)), column.name])),
  );

/** ファイル形式 and ファイル_形式 are one column: the later forms share their titles. */
const later = titlesOf('2026', '2025', '2024');
const legacy = titlesOf('legacy');

/**
 * Recognise the generation of an open-data list by its header, whatever the order of the columns, the width of letters,
 * kana and brackets, blanks, upper or lower case, or numbers before the titles. It is the one that most of the header's
 * columns belong to and that has the fewest others; undefined when the header has not even half of its columns.
 */
export function recogniseHeader(titles: string[]): ListHeader | undefined {
  const keys = titles.map(titleKey);
  const [best] = GENERATIONS.map((generation) => {
    const found = new Set(keys.map((key) => (generation === 'legacy' ? legacy : later).get(key)));
    const missing = columnsOf(generation)
      .filter((column) => !found.has(column.name))
      .map(header);
    return { generation, missing, found: columnsOf(generation).length - missing.length };
  }).sort((a, b) => b.found - a.found || a.missing.length - b.missing.length);
  if (!best || best.found <= best.missing.length) return undefined;

  const taken = new Set<string>();
  const places = keys.map((key) => {
    // A column of the later forms that somebody added to the 15 has its place too.
    const name = (best.generation === 'legacy' ? legacy.get(key) : undefined) ?? later.get(key);
    if (name === undefined || taken.has(name)) return null;
    taken.add(name);
    return name;
  });
  return {
    generation: best.generation,
    columns: best.found + best.missing.length,
    missing: best.missing,
    places: places.map((name) =>
      name !== null && taken.has(JOINED.into) && JOINED.parts.includes(name) ? null : name,
    ),
  };
}

function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s\uFEFF]+/g, '')
    .replace(/^\d+\./, '')
    .toLowerCase();
}
