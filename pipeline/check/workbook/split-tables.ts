import { HEAD } from '../../formats/csv/sniff';
import { WorkbookFault } from '../../formats/xlsx/fault';
import { MOST_TABLES } from '../../formats/xlsx/limits';
import type { SheetCell, SheetRow } from '../../formats/xlsx/sheet';
import { findHeader } from '../table/headers';
import { isNoName } from '../table/rows';
import { type Columns, tablesOf } from './blocks';

/** A table within a sheet: its columns, its header, and the rows of titles above that. */
export interface SheetTable extends Columns {
  header: SheetRow;
  above: SheetRow[];
}

/** What is told of a table's rows, below its header. */
export interface TableRows {
  take(row: SheetRow): void;
  blank(line: number): void;
  end(): void;
}

/** What is told of the tables of a sheet, in the order of its rows. */
export interface TablesHandlers {
  begin(table: SheetTable): TableRows;
  /** A value that belongs to no table: beside it, or in a column without a header. */
  note(line: number, cell: SheetCell): void;
  /** More blank rows than a person leaves. */
  gap(from: number, to: number): void;
}

/** Rows that are held to see where the tables are, and what they may weigh: a character counts one, a cell a hundred. */
const HELD = 1000;
const HEAVIEST = 2 ** 23;
/** Longer stretches of blank rows are told of once. */
export const MOST_BLANK = 1000;
/** More lines than this above a table are no title. */
const MOST_TITLES = 5;

interface Open {
  table: SheetTable;
  rows: TableRows;
  last: number;
  /** Columns in which figures or days stood. */
  figures: Set<number>;
  headerStyles: Set<number>;
  styles: Set<number>;
}

/**
 * Find the tables of a sheet as its rows come by: those one below another, with blank rows between, and those side by
 * side. Rows of one value each, as titles are, wait for the table that they stand above.
 */
// eslint-disable-next-line max-lines-per-function -- one state machine over the rows of a sheet
export function splitTables(handlers: TablesHandlers): {
  row(row: SheetRow): void;
  end(): SheetRow[];
  asTable(rows: SheetRow[]): void;
} {
  let band: SheetRow[] = [];
  let [held, heldTitles, last, decided] = [0, 0, 0, false];
  const titles: SheetRow[] = [];
  let open: Open[] = [];
  let tables = 0;
  return {
    /** Take a row that has a value. */
    row(row) {
      if (row.number > last + 1) {
        decide();
        decided = false;
      }
      last = row.number;
      if (decided) {
        feed(row);
        return;
      }
      band.push(row);
      held += weightOf(row);
      if (band.length >= HELD || held >= HEAVIEST) decide();
    },
    /** Give the rows of one value each, where there was no table. */
    end() {
      decide();
      close();
      return titles.splice(0);
    },
    /** Take rows for a table that have one value each. */
    asTable(rows) {
      start(rows, rows);
      close();
    },
  };

  function decide(): void {
    decided = true;
    const [rows, weight] = [band, held];
    [band, held] = [[], 0];
    if (rows.length === 0) return;
    if (open.length === 0) {
      if (
        rows.every(({ cells }) => filled(cells).length === 1) &&
        titles.length + rows.length < HELD &&
        heldTitles + weight < HEAVIEST
      ) {
        titles.push(...rows);
        heldTitles += weight;
      } else {
        const above = titles.splice(0);
        if (above.length > MOST_TITLES)
          above.splice(0).forEach(({ number, cells }) => filled(cells).forEach((cell) => handlers.note(number, cell)));
        start([...above, ...rows], rows);
      }
    } else if (beginsAnother(rows, open)) {
      close();
      start(rows, rows);
    } else rows.forEach(feed);
  }

  function start(all: SheetRow[], rows: SheetRow[]): void {
    const widest = Math.max(...rows.map(({ cells }) => filled(cells).at(-1)?.column ?? 1));
    for (const columns of tablesOf(rows, headerOf(rows, { from: 1, to: widest }))) {
      const own = columns.from === 1 ? all : rows;
      const header = headerOf(own, columns);
      const table = { ...columns, header, above: own.filter(({ number }) => number < header.number) };
      tables++;
      if (tables > MOST_TABLES)
        throw new WorkbookFault('WORKBOOK_TOO_LARGE', {
          ja: `一つのシートに表が${MOST_TABLES}より多くあります`,
          en: `there are more than ${MOST_TABLES} tables on a sheet`,
        });
      open.push({
        table,
        rows: handlers.begin(table),
        last: header.number,
        figures: new Set(),
        headerStyles: new Set(within(header, columns).map(({ style }) => style)),
        styles: new Set(),
      });
    }
    all.forEach(feed);
  }

  function feed(row: SheetRow): void {
    for (const one of open) {
      const cells = within(row, one.table);
      if (row.number <= one.table.header.number || cells.length === 0) continue;
      if (row.number - one.last - 1 > MOST_BLANK) handlers.gap(one.last + 1, row.number - 1);
      else for (let line = one.last + 1; line < row.number; line++) one.rows.blank(line);
      one.last = row.number;
      for (const { column, kind, style } of cells) {
        if (kind !== 'text') one.figures.add(column);
        one.styles.add(style);
      }
      one.rows.take(row);
    }
    for (const cell of filled(row.cells)) {
      if (!open.some(({ table: { from, to } }) => cell.column >= from && cell.column <= to))
        handlers.note(row.number, cell);
    }
  }

  function close(): void {
    for (const { rows } of open.splice(0)) rows.end();
    open = [];
  }
}

function weightOf({ cells }: SheetRow): number {
  return cells.reduce((sum, { text }) => sum + 100 + text.length, 0);
}

/** The cells with a value. */
export function filled(cells: SheetCell[]): SheetCell[] {
  return cells.filter(({ kind }) => kind !== 'empty');
}

/** The cells with a value that stand in some columns. */
function within({ cells }: SheetRow, { from, to }: Columns): SheetCell[] {
  return cells.filter(({ kind, column }) => kind !== 'empty' && column >= from && column <= to);
}

/** A row's values in some columns, '' where there is none. */
export function texts({ cells }: SheetRow, { from, to }: Columns): string[] {
  const row = new Array<string>(to - from + 1).fill('');
  for (const { column, text } of cells) if (column >= from && column <= to) row[column - from] = text;
  return row;
}

function headerOf(rows: SheetRow[], columns: Columns): SheetRow {
  const head = rows.filter((row) => within(row, columns).length > 0).slice(0, HEAD);
  return (head[findHeader(head.map((row) => withoutEnd(texts(row, columns))))] ?? head[0]) as SheetRow;
}

/** As a CSV has a title: one cell, and no more behind it. */
function withoutEnd(values: string[]): string[] {
  return values.slice(0, values.findLastIndex((value) => value !== '') + 1);
}

/**
 * Behind a blank row: whether another table begins. Its header has rows below it and several names, each once, none a
 * figure, and stands where figures stood, or goes beyond the table before, or looks as that one's header does and its rows do not.
 */
function beginsAnother(rows: SheetRow[], open: Open[]): boolean {
  const columns = {
    from: 1,
    to: Math.max(...rows.slice(0, HEAD).map(({ cells }) => filled(cells).at(-1)?.column ?? 1)),
  };
  const header = headerOf(rows, columns);
  const cells = filled(header.cells);
  if (
    header === rows.at(-1) ||
    cells.length < 2 ||
    cells.some(({ kind, text }) => kind !== 'text' || isNoName(text)) ||
    new Set(cells.map(({ text }) => text)).size < cells.length
  )
    return false;
  if (open.some(({ table }) => texts(table.header, table).join('\0') === texts(header, table).join('\0'))) return false;
  const [leftmost, rightmost] = [
    Math.min(...open.map(({ table }) => table.from)),
    Math.max(...open.map(({ table }) => table.to)),
  ];
  return (
    cells.some(({ column }) => open.some(({ figures }) => figures.has(column))) ||
    cells.some(({ column }) => column < leftmost || column > rightmost) ||
    open.some(
      ({ table, headerStyles, styles }) =>
        cells.length < within(table.header, table).length / 2 ||
        cells.every(({ style }) => headerStyles.has(style) && !styles.has(style)),
    )
  );
}
