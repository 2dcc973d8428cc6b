import { type SheetRow, readSheet } from '../../formats/xlsx/sheet';
import type { Workbook } from '../../formats/xlsx/workbook';
import { type SheetTable, filled, splitTables } from './split-tables';
import { eachSheet } from './workbook';

/** What takes a table's rows, below its header. */
export interface TableReader {
  row(row: SheetRow): void;
  end(): void;
}

/**
 * Read the tables of a workbook that the check finds, and nothing else of it.
 * @param begin takes a table's sheet, place and header, and gives what takes its rows
 * @throws WorkbookFault
 */
export function eachTable(workbook: Workbook, begin: (sheet: string, table: SheetTable) => TableReader): void {
  const nothing = (): void => undefined;
  let tables = 0;
  eachSheet(
    workbook.sheets,
    ({ name, part }) => {
      const split = splitTables({
        begin(table) {
          tables += 1;
          const { row, end } = begin(name, table);
          return { take: row, blank: nothing, end };
        },
        note: nothing,
        gap: nothing,
      });
      readSheet(workbook, part, {
        row: (row) => void (filled(row.cells).length > 0 && split.row(row)),
        hiddenColumns: nothing,
        merged: nothing,
        object: nothing,
      });
      const lines = split.end();
      return lines.length === 0 ? undefined : (asTable) => void (asTable && split.asTable(lines));
    },
    () => tables,
  );
}
