import { fingerprintOf } from '../../ckan/connection';
import { downloadPath } from '../../ckan/download';
import { isChanging } from '../../ckan/package';
import type { CkanPackage } from '../../ckan/types';
import type { DesiredDataset } from '../desired/types';
import { downloadIfThere } from '../target/catalogue';
import type { Catalogue } from '../target/types';

/**
 * Find the files of a dataset that are not what its database says, where a publish ended half-way: a file may have been
 * replaced on disk by a request that was never committed. Any other dataset's files were verified, and are not asked for.
 * @returns their keys
 * @throws Failure
 */
export async function corruptFiles(
  { actions }: Catalogue,
  { fields, find }: DesiredDataset,
  dataset: CkanPackage,
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { key } of isChanging(dataset) ? fields.resources : []) {
    const resource = find(dataset, key);
    const path = resource?.sha256 ? downloadPath(dataset, resource) : null;
    if (!resource || path === null) continue;
    const served = await downloadIfThere(actions, path);
    if (served === null || fingerprintOf(served).sha256 !== resource.sha256) found.add(key);
  }
  return found;
}
