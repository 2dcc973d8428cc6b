import { Failure } from '../../ckan/failure';
import { KEY, extraOf, showPackage } from '../../ckan/package';
import { persist } from '../../ckan/retry';
import { others } from '../plan/removal';
import type { Catalogue, Removable } from '../target/types';

/** Delete a dataset of ours; whatever became of a request, the next look tells whether it is gone. @throws Failure */
export async function removeDataset(
  { effects, profile, actions }: Catalogue,
  { dataset, identifier }: Removable,
): Promise<void> {
  await persist(effects, profile, async () => {
    const standing = await showPackage(actions, dataset.id);
    if (standing === null) return;
    const ours = extraOf(standing, KEY) === identifier && standing.organization?.name === profile.organisation;
    if (!ours || others({ dataset: standing, identifier }).length > 0)
      throw new Failure('conflict', 'package_show', 'it is no longer ours alone');
    await actions.write('package_delete', { id: dataset.id });
  });
}
