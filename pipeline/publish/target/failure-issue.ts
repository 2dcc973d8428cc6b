import type { Failure, FailureKind } from '../../ckan/failure';
import { catalogueIssue, type catalogueWordings } from '../../issues/catalogue';
import type { Issue } from '../../issues/issue';

const CODES: Readonly<Record<FailureKind, keyof typeof catalogueWordings>> = {
  unreachable: 'CATALOGUE_UNREACHABLE',
  unknown: 'CATALOGUE_NO_ANSWER',
  busy: 'CATALOGUE_BUSY',
  conflict: 'CATALOGUE_EDITED',
  redirect: 'CATALOGUE_REDIRECTS',
  denied: 'CATALOGUE_DENIES',
  missing: 'CATALOGUE_MISSING',
  'too-large': 'CATALOGUE_TOO_LARGE',
  rejected: 'CATALOGUE_REJECTS',
  'not-ckan': 'CATALOGUE_NOT_CKAN',
  'no-action': 'CATALOGUE_REJECTS',
  mismatch: 'CATALOGUE_UNTRUE',
};

/** A failure as a finding: the catalogue's profile is where it stands, a dataset or the catalogue what it is about. */
export function failureIssue(failure: Failure, file: string, name: string): Issue {
  return catalogueIssue(
    CODES[failure.kind],
    { file, record: name },
    { name, detail: `${failure.request}: ${failure.detail}` },
  );
}
