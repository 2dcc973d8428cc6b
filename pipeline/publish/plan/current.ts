import { Failure } from '../../ckan/failure';
import { fileName, findResource, showPackage } from '../../ckan/package';
import { profileFile } from '../../ckan/profile';
import { withRetry } from '../../ckan/retry';
import type { CkanPackage } from '../../ckan/types';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { findLists } from '../desired/open-data-list';
import type { DesiredFields } from '../desired/types';
import { LIST } from '../dist/types';
import type { Catalogue } from '../target/types';
import { type Found, conflictOf, isElsewhere, isMarked } from './conflict';

/** The datasets of our names as they stand in the catalogue. */
export interface CurrentState {
  /** By our identifier; null where there is none. */
  packages: Map<string, CkanPackage | null>;
  /** The resource that holds the open-data list, where neither our key nor its file's name tells. */
  list: string | undefined;
  /** What stands against writing under a name. */
  conflicts: Map<DesiredFields, Issue>;
  /** What else is to be said. */
  issues: Issue[];
}

/**
 * Read the datasets of our names. One without our mark is somebody's: it is left alone unless it is named as adopted.
 * @param chosen those that are to be written; whose the others are makes no difference
 * @param adopted names in the catalogue
 * @throws Failure
 */
export async function readCurrentState(
  catalogue: Catalogue,
  all: DesiredFields[],
  chosen: ReadonlySet<DesiredFields>,
  adopted: ReadonlySet<string>,
): Promise<CurrentState> {
  const { organisation } = catalogue.profile;
  const state: CurrentState = { packages: new Map(), list: undefined, conflicts: new Map(), issues: [] };
  for (const fields of all) {
    const { name, local } = fields;
    const where = { file: profileFile(catalogue.profile), record: name };
    const found = await findByName(catalogue, name);
    const conflict = conflictOf(found, { name, organisation, adopted: adopted.has(name) }, where);
    if (conflict && chosen.has(fields)) state.conflicts.set(fields, conflict);
    if (found === 'hidden' || isElsewhere(found, organisation)) continue;
    if (!isMarked(found) && !chosen.has(fields)) continue;
    state.packages.set(local.identifier, found);
    if (!found || !chosen.has(fields) || conflict) continue;
    const list = await listOf(catalogue, fields, found);
    if (list === null) continue;
    state.list = list.resource;
    state.issues.push(...list.issues);
    if (list.conflict) state.conflicts.set(fields, list.conflict);
  }
  return state;
}

async function findByName({ effects, profile, actions }: Catalogue, name: string): Promise<Found> {
  try {
    return await withRetry(effects, profile, () => showPackage(actions, name));
  } catch (error) {
    if (error instanceof Failure && error.kind === 'denied') return 'hidden';
    throw error;
  }
}

/**
 * Find the resource that holds the open-data list where neither our key nor its file's name tells: somebody's list, or ours
 * under another file name after CKAN's own form has dropped our key.
 * @returns null when nothing has to be found
 */
async function listOf(
  catalogue: Catalogue,
  { name, local }: DesiredFields,
  found: CkanPackage,
): Promise<{ resource: string | undefined; conflict: Issue | undefined; issues: Issue[] } | null> {
  const file = local.files[0]?.path ?? '';
  if (!LIST.test(file) || found.resources.length === 0 || findResource(found, file)) return null;
  const { effects, profile } = catalogue;
  const where = { file: profileFile(profile), record: name };
  const [first, ...rest] = await withRetry(effects, profile, () => findLists(catalogue, found));
  if (!first) {
    const conflict = isMarked(found) ? undefined : publishIssue('LIST_NOT_FOUND', where, { name });
    return { resource: undefined, conflict, issues: [] };
  }
  const taken = fileName(first);
  const several = (): Issue =>
    publishIssue(
      'LIST_SEVERAL',
      { ...where, value: taken },
      { name, taken, others: rest.map((resource) => fileName(resource)).join(', ') },
    );
  return { resource: first.id, conflict: undefined, issues: rest.length > 0 ? [several()] : [] };
}
