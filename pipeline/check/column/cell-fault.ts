import { KIND, UNTIDY, scan } from '../../text/char-class';
import { tidied } from '../cell/characters';
import { CHOICE_WITH_TEXT, SEVERAL } from '../cell/patterns';
import { CELL_RULES, type CheckCode } from '../rules/codes';
import type { CellColumn } from '../rules/rule';
import type { Profiler } from './infer-type';

/**
 * Tell what is wrong with a cell whatever its column is declared as: by the first of the cells' rules that finds something.
 * @param value as it reads once blanks and characters are set right @param kinds the kinds of its characters
 */
export function cellFault(value: string, cell: string, kinds: number, column: CellColumn): CheckCode | undefined {
  for (const rule of CELL_RULES) {
    if ((kinds & rule.without) !== 0 || cell.length > rule.longest) continue;
    if (rule.with !== 0 && (kinds & rule.with) === 0) continue;
    if (rule.test(value, cell, column)) return rule.code;
  }
  return undefined;
}

/** Tell of a cell that no declared type speaks of: several values in it, a choice with a text behind. */
export function untypedFault(value: string, kinds: number): CheckCode | undefined {
  if ((kinds & KIND.joint) !== 0 && SEVERAL.test(value)) return 'CELL_SEVERAL';
  return CHOICE_WITH_TEXT.test(value) ? 'CHOICE_WITH_TEXT' : undefined;
}

/** A column that nothing declares. */
const UNDECLARED: CellColumn = { mayBeFormula: true, figures: true, lots: false };

/** Count a cell among its column's values; one with a fault of its own, as a dash for no value, is none. */
export function profileCell(profiler: Profiler, cell: string, line: number): void {
  const kinds = scan(cell);
  const value = (kinds & UNTIDY) === 0 ? cell : tidied(cell, kinds);
  if (value === '' || cellFault(value, cell, kinds, UNDECLARED) || untypedFault(value, kinds)) return;
  profiler.onValue(value, kinds, line, cell);
}
