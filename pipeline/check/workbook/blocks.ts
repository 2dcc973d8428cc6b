import type { SheetRow } from '../../formats/xlsx/sheet';

/** Columns of a sheet, from 1, both within. */
export interface Columns {
  from: number;
  to: number;
}

interface Block extends Columns {
  filled: number;
  first: number;
  last: number;
  /** What stands in its first row. */
  head: string[];
  headIsText: boolean;
}

/** A block that fills less of the rows than this, and has no header, is notes. */
const SPARSE = 0.2;

/**
 * Tell tables apart that stand side by side, by the blank columns between them. A blank column alone divides a table (rule
 * L1-03) and makes no second one: that takes a header of its own which repeats names of the other's, or other first and
 * last rows.
 * @param rows rows without a blank one between them
 * @param header the row in which the whole has its header
 * @returns the columns of each table, from left to right; what lies in no other columns is notes
 */
export function tablesOf(rows: SheetRow[], header: SheetRow): Columns[] {
  const blocks = blocksOf(rows);
  const main = blocks.reduce((best, one) => (one.filled > best.filled ? one : best));
  const notes = blocks.filter((one) => one !== main && isNotes(one, rows.length, header));
  const left = blocks.filter((one) => !notes.includes(one));
  const tables: Columns[] = [];
  let before: Block | undefined;
  for (const block of left) {
    const known = tables.at(-1);
    if (known && before && !isAnother(before, block)) known.to = block.to;
    else
      tables.push({
        from: tables.length === 0 && notes.every(({ from }) => from > block.from) ? 1 : block.from,
        to: block.to,
      });
    before = block;
  }
  return tables;
}

function blocksOf(rows: SheetRow[]): Block[] {
  const columns = new Map<number, Block>();
  for (const { number, cells } of rows) {
    for (const { column, kind, text } of cells) {
      if (kind === 'empty') continue;
      const known = columns.get(column);
      if (known) [known.filled, known.last] = [known.filled + 1, number];
      else
        columns.set(column, {
          from: column,
          to: column,
          filled: 1,
          first: number,
          last: number,
          head: [text],
          headIsText: kind === 'text',
        });
    }
  }
  const blocks: Block[] = [];
  for (const one of [...columns.values()].sort((a, b) => a.from - b.from)) {
    const before = blocks.at(-1);
    if (!before || before.to + 1 < one.from) {
      blocks.push(one);
      continue;
    }
    const first = Math.min(before.first, one.first);
    const atTop = [before, one].filter((part) => part.first === first);
    Object.assign(before, {
      to: one.to,
      filled: before.filled + one.filled,
      first,
      last: Math.max(before.last, one.last),
      head: atTop.flatMap(({ head }) => head),
      headIsText: atTop.every(({ headIsText }) => headIsText),
    });
  }
  return blocks;
}

function isNotes({ from, to, filled, last }: Block, rows: number, header: SheetRow): boolean {
  const named = header.cells.some(({ column, kind }) => kind !== 'empty' && column >= from && column <= to);
  return !named && (filled < SPARSE * rows * (to - from + 1) || filled === 1 || last < header.number);
}

function isAnother(before: Block, block: Block): boolean {
  const wide = (one: Block): boolean =>
    one.to > one.from && one.headIsText && one.head.length > 1 && new Set(one.head).size === one.head.length;
  if (!wide(before) || !wide(block)) return false;
  return (
    block.head.some((name) => before.head.includes(name)) || block.first !== before.first || block.last !== before.last
  );
}
