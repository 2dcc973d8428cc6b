import { type TableReader, eachTable } from '../check/workbook/each-table';
import { MOST_BLANK, type SheetTable, texts } from '../check/workbook/split-tables';
import { bytesAt } from '../check/workbook/workbook-file';
import type { Effects } from '../core/effects';
import { csvLine } from '../formats/csv/line';
import { BOM } from '../formats/csv/writer';
import type { SheetRow } from '../formats/xlsx/sheet';
import { openWorkbook } from '../formats/xlsx/workbook';

/** A workbook's table as the text of a CSV, each of its rows on a line as far below the others as in the sheet. */
export interface TableText {
  sheet: string;
  /** UTF-8 with BOM, CRLF, piece by piece; no character is split. */
  bytes(): Iterable<Uint8Array>;
  /** Where a line and column of the text are in the sheet. */
  place(line: number | null, column: number | null): { line: number | null; column: number | null };
}

const encoder = new TextEncoder();

/** Characters that are packed at once. */
const PACKED = 1 << 20;

/**
 * Write each table of a workbook as a CSV's text, with the titles above it and blank rows as they are: what mends a CSV
 * mends these too. The texts are held packed.
 * @throws WorkbookFault
 */
export function tableTexts(effects: Effects, file: string): TableText[] {
  const found: TableText[] = [];
  eachTable(openWorkbook(bytesAt(effects, file)), (sheet, table) => {
    const text = tableText(effects, sheet, table, found.length === 0);
    found.push(text);
    return text;
  });
  return found;
}

function tableText(effects: Effects, sheet: string, table: SheetTable, fromTop: boolean): TableText & TableReader {
  const packed: Uint8Array[] = [];
  const first = fromTop ? 1 : (table.above[0] ?? table.header).number;
  /** Where lines of the text go on from another line of the sheet than the one that follows. */
  const steps: { line: number; row: number }[] = [{ line: 1, row: first }];
  let [text, line, last] = [BOM, 1, first - 1];
  const pack = (): void => {
    packed.push(effects.pack(encoder.encode(text)));
    text = '';
  };
  const row = (one: SheetRow): void => {
    const blank = one.number - last - 1;
    // Rows that are not there are blank lines, as many as anybody would leave.
    if (blank <= MOST_BLANK) {
      text += '\r\n'.repeat(blank);
      line += blank;
    }
    const step = steps.at(-1) as { line: number; row: number };
    if (one.number - line !== step.row - step.line) steps.push({ line, row: one.number });
    const cells = texts(one, table);
    text += `${csvLine(cells, ',')}\r\n`;
    line += 1 + (cells.join('').match(/\r\n|\r|\n/g) ?? []).length;
    last = one.number;
    if (text.length > PACKED) pack();
  };
  [...table.above, table.header].forEach(row);
  return {
    sheet,
    row,
    end: pack,
    *bytes() {
      for (const piece of packed) yield effects.unpack(piece);
    },
    place: (at, column) => {
      const step = at === null ? undefined : steps.findLast((one) => one.line <= at);
      return {
        line: at === null || !step ? null : at - step.line + step.row,
        column: column === null ? null : column + table.from - 1,
      };
    },
  };
}
