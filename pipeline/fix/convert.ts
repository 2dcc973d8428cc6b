import { joined, succession } from '../model/column-lineage';
import { type Column, header } from '../model/csvw';
import { type Standard, presentForm } from '../standards/registry';
import { foldTitle } from '../standards/match';
import { elsewhere, isPlace } from './address-mismatch';
import type { Change } from './change';
import type { FixNotice } from './notice';
import type { Converted, DetectedFile, Output } from './types';

/**
 * Convert a standard sheet to its present form, by the columns' names and by what the present description says that each
 * takes the place of. A column of the present form that nothing gives a value is empty; one of the file that has no
 * counterpart is written beside.
 * @returns why the file keeps its form, if it does: nothing is told of one that has the present form already
 */
export function convert(detected: DetectedFile, titles: string[]): Converted | Kept {
  const { recognised, aligned } = detected;
  const kept = (code: FixNotice['code'], params: FixNotice['params'] = {}): Kept => ({
    notices: [{ code, place: {}, params }],
  });
  if (!recognised) return kept('CONVERT_UNKNOWN');
  const { standard } = recognised;
  const present = presentForm(standard);
  if (!present)
    return standard.generation === '2026'
      ? { notices: [] }
      : kept('CONVERT_NO_FORM', { name: standard.description['dc:conformsTo'] ?? '' });
  if (!aligned) return kept('CONVERT_ROWS_UNSURE');

  const byName = columnsByName(detected, standard);
  const map = mapColumns(detected, present, byName);
  const isElsewhere = elsewhere(byName);
  return {
    outputs: map.map((one) => outputOf(one, isElsewhere)),
    columns: detected.columns.map(
      (own, at) => map.findLast(({ sources }) => sources.length === 1 && sources[0] === at)?.column ?? own,
    ),
    elsewhere: isElsewhere,
    ...reportOf(map, detected, titles),
  };
}

/** A file that keeps its form, and why. */
interface Kept {
  outputs?: undefined;
  notices: FixNotice[];
}

/** A column of the present form, and the columns of the file, from 0, that give its value. */
interface Mapped {
  column: Column;
  title: string;
  /** Whether the file has the column itself. */
  own: boolean;
  sources: number[];
}

/** Where the standard's columns stand in the file, from 0. */
function columnsByName({ columns }: DetectedFile, standard: Standard): Map<string, number> {
  return new Map(
    columns.flatMap((column, at) => (column && standard.columns.includes(column) ? [[column.name, at] as const] : [])),
  );
}

function mapColumns(
  { headers, blank }: DetectedFile,
  present: Standard,
  byName: ReadonlyMap<string, number>,
): Mapped[] {
  const placed = new Set(byName.values());
  // A column of the present form may have been added to the earlier one by hand.
  const unplaced = new Map(
    headers
      .flatMap((title, at) => (placed.has(at) || blank.has(at) ? [] : [[foldTitle(title), at] as const]))
      .reverse(),
  );
  const replaces = succession(present.description);
  return present.columns.map((column): Mapped => {
    const title = header(column);
    const own = byName.get(column.name) ?? unplaced.get(foldTitle(title));
    if (own !== undefined) return { column, title, own: true, sources: [own] };
    const sources = (replaces.get(column.name) ?? []).flatMap((name) => byName.get(name) ?? []);
    return { column, title, own: false, sources };
  });
}

function outputOf({ column, title, own, sources }: Mapped, isElsewhere: (cells: string[]) => boolean): Output {
  const whole = (cells: string[]): string => joined(sources.map((at) => cells[at] as string));
  if (own || !isPlace(column.name)) return { title, take: whole };
  return { title, take: (cells) => (isElsewhere(cells) ? '' : whole(cells)) };
}

/** What becomes of the file's columns, and which of them are left out. */
function reportOf(
  map: Mapped[],
  { headers, headerLine, blank }: DetectedFile,
  titles: string[],
): Pick<Converted, 'left' | 'changes' | 'notices'> {
  const used = new Map<number, string[]>();
  for (const { title, sources } of map) for (const at of sources) used.set(at, [...(used.get(at) ?? []), title]);
  const left = headers.flatMap((_, at) => (used.has(at) || blank.has(at) ? [] : [at]));
  const place = { line: headerLine, rule: null };
  const changesOf = (at: number): Change[] => {
    const field = titles[at] as string;
    const change = { ...place, column: at + 1, field, from: field };
    if (blank.has(at)) return [{ ...change, to: null, code: 'COLUMN_BLANK' }];
    const targets = used.get(at);
    if (!targets) return [{ ...change, to: null, code: 'COLUMN_LEFT_OUT' }];
    return targets
      .filter((title) => title !== field || targets.length > 1)
      .map((to) => ({ ...change, to, code: 'STANDARD_EARLIER' }));
  };
  const added = map.filter(({ sources }) => sources.length === 0);
  return {
    left,
    changes: [
      ...headers.flatMap((_, at) => changesOf(at)),
      ...added.map(({ title }): Change => ({
        ...place,
        column: null,
        field: title,
        from: null,
        to: title,
        code: 'COLUMN_LACKING',
      })),
    ],
    notices: left.map((at) => {
      const title = titles[at] as string;
      return { code: 'COLUMN_LEFT_OUT', place: { field: title }, params: { title } };
    }),
  };
}
