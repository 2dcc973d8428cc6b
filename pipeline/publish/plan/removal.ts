import { KEY, extraOf, fileName, resourceKey } from '../../ckan/package';
import { profileFile } from '../../ckan/profile';
import { withRetry } from '../../ckan/retry';
import { asPackage, namedList } from '../../ckan/shape';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import type { Catalogue } from '../target/types';
import type { RemovableDataset } from './types';

/** Largest page of `package_search` (`ckan.search.rows_max`). */
const PAGE = 1000;

/**
 * Find the datasets of our organisation that carry our mark and are no longer built. One in which somebody else has put
 * something, or that was taken over with what was in it, stays: with it theirs would go.
 * @param built identifiers of the datasets of `dist/`
 */
export async function findRemovable(
  { effects, profile, actions }: Catalogue,
  built: ReadonlySet<string>,
): Promise<{ removable: RemovableDataset[]; shared: Issue[] }> {
  const found: CkanPackage[] = [];
  const names = new Set<string>();
  // As many as the first page tells; a page that has nothing new is the last one.
  for (let total: number | undefined; total === undefined || found.length < total;) {
    const parameters = {
      fq: `organization:"${profile.organisation}"`,
      include_private: 'true',
      rows: String(PAGE),
      start: String(found.length),
      sort: 'name asc',
    };
    const page = await withRetry(effects, profile, () =>
      actions.read<{ count?: unknown; results?: unknown } | undefined>('package_search', parameters),
    );
    if (!page) break;
    const results = namedList('package_search', page.results, 'id').map((one) => asPackage('package_search', one));
    const fresh = results.filter(({ id }) => !names.has(id));
    if (fresh.length === 0) break;
    total ??= typeof page.count === 'number' ? page.count : 0;
    fresh.forEach(({ id }) => names.add(id));
    found.push(...fresh);
  }
  const marked = found.flatMap((dataset) => {
    const identifier = extraOf(dataset, KEY);
    return identifier === undefined || built.has(identifier) || dataset.organization?.name !== profile.organisation
      ? []
      : [{ dataset, identifier }];
  });
  return {
    removable: marked.filter((one) => foreignResources(one).length === 0),
    shared: marked.flatMap((one) => {
      const {
        dataset: { name },
      } = one;
      const files = foreignResources(one).map(({ name: title, ...resource }) => title || fileName(resource));
      return files.length === 0
        ? []
        : [
            publishIssue(
              'PRUNE_SHARED',
              { file: profileFile(profile), record: name },
              { name, files: files.join(', ') },
            ),
          ];
    }),
  };
}

/** Resources of a dataset that somebody else put there. CKAN's own form drops our key; the name of the file then tells. */
export function foreignResources({ dataset, identifier }: RemovableDataset): CkanResource[] {
  return dataset.resources.filter(
    (resource) => resourceKey(resource) === undefined && !fileName(resource).startsWith(`${identifier}.`),
  );
}
