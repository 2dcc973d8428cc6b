import { type SheetRow, readSheet } from '../../../pipeline/formats/xlsx/sheet';
import { type Workbook, openWorkbook } from '../../../pipeline/formats/xlsx/workbook';

/** Open bytes as a workbook. */
export function opened(bytes: Uint8Array): Workbook {
  const buffer = Buffer.from(bytes);
  return openWorkbook({ size: buffer.length, at: (place, length) => buffer.subarray(place, place + length) });
}

/** The rows of a sheet, by its place in the workbook from 0. */
export function rowsOf(bytes: Uint8Array, sheet = 0): SheetRow[] {
  const book = opened(bytes);
  const rows: SheetRow[] = [];
  const nothing = (): void => undefined;
  readSheet(book, book.sheets[sheet]?.part as string, {
    row: (row) => void rows.push(row),
    hiddenColumns: nothing,
    merged: nothing,
    object: nothing,
  });
  return rows;
}

/** The values of a sheet as text, a list a row that it writes down: `line: values`. */
export function valuesOf(bytes: Uint8Array, sheet = 0): string[][] {
  return rowsOf(bytes, sheet).map(({ cells }) => {
    const values: string[] = [];
    for (const { column, text } of cells) values[column - 1] = text;
    return Array.from(values, (value) => value ?? '');
  });
}
