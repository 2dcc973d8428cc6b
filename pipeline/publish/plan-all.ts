import type { CkanPackage } from '../ckan/package';
import { persist } from '../ckan/persist';
import type { Issue } from '../issues/issue';
import { addressesOf, type Addresses } from './addresses';
import type { Applicable } from './apply';
import type { Catalogue } from './catalogue';
import { LIST } from './described';
import type { Dist } from './dist';
import { planDataset, plannedRemoval } from './plan';
import { readPresent } from './present';
import { findRemovable } from './removal';
import { checkNames, isChosen } from './select';
import type { Wanted } from './wanted';
import { wishesFor } from './wishes';

export interface Choice {
  /** Identifiers or catalogue names; all when empty. */
  only: string[];
  /** Catalogue names of datasets of somebody's that are taken over. */
  adopt: string[];
  /** Also remove datasets of ours that are no longer built. */
  prune: boolean;
}

/**
 * Plan every chosen dataset, and the removals: only reads.
 * @param wanted every dataset of `dist/`, also those that are not chosen: the open-data list names them too
 * @param note what is found in an open-data list that stands there
 * @throws UsageError for a name that there is not, GateError for a name that is somebody else's, Failure
 */
export async function planAll(catalogue: Catalogue, dist: Dist, wanted: Wanted[], { only, adopt, prune }: Choice, note: (issues: Issue[]) => void): Promise<Applicable> {
  const { effects, profile } = catalogue;
  const candidates = prune ? await findRemovable(catalogue, new Set(wanted.map(({ local }) => local.identifier))) : [];
  checkNames('--only', only, new Set([...wanted.flatMap(({ local, name }) => [local.identifier, name]), ...candidates.flatMap(({ identifier, dataset }) => [identifier, dataset.name])]));
  checkNames('--adopt', adopt, new Set(wanted.map(({ name }) => name)));
  const removals = candidates.filter(({ identifier, dataset }) => isChosen(only, identifier, dataset.name));
  const chosen = wanted.filter(({ local, name }) => isChosen(only, local.identifier, name));
  const { packages, adoptedList } = await readPresent(catalogue, wanted, new Set(chosen), new Set(adopt));
  const wishes = wishesFor(catalogue, dist, wanted, adoptedList, new Set(removals.map(({ identifier }) => identifier)), note).filter((wish) => chosen.includes(wish.wanted));
  const others = expected(catalogue, chosen, packages);
  const datasets = [];
  for (const wish of wishes) {
    datasets.push(await persist(effects, profile, () => planDataset(catalogue, wish, packages.get(wish.wanted.local.identifier) ?? null, others)));
  }
  datasets.push(...removals.map(({ dataset, identifier }) => plannedRemoval(dataset, identifier)));
  return { plan: { catalogue: profile.name, address: profile.address, datasets }, wishes, packages, removals };
}

/** Addresses as they will be after the publish: of a dataset that is still to be made, the form alone is known. */
function expected({ site }: Catalogue, chosen: Wanted[], packages: Map<string, CkanPackage | null>): Addresses {
  const known = addressesOf(site, packages);
  const names = new Map(chosen.filter(({ local }) => !LIST.test(local.files[0]?.path ?? '')).map(({ local, name }) => [local.identifier, name]));
  const page = (identifier: string): string | undefined => known.page(identifier) ?? (names.has(identifier) ? `${site.siteUrl}/dataset/${names.get(identifier)}` : undefined);
  return {
    page,
    file: (identifier, key) => known.file(identifier, key) ?? (names.has(identifier) ? { access: `${page(identifier)}/resource/?`, download: `${page(identifier)}/resource/?/download/${key}` } : undefined),
  };
}
