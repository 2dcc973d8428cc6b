import { Failure } from '../ckan/failure';
import { KEY, extraOf, showPackage, type CkanPackage } from '../ckan/package';
import { persist } from '../ckan/persist';
import { profileFile } from '../ckan/profile';
import type { Issue } from '../issues/issue';
import { publishIssue } from '../issues/publish';
import type { Catalogue } from './catalogue';
import { LIST } from './described';
import { findList } from './list';
import type { Wanted } from './wanted';

/** The datasets of our names as they stand in the catalogue. */
export interface Present {
  /** By our identifier; null where there is none. */
  packages: Map<string, CkanPackage | null>;
  /** The resource that holds the list, in a dataset of somebody's that is taken over. */
  adoptedList: string | undefined;
  /** What stands against writing under a name. */
  conflicts: Map<Wanted, Issue>;
}

/**
 * Read the datasets of our names. One without our mark is somebody's: it is left alone unless it is named as adopted.
 * @param chosen those that are to be written; whose the others are makes no difference
 * @throws Failure
 */
export async function readPresent(catalogue: Catalogue, wanted: Wanted[], chosen: ReadonlySet<Wanted>, adopted: ReadonlySet<string>): Promise<Present> {
  const { effects, profile, actions } = catalogue;
  const packages: Present['packages'] = new Map();
  const conflicts: Present['conflicts'] = new Map();
  let adoptedList: string | undefined;
  for (const one of wanted) {
    const { name, local } = one;
    const where = { file: profileFile(profile), record: name };
    const found = await persist(effects, profile, () => showPackage(actions, name)).catch((error: unknown) => {
      // Whatever we may not even see is somebody else's private dataset.
      if (error instanceof Failure && error.kind === 'denied') return 'hidden' as const;
      throw error;
    });
    if (found === 'hidden' || (found && found.organization?.name !== profile.organisation)) {
      if (chosen.has(one)) conflicts.set(one, publishIssue('DATASET_ELSEWHERE', where, { name, organisation: found === 'hidden' ? '?' : (found.organization?.name ?? '-') }));
      continue;
    }
    const marked = found !== null && extraOf(found, KEY) !== undefined;
    if (!marked && !chosen.has(one)) continue;
    packages.set(local.identifier, found);
    if (!found || marked) continue;
    if (!adopted.has(name)) conflicts.set(one, publishIssue('DATASET_FOREIGN', where, { name, title: String(found['title'] ?? '') }));
    else if (LIST.test(local.files[0]?.path ?? '') && found.resources.length > 0) {
      adoptedList = await persist(effects, profile, () => findList(catalogue, found));
      if (adoptedList === undefined) conflicts.set(one, publishIssue('LIST_NOT_FOUND', where, { name }));
    }
  }
  return { packages, adoptedList, conflicts };
}
