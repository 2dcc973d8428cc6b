import { KEY, extraOf } from '../../ckan/package';
import type { CkanPackage } from '../../ckan/types';
import type { Issue, Where } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';

/** A dataset that was asked for by our name: null when there is none, `hidden` when we may not even see it. */
export type Found = CkanPackage | null | 'hidden';

/** Whether it is another organisation's; whatever we may not even see is. */
export function isElsewhere(found: Found, organisation: string): boolean {
  return found === 'hidden' || (found !== null && found.organization?.name !== organisation);
}

/** Whether a dataset bears our mark. */
export function isMarked(found: CkanPackage | null): boolean {
  return found !== null && extraOf(found, KEY) !== undefined;
}

/**
 * What stands against writing under a name: a dataset in another organisation, a draft, or one without our mark that was
 * not named as adopted. The first that holds is told.
 * @param where the catalogue's profile and the dataset's name, for the finding
 */
export function conflictOf(
  found: Found,
  { name, organisation, adopted }: { name: string; organisation: string; adopted: boolean },
  where: Where,
): Issue | undefined {
  if (found === null) return undefined;
  if (found === 'hidden' || isElsewhere(found, organisation)) {
    const owner = found === 'hidden' ? '?' : (found.organization?.name ?? '-');
    return publishIssue('DATASET_ELSEWHERE', where, { name, organisation: owner });
  }
  if (found.state === 'draft') return publishIssue('DATASET_DRAFT', where, { name });
  if (isMarked(found) || adopted) return undefined;
  return publishIssue('DATASET_FOREIGN', where, { name, title: found.title ?? '' });
}
