import { bytesAt } from '../check/workbook-file';
import type { Effects } from '../effects';
import { readSheet } from '../xlsx/sheet';
import { openWorkbook } from '../xlsx/workbook';
import type { SheetRecord } from './read-sheet';

/**
 * Read the records of a workbook that has passed the check, which lets one table pass: the rows with values of the first
 * sheet that has any, as they are shown, lines and columns the sheet's.
 */
export function readWorkbook(effects: Effects, file: string): SheetRecord[] {
  const workbook = openWorkbook(bytesAt(effects, file));
  const sheets = [...workbook.sheets.filter(({ hidden }) => !hidden), ...workbook.sheets.filter(({ hidden }) => hidden)];
  for (const { part } of sheets) {
    const records: SheetRecord[] = [];
    let width = 0;
    if (part === undefined) continue;
    readSheet(workbook, part, {
      row({ number, cells }) {
        if (cells.every(({ text }) => text === '')) return;
        const record: string[] = [];
        for (const { column, text } of cells) record[column - 1] = text;
        width = Math.max(width, record.length);
        records.push({ cells: record, line: number });
      },
      hiddenColumns: () => undefined,
      merged: () => undefined,
      object: () => undefined,
    });
    if (records.length > 0) return records.map(({ cells, line }) => ({ line, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') }));
  }
  return [];
}
