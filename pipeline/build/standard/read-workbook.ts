import { eachTable } from '../../check/workbook/each-table';
import { texts } from '../../check/workbook/split-tables';
import { bytesAt } from '../../check/workbook/workbook-file';
import type { Effects } from '../../core/effects';
import type { SheetRow } from '../../formats/xlsx/sheet';
import { openWorkbook } from '../../formats/xlsx/workbook';
import type { Sheet, SheetRecord } from './types';

/**
 * Read the table of a workbook that has passed the check, which lets one table pass, wherever it stands: its header and rows
 * as they are shown, lines and columns the sheet's.
 */
export function readWorkbook(effects: Effects, file: string): Sheet {
  const found: Sheet[] = [];
  eachTable(openWorkbook(bytesAt(effects, file)), (_, table) => {
    const record = (row: SheetRow): SheetRecord => ({
      cells: [...new Array<string>(table.from - 1).fill(''), ...texts(row, table)],
      line: row.number,
    });
    const sheet: Sheet = { header: record(table.header), records: [] };
    found.push(sheet);
    return { row: (row) => void sheet.records.push(record(row)), end: () => undefined };
  });
  return found[0] as Sheet;
}
