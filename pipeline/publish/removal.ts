import { KEY, extraOf, showPackage, type CkanPackage } from '../ckan/package';
import { persist } from '../ckan/persist';
import type { Catalogue } from './catalogue';

/** Largest page of `package_search` (`ckan.search.rows_max`). */
const PAGE = 1000;

/** A dataset of ours that is no longer built. */
export interface Removable {
  dataset: CkanPackage;
  identifier: string;
}

/**
 * Find the datasets of our organisation that carry our mark and are no longer built.
 * @param built identifiers of the datasets of `dist/`
 */
export async function findRemovable({ effects, profile, actions }: Catalogue, built: ReadonlySet<string>): Promise<Removable[]> {
  const found: CkanPackage[] = [];
  for (let total = Infinity; found.length < total; ) {
    const parameters = { fq: `organization:"${profile.organisation}"`, include_private: 'true', rows: String(PAGE), start: String(found.length), sort: 'name asc' };
    const page = await persist(effects, profile, () => actions.read<{ count: number; results: CkanPackage[] }>('package_search', parameters));
    if (!page || page.results.length === 0) break;
    total = page.count;
    found.push(...page.results);
  }
  return found.flatMap((dataset) => {
    const identifier = extraOf(dataset, KEY);
    return identifier === undefined || built.has(identifier) || dataset.organization?.name !== profile.organisation ? [] : [{ dataset, identifier }];
  });
}

/** Delete a dataset of ours; whatever became of a request, the next look tells whether it is gone. @throws Failure */
export async function removeDataset({ effects, profile, actions }: Catalogue, { dataset }: Removable): Promise<void> {
  await persist(effects, profile, async () => {
    const standing = await showPackage(actions, dataset.id);
    if (standing !== null && extraOf(standing, KEY) !== undefined) await actions.write('package_delete', { id: dataset.id });
  });
}
