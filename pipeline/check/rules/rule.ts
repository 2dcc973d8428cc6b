import type { Wording } from '../../issues/issue';

/**
 * A rule of the check, in one file named after its code: what it says, its page in `docs/errors/`, what mends it and, where
 * one cell alone tells, how it is found. `npm run generate` lists the files; nothing else names them.
 */
export interface Rule<Code extends string = string> extends Wording {
  code: Code;
  /** The rule for machine-readable data that it stands for (`L1-08`), if it stands for one. */
  rule?: string;
  cell?: CellRule;
}

/** How a fault is found in a cell, whatever its column is declared as. */
export interface CellRule {
  /** Rules are tried in this order, and the first that finds something ends it. */
  order: number;
  /** Kinds of characters (`text/char-class.ts`) of which a cell must hold one, or may hold none: others are not even asked about. */
  with?: number;
  without?: number;
  /** Characters that a cell may have at most, for the same reason. */
  longest?: number;
  /**
   * Whether a cell has the fault.
   * @param value as it reads once blanks and characters are set right @param cell as it stands
   */
  test(this: void, value: string, cell: string, column: CellColumn): boolean;
}

/** What a rule of a cell asks of the column. */
export interface CellColumn {
  /** Whether a formula is a fault there. */
  mayBeFormula: boolean;
  /** Whether a signed figure may stand there. */
  figures: boolean;
  /** Whether it holds lot numbers (番地). */
  lots: boolean;
}

/** Declare a rule; its code is kept as a type, so that a misspelt one is an error. */
export function rule<const Code extends string>(declared: Rule<Code>): Rule<Code> {
  return declared;
}
