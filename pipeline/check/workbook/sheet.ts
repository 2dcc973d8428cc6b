import { readObjects } from '../../formats/xlsx/objects';
import type { Area } from '../../formats/xlsx/reference';
import { columnLetters } from '../../formats/xlsx/reference';
import { type SheetCell, readSheet } from '../../formats/xlsx/sheet';
import type { SheetEntry, Workbook } from '../../formats/xlsx/workbook';
import type { Findings, Lines, TableContext } from '../findings/types';
import { type SheetTableCheck, checkSheetTable, onSheet } from './sheet-table';
import { MOST_BLANK, filled, splitTables } from './split-tables';

/** Characters that no sheet of Excel's holds, but that a file may write; line breaks and tabs are told of with the blanks. */
const CONTROL =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Check a sheet: its tables as a CSV's, its cells by the rules that speak of workbooks (L1-10 to L1-13, L2-06).
 * @param tables those of the sheets before; this sheet's are added as they begin
 * @returns what makes its lines of one value each a table, or tells of them as notes; nothing where it has a table
 * @throws WorkbookFault
 */
export function checkSheet(
  context: TableContext,
  workbook: Workbook,
  { name, part }: SheetEntry & { part: string },
  findings: Findings,
  tables: SheetTableCheck[],
): Lines | undefined {
  const here = onSheet(findings, name);
  const note = (line: number, { column, text }: SheetCell): void =>
    here.add('NOTE_IN_TABLE', { line, column, value: text });
  const split = splitTables({
    begin(table) {
      const check = checkSheetTable(context, workbook, { sheet: name, table, first: tables.length === 0 }, findings);
      tables.push(check);
      return check;
    },
    note,
    gap: (from, to) => here.add('ROWS_EMPTY', { line: from }, { count: to - from + 1 }),
  });
  const used = new Set<number>();
  const hidden = new Set<number>();
  let [last, lastFilled] = [0, 0];
  readSheet(workbook, part, {
    hiddenColumns(from, to) {
      for (let column = from; column <= to; column++) hidden.add(column);
    },
    row(row) {
      last = row.number;
      for (const cell of row.cells) tellCell(cell, row.number, here);
      const values = filled(row.cells);
      if (values.length === 0) return;
      for (const { column } of values) used.add(column);
      lastFilled = row.number;
      if (row.hidden) here.add('ROW_HIDDEN', { line: row.number });
      split.row(row);
      if (row.number % TOLD === 0) context.options.progress?.(row.number);
    },
    merged: (area) =>
      here.add('CELLS_MERGED', { line: area.from.row, column: area.from.column }, { area: areaName(area) }),
    object: (kind) => here.add('SHEET_OBJECT', {}, { kind: OBJECTS[kind] }),
  });
  const notes = split.end();
  if (last - lastFilled > MOST_BLANK) here.add('ROWS_EMPTY', { line: lastFilled + 1 }, { count: last - lastFilled });
  for (const column of [...used].sort((a, b) => a - b))
    if (hidden.has(column)) here.add('COLUMN_HIDDEN', { column }, { letters: columnLetters(column) });
  readObjects(workbook, part, (kind, place) =>
    here.add('SHEET_OBJECT', place ? { line: place.row, column: place.column } : {}, { kind: OBJECTS[kind] }),
  );
  if (notes.length === 0) return undefined;
  return (asTable) => {
    if (asTable) split.asTable(notes);
    else for (const { number, cells } of notes) filled(cells).forEach((cell) => note(number, cell));
  };
}

/** Tell of a cell that a formula fills, and of control characters, which are taken out. */
function tellCell(cell: SheetCell, line: number, here: Findings): void {
  const { column, text, formula } = cell;
  if (formula === 'with value') here.add('CELL_WITH_FORMULA', { line, column, value: text });
  else if (formula) here.add('FORMULA_WITHOUT_VALUE', { line, column });
  const clean = text.replace(CONTROL, '');
  if (clean === text) return;
  here.add('CELL_CONTROL', { line, column, value: text });
  Object.assign(cell, { text: clean, ...(clean === '' && { kind: 'empty' }) });
}

/** Rows after which progress is told. */
const TOLD = 20_000;

const OBJECTS = {
  picture: { ja: '画像', en: 'a picture' },
  chart: { ja: 'グラフ', en: 'a chart' },
  shape: { ja: '図形かテキストボックス', en: 'a shape or text box' },
  comment: { ja: 'コメント', en: 'a comment' },
  control: { ja: 'ボタンなどの部品', en: 'a control, such as a button' },
  embedded: { ja: 'ほかの文書', en: 'another document' },
  background: { ja: '背景の画像', en: 'a background picture' },
} as const;

function areaName({ from, to }: Area): string {
  return `${columnLetters(from.column)}${from.row}:${columnLetters(to.column)}${to.row}`;
}
