import { checkCellWordings } from './check-cell';
import { checkDatasetWordings } from './check-dataset';
import { checkFileWordings } from './check-file';
import { checkWorkbookWordings } from './check-workbook';
import { fixWordings } from './fix';
import { type Issue, type Param, type Wording, issuesFrom } from './issue';

/** A wording of the check; most codes stand for one of the 30 rules. */
export interface CheckWording extends Wording {
  rule?: string;
}

/** A finding of the check, with the id of the rule that is broken (`L1-08`), or null. */
export interface CheckIssue extends Issue {
  rule: string | null;
}

const wordings = {
  ...checkFileWordings,
  ...checkCellWordings,
  ...checkDatasetWordings,
  ...checkWorkbookWordings,
  ...fixWordings,
};

export type CheckCode = keyof typeof wordings;

export const checkIssue = issuesFrom<CheckCode>(wordings);

/** The rule that a code stands for, and how much it weighs. */
export function checkWording(code: CheckCode): CheckWording {
  return wordings[code];
}

/** What is wrong with a value. */
export interface Fault {
  code: CheckCode;
  params?: Record<string, Param>;
  rule?: string;
}
