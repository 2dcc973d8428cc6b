import type { CheckCode } from '../../issues/check';
import { KIND, UNTIDY, scan } from '../../text/char-class';
import { isFormula } from '../../text/formula';
import { tidied } from '../cell/characters';
import { CHOICE_WITH_TEXT, EXPONENT_FORM, NO_VALUE, SEVERAL } from '../cell/patterns';
import type { Profiler } from './infer-type';

/** Marks for the value above (rule L2-02). */
const DITTO = /^(?:[〃々”″"]|同上|同左|同じ|以下同様)$/u;
const EXCEL_ERROR = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC)[!?]?$/;
/** Characters with which a formula may begin, behind blanks too. */
const FORMULA_HEADS = new Set([...'=+-@＝＋－＠ \t\u3000\u00A0'].map((character) => character.charCodeAt(0)));
/** A figure with its sign, and what does not belong to it: where numbers stand, rule L2-01 speaks of it. */
const SIGNED_FIGURE = /^[-+－＋][\d０-９][\d０-９,，.．]*[%％]?$/u;

/**
 * Tell what is wrong with a cell whatever its column is.
 * @param value as it reads once blanks and characters are set right @param kinds the kinds of its characters
 * @param mayBeFormula whether a formula is a fault there @param figures whether a signed figure may stand there
 */
export function cellFault(
  value: string,
  cell: string,
  kinds: number,
  mayBeFormula: boolean,
  figures: boolean,
): CheckCode | undefined {
  // #DIV/0! has a digit.
  if (value.charCodeAt(0) === 35 && EXCEL_ERROR.test(value)) return 'CELL_EXCEL_ERROR';
  if ((kinds & KIND.digit) === 0 && cell.length <= 10) {
    if (DITTO.test(value)) return 'CELL_DITTO';
    if (NO_VALUE.test(value) && !/^(?:[*＊]+|…+)$/u.test(value)) return 'CELL_NO_VALUE';
  }
  if (
    mayBeFormula &&
    FORMULA_HEADS.has(cell.charCodeAt(0)) &&
    isFormula(cell) &&
    !(figures && SIGNED_FIGURE.test(value))
  )
    return 'CELL_FORMULA';
  return (kinds & KIND.plus) !== 0 && EXPONENT_FORM.test(value) ? 'NUMBER_EXPONENT' : undefined;
}

/** Tell of a cell that no declared type speaks of: several values in it, a choice with a text behind. */
export function untypedFault(value: string, kinds: number): CheckCode | undefined {
  if ((kinds & KIND.joint) !== 0 && SEVERAL.test(value)) return 'CELL_SEVERAL';
  return CHOICE_WITH_TEXT.test(value) ? 'CHOICE_WITH_TEXT' : undefined;
}

/** Count a cell among its column's values; one with a fault of its own, as a dash for no value, is none. */
export function profileCell(profiler: Profiler, cell: string, line: number): void {
  const kinds = scan(cell);
  const value = (kinds & UNTIDY) === 0 ? cell : tidied(cell, kinds);
  if (value === '' || cellFault(value, cell, kinds, true, true) || untypedFault(value, kinds)) return;
  profiler.onValue(value, kinds, line, cell);
}
