import { isTsv } from '../formats/csv/delimiter';
import { sureness } from '../standards/registry';
import type { Change } from './change';
import { convert } from './convert';
import { dialectChanges } from './dialect';
import type { Plan, DetectedFile } from './types';

/**
 * Plan what a file's rows become.
 * @param convertTo2026 whether an earlier form becomes the present one
 */
export function plan(file: string, detected: DetectedFile, convertTo2026: boolean): Plan {
  const { titles, changes: headerChanges } = detected.mendedHeaders;
  const delimiter = detected.delimiter === '\t' && !isTsv(file) && detected.quoted ? ',' : detected.delimiter;
  const changes = [...dialectChanges(detected, delimiter), ...headerChanges];
  const common = { delimiter, titles, columns: detected.columns, bare: detected.declared !== undefined };
  const converted: ReturnType<typeof convert> = convertTo2026 ? convert(detected, titles) : { notices: [] };
  if (converted.outputs) return { ...common, ...converted, changes: [...changes, ...converted.changes] };

  const own = detected.headers.map((_, at) => at);
  const kept = detected.aligned ? own.filter((at) => !detected.blank.has(at)) : own;
  const order = inOrder(kept, detected);
  const same = order.length === own.length && order.every((at, index) => at === index);
  return {
    ...common,
    outputs: same
      ? undefined
      : order.map((at) => ({ title: titles[at] as string, take: (cells) => cells[at] as string })),
    left: [],
    changes: [...changes, ...columnChanges(detected.headers, own, kept, order)],
    notices: converted.notices,
  };
}

/** Columns that are left out since they are blank, and those that change their place. */
function columnChanges(headers: string[], own: number[], kept: number[], order: number[]): Change[] {
  const place = (at: number): Pick<Change, 'line' | 'column' | 'field'> => ({
    line: null,
    column: at + 1,
    field: headers[at] as string,
  });
  return [
    ...own
      .filter((at) => !kept.includes(at))
      .map((at): Change => ({ ...place(at), from: '', to: null, rule: 'L1-03', code: 'COLUMN_BLANK' })),
    ...order
      .map((at, index) => ({ at, index }))
      .filter(({ at, index }) => at !== kept[index])
      .map(({ at, index }): Change => ({
        ...place(at),
        from: String(at + 1),
        to: String(index + 1),
        rule: null,
        code: 'COLUMN_ORDER',
      })),
  ];
}

/** The standard's order, where that is certain: a column that the standard lacks stays behind the one that it stood behind. */
function inOrder(columns: number[], { recognised, columns: declared, aligned }: DetectedFile): number[] {
  if (!aligned || !recognised || !sureness(recognised.standard).order) return columns;
  const { standard } = recognised;
  let place = -1;
  const places = columns.map((at) => {
    const known = declared[at] ? standard.columns.indexOf(declared[at]) : -1;
    if (known >= 0) place = known;
    return { at, place };
  });
  return places.sort((a, b) => a.place - b.place).map(({ at }) => at);
}
