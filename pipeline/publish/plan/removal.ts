import { Failure } from '../../ckan/failure';
import { KEY, extraOf, keyOf, showPackage, type CkanPackage, type CkanResource } from '../../ckan/package';
import { persist } from '../../ckan/retry';
import { profileFile } from '../../ckan/profile';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { fileName } from '../apply/inverse-write';
import type { Catalogue } from '../target/catalogue';

/** Largest page of `package_search` (`ckan.search.rows_max`). */
const PAGE = 1000;

/** A dataset of ours that is no longer built. */
export interface Removable {
  dataset: CkanPackage;
  identifier: string;
}

/**
 * Find the datasets of our organisation that carry our mark and are no longer built. One in which somebody else has put
 * something, or that was taken over with what was in it, stays: with it theirs would go.
 * @param built identifiers of the datasets of `dist/`
 */
export async function findRemovable({ effects, profile, actions }: Catalogue, built: ReadonlySet<string>): Promise<{ removable: Removable[]; shared: Issue[] }> {
  const found: CkanPackage[] = [];
  for (let total = Infinity; found.length < total; ) {
    const parameters = { fq: `organization:"${profile.organisation}"`, include_private: 'true', rows: String(PAGE), start: String(found.length), sort: 'name asc' };
    const page = await persist(effects, profile, () => actions.read<{ count: number; results: CkanPackage[] }>('package_search', parameters));
    if (!page || page.results.length === 0) break;
    total = page.count;
    found.push(...page.results);
  }
  const marked = found.flatMap((dataset) => {
    const identifier = extraOf(dataset, KEY);
    return identifier === undefined || built.has(identifier) || dataset.organization?.name !== profile.organisation ? [] : [{ dataset, identifier }];
  });
  return {
    removable: marked.filter((one) => others(one).length === 0),
    shared: marked.flatMap((one) => {
      const { dataset: { name } } = one;
      const files = others(one).map(({ name: title, ...resource }) => title || fileName(resource));
      return files.length === 0 ? [] : [publishIssue('PRUNE_SHARED', { file: profileFile(profile), record: name }, { name, files: files.join(', ') })];
    }),
  };
}

/** Resources of a dataset that somebody else put there. CKAN's own form drops our key; the name of the file then tells. */
function others({ dataset, identifier }: Removable): CkanResource[] {
  return dataset.resources.filter((resource) => keyOf(resource) === undefined && !fileName(resource).startsWith(`${identifier}.`));
}

/** Delete a dataset of ours; whatever became of a request, the next look tells whether it is gone. @throws Failure */
export async function removeDataset({ effects, profile, actions }: Catalogue, { dataset, identifier }: Removable): Promise<void> {
  await persist(effects, profile, async () => {
    const standing = await showPackage(actions, dataset.id);
    if (standing === null) return;
    const ours = extraOf(standing, KEY) === identifier && standing.organization?.name === profile.organisation;
    if (!ours || others({ dataset: standing, identifier }).length > 0) throw new Failure('conflict', 'package_show', 'it is no longer ours alone');
    await actions.write('package_delete', { id: dataset.id });
  });
}
