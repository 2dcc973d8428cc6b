import type { SheetCell } from '../../formats/xlsx/sheet';
import { flatCopy } from '../../text/flat-copy';
import type { Findings } from '../findings/types';

/** Looks that are told apart in a column, and places that are kept of each. */
const MOST_LOOKS = 50;
const KEPT = 200;

interface Look {
  count: number;
  /** On even lines and on odd ones. */
  parity: [number, number];
  places: { line: number; text: string }[];
}

/**
 * Watch the look of a table's cells (rule L1-11): fill, colour of the text, strike-through. In a column where most cells
 * look one way, those that look another seem to say something by it. Stripes, which take turns line by line, say nothing.
 */
export function watchLooks(
  headers: Map<number, string>,
  look: (style: number) => string,
  findings: Findings,
): { take(cells: SheetCell[], line: number): void; end(): void } {
  const columns = new Map<number, Map<string, Look>>();
  return {
    take(cells, line) {
      for (const { column, style, text } of cells) {
        if (!headers.has(column)) continue;
        let looks = columns.get(column);
        if (!looks) columns.set(column, (looks = new Map<string, Look>()));
        const name = look(style);
        let known = looks.get(name);
        if (!known) {
          if (looks.size >= MOST_LOOKS) continue;
          looks.set(name, (known = { count: 0, parity: [0, 0], places: [] }));
        }
        known.count++;
        known.parity[(line & 1) as 0 | 1]++;
        if (known.places.length < KEPT) known.places.push({ line, text: flatCopy(text) });
      }
    },
    end() {
      for (const [column, looks] of columns) {
        const [, ...others] = [...looks.values()].sort((a, b) => b.count - a.count);
        if (others.length === 0 || isStriped([...looks.values()])) continue;
        for (const { count, places } of others) {
          const field = headers.get(column) ?? '';
          for (const { line, text } of places) findings.add('CELL_LOOK', { line, column, field, value: text });
          findings.more('CELL_LOOK', { column, field }, count - places.length);
        }
      }
    },
  };
}

/** Two looks of which one has the even lines and the other the odd ones, several of each. */
function isStriped(looks: Look[]): boolean {
  const [one, two] = looks;
  return (
    looks.length === 2 &&
    one !== undefined &&
    two !== undefined &&
    one.count > 1 &&
    two.count > 1 &&
    one.parity.some((count, at) => count === 0 && two.parity[(1 - at) as 0 | 1] === 0)
  );
}
