import { type CellKind, type RawCell, cellValue } from './cell';
import { WorkbookFault, broken } from './fault';
import { LONGEST_ROW, LONGEST_RUN, LONGEST_SHEET, MOST_COLUMNS, MOST_ROWS } from './limits';
import { type Area, type Place, readArea, readPlace } from './reference';
import { textItem } from './text';
import type { Workbook } from './workbook';
import { type Element, NAMESPACES, readXml } from './xml';

/** A cell that the sheet writes down; others are empty and plain. */
export interface SheetCell {
  column: number;
  kind: CellKind;
  text: string;
  /** The number of its style. */
  style: number;
  /** Whether a formula made the value, and whether that stands beside it. */
  formula?: 'with value' | 'without value';
}

/** A row that the sheet writes down, its cells from left to right. */
export interface SheetRow {
  number: number;
  hidden: boolean;
  cells: SheetCell[];
}

/** What is told of a sheet, in the order in which it stands there: columns, rows, and what lies over them. */
export interface SheetHandlers {
  hiddenColumns(from: number, to: number): void;
  row(row: SheetRow): void;
  merged(area: Area): void;
  /** An object that the sheet itself tells of. */
  object(kind: 'control' | 'embedded' | 'background', place?: Place): void;
}

/**
 * Read a sheet of cells (ECMA-376 Part 1, 18.3) row by row, holding one row. Rows and cells without a reference follow
 * the one before.
 * @throws WorkbookFault when the part is damaged, its rows are not in order, or a cell lies outside of any sheet
 */
// eslint-disable-next-line max-lines-per-function -- the handlers of one parser share its state
export function readSheet({ container, context, style }: Workbook, part: string, handlers: SheetHandlers): void {
  const item = textItem();
  let row: SheetRow | undefined;
  let raw: (RawCell & { style: number; formula: boolean; valued: boolean }) | undefined;
  let [column, inValue, inCells, number] = [0, false, false, 0];
  let [inRow, inSheet] = [0, 0];
  /** Areas of array formulas: their first cell has the formula, the others only values. */
  let arrays: Area[] = [];
  readXml(part, container.read(part), NAMESPACES.main, {
    open(element) {
      const { name, attribute } = element;
      if (raw) {
        if (name === 'v') [inValue, raw.valued] = [true, true];
        else if (name === 'f') {
          raw.formula = true;
          const area = attribute('t') === 'array' ? readArea(attribute('ref') ?? '') : undefined;
          if (area && arrays.length < MOST_ARRAYS) arrays.push(area);
        } else item.open(element);
      } else if (row) {
        if (name === 'c') {
          column = columnOf(attribute('r'), row.number, column);
          raw = {
            type: attribute('t') ?? 'n',
            value: '',
            style: Number(attribute('s') ?? 0),
            formula: false,
            valued: false,
          };
        }
      } else if (inCells && name === 'row') {
        row = beginRow(element, number);
        [number, column, inRow] = [row.number, 0, 0];
        if (arrays.length > 0) arrays = arrays.filter(({ to }) => to.row >= number);
      } else outside(element, handlers);
      if (name === 'sheetData') inCells = true;
    },
    text(piece) {
      if (!raw) return;
      if (inValue) {
        raw.value += piece;
        if (raw.value.length > LONGEST_RUN)
          throw broken('一つのセルに長すぎる値があります', 'the value of a cell is too long');
      } else item.text(piece);
    },
    close(name) {
      if (name === 'v') inValue = false;
      else if (name === 'sheetData') inCells = false;
      else if (name === 'row' && row && !raw) {
        inOrder(row);
        handlers.row(row);
        row = undefined;
      } else if (name === 'c' && raw && row) {
        const inline = item.take();
        if (raw.type === 'inlineStr') raw.value = inline;
        const value = cellValue(raw, style(raw.style), context);
        const formula =
          raw.formula ||
          arrays.some(
            ({ from, to }) => number >= from.row && number <= to.row && column >= from.column && column <= to.column,
          );
        row.cells.push({
          column,
          ...value,
          style: raw.style,
          ...(formula && {
            formula: raw.value === '' && !(raw.valued && raw.type === 'str') ? 'without value' : 'with value',
          }),
        });
        inRow += value.text.length;
        inSheet += value.text.length;
        if (inRow > LONGEST_ROW || inSheet > LONGEST_SHEET)
          throw new WorkbookFault('WORKBOOK_TOO_LARGE', {
            ja: `${number}行目までの値が長すぎます`,
            en: `the values up to row ${number} are too long`,
          });
        if (row.cells.length > MOST_COLUMNS)
          throw broken(`${number}行目のセルが多すぎます`, `row ${number} has too many cells`);
        raw = undefined;
      } else if (raw) item.close(name);
    },
  });
}

/** Array formulas that are followed over the cells that they fill. */
const MOST_ARRAYS = 1000;

function beginRow({ attribute }: Element, before: number): SheetRow {
  const reference = attribute('r');
  const number = reference === undefined ? before + 1 : Number(reference);
  if (!(Number.isInteger(number) && number > before && number <= MOST_ROWS))
    throw broken(
      `行の番号(${reference ?? number})が順になっていません`,
      `the rows' numbers are not in order (${reference ?? number})`,
    );
  return { number, hidden: isTrue(attribute('hidden')) || Number(attribute('ht') ?? 1) === 0, cells: [] };
}

function inOrder({ number, cells }: SheetRow): void {
  if (cells.some(({ column }, at) => at > 0 && column < (cells[at - 1] as SheetCell).column))
    cells.sort((a, b) => a.column - b.column);
  if (cells.some(({ column }, at) => column === cells[at - 1]?.column))
    throw broken(`${number}行目に同じセルが二つあります`, `row ${number} has a cell twice`);
}

function columnOf(reference: string | undefined, row: number, before: number): number {
  const column = reference === undefined ? before + 1 : place(reference, row);
  if (!(column <= MOST_COLUMNS))
    throw broken(
      `${row}行目に、シートの外のセル(${reference ?? column})があります`,
      `row ${row} has a cell outside of any sheet (${reference ?? column})`,
    );
  return column;
}

function place(reference: string, row: number): number {
  const found = readPlace(reference);
  return found?.row === row ? found.column : NaN;
}

function outside({ name, attribute }: Element, { hiddenColumns, merged, object }: SheetHandlers): void {
  if (name === 'col' && (isTrue(attribute('hidden')) || Number(attribute('width') ?? 1) === 0)) {
    const [from, to] = [Number(attribute('min')), Number(attribute('max'))];
    if (from >= 1 && to >= from) hiddenColumns(from, Math.min(to, MOST_COLUMNS));
  } else if (name === 'mergeCell') {
    const area = readArea(attribute('ref') ?? '');
    if (area) merged(area);
  } else if (name === 'control') object('control');
  else if (name === 'oleObject') object('embedded');
  else if (name === 'picture') object('background');
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
