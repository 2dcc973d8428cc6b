import { joined, succession } from '../model/column-lineage';
import { type Column, header } from '../model/csvw';
import { foldTitle } from '../standards/match';
import { presentForm } from '../standards/registry';
import { elsewhere, isPlace } from './address-mismatch';
import type { Change } from './change';
import type { Said } from './notice';
import type { Output, Survey } from './types';

/** What a conversion comes to; no columns when the file keeps its form, and why. */
export interface Converted {
  outputs?: Output[];
  /** What the cells of each column are to be: what the column that takes its place wants. */
  columns?: (Column | undefined)[];
  /** Whether a row's place is not told, since its address names another than the publisher's. */
  elsewhere?(cells: string[]): boolean;
  left: number[];
  changes: Change[];
  said: Said[];
}

/**
 * Convert a standard sheet to its present form, by the columns' names and by what the present description says that each
 * takes the place of. A column of the present form that nothing gives a value is empty; one of the file that has no
 * counterpart is written beside.
 */
export function convert(
  { recognised, headers, headerLine, columns, aligned, blank }: Survey,
  titles: string[],
): Converted {
  const kept = (code: Said['code'], params: Said['params'] = {}): Converted => ({
    left: [],
    changes: [],
    said: [{ code, place: {}, params }],
  });
  if (!recognised) return kept('CONVERT_UNKNOWN');
  const present = presentForm(recognised.standard);
  if (!present)
    return recognised.standard.generation === '2026'
      ? { left: [], changes: [], said: [] }
      : kept('CONVERT_NO_FORM', { name: recognised.standard.description['dc:conformsTo'] ?? '' });
  if (!aligned) return kept('CONVERT_ROWS_UNSURE');

  const byName = new Map(
    columns.flatMap((column, at) =>
      column && recognised.standard.columns.includes(column) ? [[column.name, at] as const] : [],
    ),
  );
  // A column of the present form may have been added to the earlier one by hand.
  const unplaced = headers.flatMap((title, at) =>
    [...byName.values()].includes(at) || blank.has(at) ? [] : [{ at, title: foldTitle(title) }],
  );
  const replaces = succession(present.description);
  const used = new Map<number, string[]>();
  const isElsewhere = elsewhere(byName);
  const added: string[] = [];
  const wanted = [...columns];
  const outputs = present.columns.map((column): Output => {
    const title = header(column);
    const own = byName.get(column.name) ?? unplaced.find((one) => one.title === foldTitle(title))?.at;
    const sources =
      own !== undefined ? [own] : (replaces.get(column.name) ?? []).flatMap((name) => byName.get(name) ?? []);
    for (const at of sources) used.set(at, [...(used.get(at) ?? []), title]);
    if (sources.length === 0) added.push(title);
    if (sources.length === 1) wanted[sources[0] as number] = column;
    const whole = (cells: string[]): string => joined(sources.map((at) => cells[at] as string));
    return {
      title,
      take: own === undefined && isPlace(column.name) ? (cells) => (isElsewhere(cells) ? '' : whole(cells)) : whole,
    };
  });
  const left = headers.flatMap((_, at) => (used.has(at) || blank.has(at) ? [] : [at]));
  const place = { line: headerLine, rule: null };
  const changes = headers.flatMap((_, at): Change[] => {
    const field = titles[at] as string;
    const to = blank.has(at)
      ? [null]
      : (used.get(at) ?? [null]).filter((title) => title !== field || (used.get(at) as string[]).length > 1);
    return to.map((title) => ({
      ...place,
      column: at + 1,
      field,
      from: field,
      to: title,
      code: title !== null ? 'STANDARD_EARLIER' : blank.has(at) ? 'COLUMN_BLANK' : 'COLUMN_LEFT_OUT',
    }));
  });
  return {
    outputs,
    columns: wanted,
    elsewhere: isElsewhere,
    left,
    changes: [
      ...changes,
      ...added.map((title): Change => ({
        ...place,
        column: null,
        field: title,
        from: null,
        to: title,
        code: 'COLUMN_LACKING',
      })),
    ],
    said: left.map((at) => ({
      code: 'COLUMN_LEFT_OUT',
      place: { field: titles[at] as string },
      params: { title: titles[at] as string },
    })),
  };
}
