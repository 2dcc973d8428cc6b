import type { Param } from '../../issues/issue';
import { KIND, scan } from '../../text/char-class';
import { notationOf } from '../../text/date-notation';
import { tidy } from '../cell/characters';
import { FIGURE, NO_VALUE, WORDS } from '../cell/patterns';
import type { Findings } from '../findings/types';

/** Words with which a note or source begins (rule L1-04). */
const NOTE =
  /^[\s\u3000]*(?:[※＊*]|[（(【[]?注(?:意|記|釈)?[\d０-９]*[)）\]】.:：、\s]|[（(]?(?:出典|出所|資料|備考|注記|凡例|作成)[:：\s\u3000])/u;
/** What begins a row of units. */
const UNITS = /^[(（]?単位[)）]?$/u;

/** What a record is: where another table begins, this one ends. */
export type RowKind = 'data' | 'blank' | 'other' | 'another table';

/** Collects blank rows that follow one another, and tells of them once. */
function blankRun(findings: Findings | undefined): {
  add(line: number): void;
  dropLast(): void;
  waits(): boolean;
  flush(): void;
} {
  let [first, count] = [0, 0];
  return {
    add(line) {
      if (count++ === 0) first = line;
    },
    dropLast: () => void count--,
    waits: () => count > 0,
    flush() {
      if (count > 0) findings?.add('ROW_BLANK', { line: first }, { rows: rowsInWords(first, count) });
      count = 0;
    },
  };
}

/** How many rows are blank, and which. */
function rowsInWords(first: number, count: number): Param {
  const last = first + count - 1;
  return count === 1
    ? { ja: '空の行があります', en: 'a row is blank' }
    : {
        ja: `${first}行目から${last}行目まで、${count}行が空です`,
        en: `rows ${first} to ${last} (${count}) are blank`,
      };
}

/** Rows that tell what the columns hold. */
const TELLING = 100;

/**
 * Watch the records for what is no data: blank rows, notes, the header again or a second line of it, another table (rules
 * L1-02 to L1-04, L2-03), and for those with more or fewer cells than the header (L1-15).
 * @param blocks whether a build takes each row for data, so that one that is none stops a publication
 */
export function watchRows(
  header: string[],
  findings: Findings | undefined,
  blocks = false,
): { onRow(cells: string[], line: number): RowKind; onEnd(): void } {
  const width = header.length;
  const wholeHeader = header.join('\0');
  // Tables of LinkData mark the rows that tell of the columns, the header among them.
  const marked = header[0]?.startsWith('#') ?? false;
  /** Columns that held a figure or date so far: where a name stands in them, a header may. */
  const figures = new Uint8Array(width);
  const blank = blankRun(findings);
  let seen = 0;
  const isAnotherHeader = (cells: string[], filled: number): boolean =>
    seen > 0 && mayBeginTable(cells, filled, header, figures) && cells.join('\0') !== wholeHeader;

  /** Tell what a record is that is neither blank nor data. */
  const notData = (cells: string[], filled: number, line: number): boolean => {
    if (filled === 1 || NOTE.test(cells[0] as string)) {
      const value = cells.find(isFilled) as string;
      if (isNote(value, cells, filled, width)) {
        // A control character alone, as the mark of a file's end that old systems write, is no note.
        const kinds = scan(value);
        if ((kinds & KIND.control) === 0) findings?.add('NOTE_IN_TABLE', { line, value }, {}, { blocks });
        else if (findings) tidy(findings, { line, column: cells.indexOf(value) + 1, value }, kinds);
        return true;
      }
    }
    if (marked && cells[0]?.startsWith('#')) {
      findings?.add('NOTE_IN_TABLE', { line, value: cells[0] }, {}, { blocks });
      return true;
    }
    if (cells.length !== width) findings?.add('CELLS_MISCOUNTED', { line }, { found: cells.length, wanted: width });
    else if (seen === 0 && isHeaderContinued(cells, header)) findings?.add('HEADER_LINES', { line });
    else if (cells[0] === header[0] && cells.join('\0') === wholeHeader)
      findings?.add('HEADER_REPEATED', { line }, {}, { blocks });
    else return false;
    return true;
  };

  return {
    onRow(cells, line) {
      // Nearly every record begins with something: what is no data seldom has a full first cell and the right width.
      const filled = countFilled(cells);
      if (filled === 0) {
        blank.add(line);
        return 'blank';
      }
      if (blank.waits() && isAnotherHeader(cells, filled)) {
        blank.dropLast();
        blank.flush();
        findings?.add('TABLES_SEVERAL', { line });
        return 'another table';
      }
      blank.flush();
      if (notData(cells, filled, line)) return 'other';
      if (seen++ < TELLING)
        cells.forEach((cell, index) =>
          FIGURE.test(cell) || notationOf(cell) !== undefined ? (figures[index] = 1) : 0,
        );
      return 'data';
    },
    onEnd: blank.flush,
  };
}

/**
 * Whether a record is a note: a text alone in the first column, which heads or explains others (alone in another, it is a
 * row that lacks the rest), or what begins as notes do. A row that is filled is data, though ※ marks it.
 */
function isNote(value: string, cells: string[], filled: number, width: number): boolean {
  return (
    (filled === 1 && width > 3 && cells[0] === value && !FIGURE.test(value)) ||
    (filled < width && filled <= Math.max(2, width / 4) && NOTE.test(value))
  );
}

/**
 * Below the header: whether its second line gives the units, or names columns that the first leaves without a name. That
 * stands under a first column that has its name, and holds no figure but a year.
 */
function isHeaderContinued(cells: string[], header: string[]): boolean {
  if (header.length > 2 && UNITS.test(cells[0] as string)) return true;
  return (
    cells.length <= header.length &&
    isFilled(header[0] as string) &&
    !isFilled(cells[0] as string) &&
    cells.some((cell, at) => isFilled(cell) && !isFilled(header[at] as string)) &&
    cells.every((cell) => !FIGURE.test(cell) || notationOf(cell) === 'year')
  );
}

/** Behind a blank row: several names, each once, none a figure, at least one where figures stood, or of another width. */
function mayBeginTable(cells: string[], filled: number, header: string[], figures: Uint8Array): boolean {
  const names = cells.filter(isFilled);
  if (filled < 2 || !mayBeNames(names) || names.some((name) => NOTE.test(name) || isNoName(name))) return false;
  return (
    cells.length !== header.length ||
    filled < countFilled(header) / 2 ||
    cells.some((cell, index) => isFilled(cell) && figures[index] === 1)
  );
}

/** Whether texts may name columns: each stands once, and none is a figure or a date. */
export function mayBeNames(texts: string[]): boolean {
  return (
    new Set(texts).size === texts.length && !texts.some((text) => FIGURE.test(text) || notationOf(text) !== undefined)
  );
}

/** Whether a text stands in the place of a value, as － or 不明 do, and names no column. */
export function isNoName(text: string): boolean {
  return NO_VALUE.test(text) || WORDS.test(text);
}

function countFilled(cells: string[]): number {
  let filled = 0;
  for (const cell of cells) if (isFilled(cell)) filled++;
  return filled;
}

/** Whether a cell holds more than blanks. Most begin with a letter, a digit or a Chinese character, and need no trimming. */
function isFilled(cell: string): boolean {
  if (cell === '') return false;
  const first = cell.charCodeAt(0);
  return (first > 0x20 && first < 0xa0) || (first > 0x3000 && first < 0xfe00) || cell.trim() !== '';
}
