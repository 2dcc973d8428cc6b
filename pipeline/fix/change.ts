import type { CheckCode } from '../check/rules/codes';

/**
 * One change of a file: at a line and column of the file as it was, from 1. One of the whole file has neither, one of a
 * row or a column has one of them.
 */
export interface Change {
  /** In a workbook the sheet's name; line and column are that sheet's. */
  sheet?: string;
  line: number | null;
  column: number | null;
  /** The column's title as it was. */
  field: string | null;
  /** What stood there, or null for what was not there. */
  from: string | null;
  /** What stands there now, or null for what was left out. */
  to: string | null;
  /** Of rows left out that follow one another: how many, from this line on. */
  rows?: number;
  /** The rule that was broken (`L1-06`), if one was. */
  rule: string | null;
  /** The finding that is mended so. */
  code: CheckCode;
}

/** What a mended value is, and the finding that it was. */
export interface Mended {
  to: string;
  code: CheckCode;
  rule: string | null;
}
