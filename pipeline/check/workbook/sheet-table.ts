import { hiddenUnit } from '../../formats/xlsx/cell';
import { WorkbookFault } from '../../formats/xlsx/fault';
import { MOST_CELLS } from '../../formats/xlsx/limits';
import type { SheetRow } from '../../formats/xlsx/sheet';
import type { Workbook } from '../../formats/xlsx/workbook';
import type { Findings, Stop, TableContext } from '../findings/types';
import { type OpenedTable, openTable } from '../table/open-table';
import { watchLooks } from './cell-style';
import { type SheetTable, type TableRows, texts } from './split-tables';
import { watchTextNumbers } from './text-numbers';

/** A table of a sheet with its checks. */
export interface SheetTableCheck extends TableRows {
  opened: OpenedTable;
  /** How many records it has, once it was read to its end. */
  records(): number;
}

/** Findings of one sheet, of a table that begins in some column: their places are the sheet's. */
export function onSheet(findings: Findings, sheet: string, from = 1): Findings {
  const placed = <P extends { column?: number }>(place: P): P => ({
    ...place,
    sheet,
    ...(place.column !== undefined && { column: place.column + from - 1 }),
  });
  return {
    issues: findings.issues,
    counts: findings.counts,
    add: (code, place, params, otherwise) => findings.add(code, placed(place), params, otherwise),
    more: (code, place, times, otherwise) => findings.more(code, placed(place), times, otherwise),
  };
}

/**
 * Give a sheet's table to the checks that a CSV goes through, and to those that a CSV's cells have nothing for.
 * @param placed the sheet's name, its table; `first` tells whether it is the first of the file; any other is one too many (rule L1-02)
 */
export function checkSheetTable(
  context: TableContext,
  workbook: Workbook,
  { sheet, table, first }: { sheet: string; table: SheetTable; first: boolean },
  findings: Findings,
): SheetTableCheck {
  const line = table.header.number;
  const headers = texts(table.header, table);
  const inTable = onSheet(findings, sheet, table.from);
  const inSheet = onSheet(findings, sheet);
  if (!first)
    inSheet.add('TABLE_ANOTHER', { line, column: table.from + headers.findIndex((title) => title !== '') }, { sheet });
  const opened = openTable(context, headers, line, first ? 1 : line, inTable);
  const { check, declared } = opened;
  let stop: Stop | undefined = opened.unreadable ? 'no text' : undefined;
  const titles = new Map(headers.map((title, at) => [table.from + at, title]));
  const looks = watchLooks(titles, (style) => workbook.style(style).look, inSheet);
  const numbers = new Map(
    headers.map((title, at) => [
      table.from + at,
      watchTextNumbers(table.from + at, title, declared?.columns[at], inSheet),
    ]),
  );
  const unitOf = watchUnits(workbook, titles, inSheet);
  const blank = headers.map(() => '');
  let cells = 0;
  const count = (row: number): void => {
    cells += headers.length;
    if (cells > MOST_CELLS)
      throw new WorkbookFault('WORKBOOK_TOO_LARGE', {
        ja: `シート「${sheet}」の表が大きすぎます(${headers.length}列、${row}行)`,
        en: `the table on the sheet "${sheet}" is too large (${headers.length} columns, ${row} rows)`,
      });
  };
  let records = 0;
  return {
    opened,
    records: () => records,
    take(row) {
      if (stop) return;
      count(row.number);
      stop = check.take(texts(row, table), row.number);
      looks.take(row.cells, row.number);
      for (const cell of row.cells) {
        numbers.get(cell.column)?.take(cell, row.number);
        unitOf(cell);
      }
    },
    blank(number) {
      count(number);
      check.take(blank, number);
    },
    end() {
      check.end(stop === undefined);
      looks.end();
      for (const column of numbers.values()) column.end();
      records = check.rows();
    },
  };
}

/** Tell once a column of a unit that its number format shows and its cells do not hold. */
function watchUnits(
  workbook: Workbook,
  titles: ReadonlyMap<number, string>,
  findings: Findings,
): (cell: SheetRow['cells'][number]) => void {
  const told = new Set<number>();
  return ({ kind, column, style, text }) => {
    if (kind !== 'number' || told.has(column) || !titles.has(column)) return;
    const unit = hiddenUnit(workbook.style(style));
    if (!unit) return;
    told.add(column);
    const place = { column, field: titles.get(column) ?? '', value: text };
    findings.add('UNIT_IN_FORMAT', place, { unit: unit.text }, unit.scaled ? {} : { severity: 'info' });
  };
}
