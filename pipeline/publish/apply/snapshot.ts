import { downloadPath } from '../../ckan/download';
import type { CkanPackage } from '../../ckan/types';
import type { Diff } from '../plan/types';
import { downloadIfThere } from '../target/catalogue';
import type { Catalogue } from '../target/types';
import type { Snapshot } from './types';

/**
 * Take a snapshot of what a change is going to touch, before it does: CKAN has one copy of each file, replaces it on disk
 * before its database commits, and has no way back. Of a file that is not there nothing can be kept, and nothing has to be.
 * @param earlier the snapshot of this change so far, which grows by what is touched now
 * @throws Failure
 */
export async function snapshot(
  { actions }: Catalogue,
  dataset: CkanPackage,
  { resources, removals }: Diff,
  earlier: Snapshot | null,
): Promise<Snapshot> {
  const taken = earlier ?? { dataset, bytes: new Map(), tables: new Map() };
  const touched = [...resources.flatMap(({ current, upload }) => (current && upload ? [current] : [])), ...removals];
  for (const resource of touched) {
    const path = downloadPath(dataset, resource);
    const known = taken.dataset.resources.some(({ id }) => id === resource.id);
    if (!known || path === null || taken.bytes.has(resource.id)) continue;
    const served = await downloadIfThere(actions, path);
    if (served !== null) taken.bytes.set(resource.id, served);
  }
  return taken;
}
