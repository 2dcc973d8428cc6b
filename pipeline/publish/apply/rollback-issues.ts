import type { Failure } from '../../ckan/failure';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { shortValue } from '../plan/short-value';
import { failureIssue } from '../target/failure-issue';
import type { RollbackResult } from './types';

/**
 * What went wrong with a dataset, and how it stands now.
 * @param rollback null where nothing had to be rolled back
 */
export function rollbackIssues(failure: Failure, rollback: RollbackResult | null, file: string, name: string): Issue[] {
  const issues = [failureIssue(failure, file, name)];
  if (rollback?.restored) issues.push(publishIssue('PUBLISH_TAKEN_BACK', { file, record: name }, { name }));
  if (!rollback || rollback.restored) return issues;
  const broken = rollback.files.filter(({ whole }) => !whole);
  return [
    ...issues,
    ...broken.map(({ key, before, database, download }) =>
      publishIssue(
        'PUBLISH_HALF_WRITTEN',
        { file, record: name, field: key },
        { name, key, before, database, download },
      ),
    ),
    ...rollback.differences.map(({ field, before, database }) =>
      publishIssue(
        'PUBLISH_NOT_TAKEN_BACK',
        { file, record: name, field },
        { name, field, before: shortValue(before), database: shortValue(database) },
      ),
    ),
  ];
}
