import type { DataStoreTable } from '../../ckan/datastore';
import { downloadPath } from '../../ckan/download';
import type { CkanPackage } from '../../ckan/types';
import { downloadIfThere } from '../target/catalogue';
import type { Catalogue, Difference } from '../target/types';

/** A public dataset as it was before the first write: what a failed change is taken back to. */
export interface Kept {
  dataset: CkanPackage;
  /** Bytes by resource id, of the resources that are to change or go. */
  bytes: Map<string, Buffer>;
  /** DataStore tables by resource id. */
  tables: Map<string, DataStoreTable | null>;
}

/**
 * Keep what a change is going to touch, before it does: CKAN has one copy of each file, replaces it on disk before its
 * database commits, and has no way back. Of a file that is not there nothing can be kept, and nothing has to be.
 */
export async function keep(
  { actions }: Catalogue,
  dataset: CkanPackage,
  { resources, removals }: Difference,
  before: Kept | null,
): Promise<Kept> {
  const kept = before ?? { dataset, bytes: new Map(), tables: new Map() };
  const touched = [...resources.flatMap(({ present, upload }) => (present && upload ? [present] : [])), ...removals];
  for (const resource of touched) {
    const path = downloadPath(dataset, resource);
    const known = kept.dataset.resources.some(({ id }) => id === resource.id);
    if (!known || path === null || kept.bytes.has(resource.id)) continue;
    const served = await downloadIfThere(actions, path);
    if (served !== null) kept.bytes.set(resource.id, served);
  }
  return kept;
}
