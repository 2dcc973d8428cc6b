import { Failure } from '../../ckan/failure';
import { KEY, extraOf } from '../../ckan/package';
import { asPackage } from '../../ckan/shape';
import type { ListedRow } from '../../open-data-list/existing-list';
import type { Catalogue } from '../target/types';
import { catalogueName } from './fields';

/**
 * Which rows of an open-data list name datasets of ours that were removed at another time, by `--prune --only` or in the
 * catalogue: CKAN keeps what it deletes, our mark included, and shows it to its editors. Asked for are only datasets that
 * a row says to be in this catalogue, under the name that we would give them.
 * @param known identifiers that are accounted for already
 * @returns their データセット_ID
 * @throws Failure
 */
export async function deletedDatasets(
  { site, profile, actions }: Catalogue,
  rows: ListedRow[],
  known: ReadonlySet<string>,
): Promise<Set<string>> {
  const names = new Map<string, string>();
  for (const { row } of rows) {
    const identifier = String(row['dataset_id'] ?? '');
    const [, code, slug] = /^(\d{6})_(.+)$/.exec(identifier) ?? [];
    if (!code || !slug || known.has(identifier)) continue;
    const name = catalogueName(profile, { code, slug });
    if (row['dataset_url'] === `${site.siteUrl}/dataset/${name}`) names.set(identifier, name);
  }
  const gone = new Set<string>();
  for (const [identifier, name] of names) {
    const answer = await actions.read<unknown>('package_show', { id: name }).catch((error: unknown) => {
      if (error instanceof Failure && error.kind === 'denied') return null;
      throw error;
    });
    const found = answer === null ? null : asPackage('package_show', answer);
    if (found?.state === 'deleted' && extraOf(found, KEY) === identifier) gone.add(identifier);
  }
  return gone;
}
