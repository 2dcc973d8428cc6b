import type { Issue } from '../issues/issue';
import { placeIssue } from '../issues/place';

/** Wrong usage or configuration: exit status 2, with findings to print and nothing done. */
export class UsageError extends Error {
  override name = 'UsageError';
  constructor(readonly issues: Issue[]) {
    super(issues[0]?.message ?? 'wrong usage');
  }
}

/** A command line that can not be understood. */
export function usage(detail: string | { ja: string; en: string }): UsageError {
  return new UsageError([placeIssue('USAGE', { file: 'command-line' }, { detail })]);
}
