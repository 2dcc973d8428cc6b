import { type Column, datatypeOf } from '../../model/csvw';
import type { Value } from '../../model/row';

/**
 * Compile a column into the way from a cell to its value. What the datatype does not allow stays a text, which the
 * row's schema then refuses: no value is guessed.
 */
export function compileValue(column: Column): (cell: string) => Value {
  const { base, format } = datatypeOf(column);
  const { separator } = column;
  if (separator) return (cell) => (cell === '' ? null : cell.split(separator));
  const present =
    (of: (cell: string) => Value) =>
    (cell: string): Value =>
      cell === '' ? null : of(cell);
  switch (base) {
    case 'integer':
    case 'nonNegativeInteger':
    case 'gYear':
    case 'decimal':
      // A decimal with other digits than a number gives back (34.855800) keeps its text.
      return present((cell) => (String(Number(cell)) === cell && Number.isFinite(Number(cell)) ? Number(cell) : cell));
    case 'boolean': {
      const yes = format?.split('|')[0] ?? '1';
      return present((cell) => (cell === yes ? true : cell));
    }
    default:
      return present((cell) => cell);
  }
}
