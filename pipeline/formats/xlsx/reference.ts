import { MOST_COLUMNS, MOST_ROWS } from './limits';

/** A cell's place, from 1. */
export interface Place {
  row: number;
  column: number;
}

/** A rectangle of cells, from 1, both ends within. */
export interface Area {
  from: Place;
  to: Place;
}

/** Read `B5` or `$B$5`; nothing when it is no cell of a sheet. */
export function readPlace(text: string): Place | undefined {
  let [column, row] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code & ~32;
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (letter >= 65 && letter <= 90 && row === 0) column = column * 26 + letter - 64;
    else if (code !== 36) return undefined;
    if (column > MOST_COLUMNS || row > MOST_ROWS) return undefined;
  }
  return column > 0 && row > 0 ? { row, column } : undefined;
}

/** Read `A1:C3`, or one cell; nothing when it is neither. */
export function readArea(text: string): Area | undefined {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [readPlace(first), readPlace(last)];
  return from && to ? { from, to } : undefined;
}

/** A column as Excel letters it: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
