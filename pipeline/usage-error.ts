import type { Issue } from './issues/issue';

/** Wrong usage or configuration: exit status 2, with findings to print and nothing done. */
export class UsageError extends Error {
  override name = 'UsageError';
  constructor(readonly issues: Issue[]) {
    super(issues[0]?.message ?? 'wrong usage');
  }
}
