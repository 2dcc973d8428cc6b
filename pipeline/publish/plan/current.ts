import { Failure } from '../../ckan/failure';
import { KEY, extraOf, fileName, findResource, showPackage } from '../../ckan/package';
import { profileFile } from '../../ckan/profile';
import { persist } from '../../ckan/retry';
import type { CkanPackage } from '../../ckan/types';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { findLists } from '../desired/open-data-list';
import { LIST } from '../dist/types';
import type { Catalogue, Wanted } from '../target/types';

/** The datasets of our names as they stand in the catalogue. */
export interface Present {
  /** By our identifier; null where there is none. */
  packages: Map<string, CkanPackage | null>;
  /** The resource that holds the open-data list, where neither our key nor its file's name tells. */
  list: string | undefined;
  /** What stands against writing under a name. */
  conflicts: Map<Wanted, Issue>;
  /** What else is to be said. */
  issues: Issue[];
}

/**
 * Read the datasets of our names. One without our mark is somebody's: it is left alone unless it is named as adopted.
 * @param chosen those that are to be written; whose the others are makes no difference
 * @throws Failure
 */
export async function readPresent(
  catalogue: Catalogue,
  wanted: Wanted[],
  chosen: ReadonlySet<Wanted>,
  adopted: ReadonlySet<string>,
): Promise<Present> {
  const { effects, profile, actions } = catalogue;
  const packages: Present['packages'] = new Map();
  const conflicts: Present['conflicts'] = new Map();
  const issues: Issue[] = [];
  let list: string | undefined;
  for (const one of wanted) {
    const { name, local } = one;
    const where = { file: profileFile(profile), record: name };
    const found = await persist(effects, profile, () => showPackage(actions, name)).catch((error: unknown) => {
      // Whatever we may not even see is somebody else's private dataset.
      if (error instanceof Failure && error.kind === 'denied') return 'hidden' as const;
      throw error;
    });
    if (found === 'hidden' || (found && found.organization?.name !== profile.organisation)) {
      if (chosen.has(one))
        conflicts.set(
          one,
          publishIssue('DATASET_ELSEWHERE', where, {
            name,
            organisation: found === 'hidden' ? '?' : (found.organization?.name ?? '-'),
          }),
        );
      continue;
    }
    const marked = found !== null && extraOf(found, KEY) !== undefined;
    if (!marked && !chosen.has(one)) continue;
    packages.set(local.identifier, found);
    if (!found || !chosen.has(one)) continue;
    if (found.state === 'draft') conflicts.set(one, publishIssue('DATASET_DRAFT', where, { name }));
    else if (!marked && !adopted.has(name))
      conflicts.set(one, publishIssue('DATASET_FOREIGN', where, { name, title: String(found['title'] ?? '') }));
    else if (
      LIST.test(local.files[0]?.path ?? '') &&
      found.resources.length > 0 &&
      !findResource(found, local.files[0]?.path as string)
    ) {
      // Somebody's list, or ours under another file name after CKAN's own form has dropped our key.
      const lists = await persist(effects, profile, () => findLists(catalogue, found));
      const [first] = lists;
      list = first?.id;
      if (!first && !marked) conflicts.set(one, publishIssue('LIST_NOT_FOUND', where, { name }));
      if (first && lists.length > 1)
        issues.push(
          publishIssue(
            'LIST_SEVERAL',
            { ...where, value: fileName(first) },
            { name, taken: fileName(first), others: lists.slice(1).map(fileName).join(', ') },
          ),
        );
    }
  }
  return { packages, list, conflicts, issues };
}
