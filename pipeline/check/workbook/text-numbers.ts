import type { SheetCell } from '../../formats/xlsx/sheet';
import { type Column, datatypeOf } from '../../model/csvw';
import { flatCopy } from '../../text/flat-copy';
import { coordinateOf, isCodeTitle } from '../../text/column-title';
import type { Findings } from '../findings/types';

/** A number as text: no zero leads it, as it does in codes. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const KEPT = 1000;

/**
 * Watch a column of a sheet for numbers that are stored as text (rule L2-01), which no formula counts. In a column that
 * is declared, its datatype tells; else one that holds numbers too, or numbers as text alone and has no name of a code.
 * @param column from 1, in the sheet
 */
export function watchTextNumbers(
  column: number,
  title: string,
  declared: Column | undefined,
  findings: Findings,
): { take(cell: SheetCell, line: number): void; end(): void } {
  const numeric = declared && /^(?:integer|nonNegativeInteger|decimal)$/.test(datatypeOf(declared).base);
  const places: { line: number; text: string }[] = [];
  let [total, numbers, others] = [0, 0, 0];
  return {
    take({ kind, text }, line) {
      if (kind === 'text' && NUMBER.test(text)) {
        total++;
        if (places.length < KEPT) places.push({ line, text: flatCopy(text) });
      } else if (kind === 'number') numbers++;
      else if (kind !== 'empty') others++;
    },
    end() {
      const told = declared
        ? numeric
        : !isCodeTitle(title) &&
          coordinateOf(title) === undefined &&
          (numbers > total ||
            (numbers > 0 && others === 0) ||
            (others === 0 && total > 1 && places.some(({ text }) => text !== '0' && text !== '1')));
      if (!told) return;
      for (const { line, text } of places) findings.add('NUMBER_AS_TEXT', { line, column, field: title, value: text });
      findings.more('NUMBER_AS_TEXT', { column, field: title }, total - places.length);
    },
  };
}
