import { Failure } from '../../ckan/failure';
import { KEY, extraOf, showPackage } from '../../ckan/package';
import { withRetry } from '../../ckan/retry';
import { foreignResources } from '../plan/removal';
import type { RemovableDataset } from '../plan/types';
import type { Catalogue } from '../target/types';

/** Delete a dataset of ours; whatever became of a request, the next look tells whether it is gone. @throws Failure */
export async function removeDataset(
  { effects, profile, actions }: Catalogue,
  { dataset, identifier }: RemovableDataset,
): Promise<void> {
  await withRetry(effects, profile, async () => {
    const current = await showPackage(actions, dataset.id);
    if (current === null) return;
    const ours = extraOf(current, KEY) === identifier && current.organization?.name === profile.organisation;
    if (!ours || foreignResources({ dataset: current, identifier }).length > 0)
      throw new Failure('conflict', 'package_show', 'it is no longer ours alone');
    await actions.write('package_delete', { id: dataset.id });
  });
}
