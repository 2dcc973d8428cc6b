import { collapse } from './blanks';
import { readMarkup } from './markup';
import type { Field, Span } from './report';

/** One tab-separated cell of a source line. */
export interface Cell extends Span {
  text: string;
}

/** One source line with its cells. */
export interface Line {
  number: number;
  text: string;
  cells: Cell[];
}

/** Cut a text into lines as an editor counts them (CRLF, LF or CR), and each line into its cells. */
export function readLines(text: string): Line[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line, cells: cells(line, index + 1) }));
}

function cells(line: string, number: number): Cell[] {
  let start = 1;
  return line.split('\t').map((text, index) => {
    const cell = { text, line: number, cell: index + 1, start, end: start + text.length };
    start = cell.end + 1;
    return cell;
  });
}

/** Part of a cell, by offsets within it. */
export function part(cell: Cell, from: number, to: number): Cell {
  return { ...cell, text: cell.text.slice(from, to), start: cell.start + from, end: cell.start + to };
}

/** A cell's text with markup gone and blanks made single spaces. */
export function plain(text: string): string {
  return collapse(
    readMarkup(text)
      .pieces.map((piece) => piece.text)
      .join(' '),
  );
}

/** Make a field of cells, joined by a space; null when they hold nothing. */
export function field(from: readonly Cell[]): Field | null {
  const full = from.filter((cell) => plain(cell.text) !== '');
  if (full.length === 0) return null;
  return { text: full.map((cell) => plain(cell.text)).join(' '), spans: full.map(span) };
}

/** A cell's place. */
export function span({ line, cell, start, end }: Cell): Span {
  return { line, cell, start, end };
}
