import { persist } from '../../ckan/retry';
import type { CkanPackage } from '../../ckan/types';
import { GateError } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import { addressesOf } from '../desired/addresses';
import { wishesFor } from '../desired/datasets';
import type { Dist } from '../dist/read-dist';
import { checkNames, isChosen } from '../dist/select';
import { LIST } from '../dist/types';
import type { Addresses, Applicable, Catalogue, PlannedDataset, Wanted } from '../target/types';
import { readPresent } from './current';
import { planDataset, plannedConflict, plannedRemoval } from './plan';
import { findRemovable } from './removal';

export interface Choice {
  /** Identifiers or catalogue names; all when empty. */
  only: string[];
  /** Catalogue names of datasets of somebody's that are taken over. */
  adopt: string[];
  /** Also remove datasets of ours that are no longer built. */
  prune: boolean;
}

/**
 * Plan every chosen dataset, and the removals: only reads. What must stop a publish before its first write is in `conflicts`.
 * @param wanted every dataset of `dist/`, also those that are not chosen: the open-data list names them too
 * @param note what is found in an open-data list that stands there, and what is not removed
 * @throws UsageError for a name that there is not, Failure
 */
export async function planAll(
  catalogue: Catalogue,
  dist: Dist,
  wanted: Wanted[],
  { only, adopt, prune }: Choice,
  note: (issues: Issue[]) => void,
): Promise<Applicable & { conflicts: Issue[] }> {
  const { effects, profile } = catalogue;
  const { removable: candidates, shared } = prune
    ? await findRemovable(catalogue, new Set(wanted.map(({ local }) => local.identifier)))
    : { removable: [], shared: [] };
  checkNames(
    '--only',
    only,
    new Set([
      ...wanted.flatMap(({ local, name }) => [local.identifier, name]),
      ...candidates.flatMap(({ identifier, dataset }) => [identifier, dataset.name]),
    ]),
  );
  checkNames('--adopt', adopt, new Set(wanted.map(({ name }) => name)));
  const removals = candidates.filter(({ identifier, dataset }) => isChosen(only, identifier, dataset.name));
  const chosen = wanted.filter(({ local, name }) => isChosen(only, local.identifier, name));
  const {
    packages,
    list,
    conflicts,
    issues: standing,
  } = await readPresent(catalogue, wanted, new Set(chosen), new Set(adopt));
  note([...shared, ...standing]);
  const wishes = wishesFor(
    catalogue,
    dist,
    wanted,
    list,
    { leaving: new Set(removals.map(({ identifier }) => identifier)), prune },
    note,
  ).filter((wish) => chosen.includes(wish.wanted));
  const others = expected(catalogue, chosen, packages);
  const datasets = [];
  const found: Issue[] = [];
  for (const wish of wishes) {
    const conflict = conflicts.get(wish.wanted);
    const { issues, planned } = conflict
      ? { issues: [conflict], planned: null }
      : await orIssues(() =>
          persist(effects, profile, () =>
            planDataset(catalogue, wish, packages.get(wish.wanted.local.identifier) ?? null, others),
          ),
        );
    found.push(...issues);
    datasets.push(planned ?? plannedConflict(wish.wanted, packages.get(wish.wanted.local.identifier)));
  }
  datasets.push(...removals.map(({ dataset, identifier }) => plannedRemoval(dataset, identifier)));
  return {
    plan: { catalogue: profile.name, address: profile.address, datasets },
    wishes,
    packages,
    removals,
    conflicts: found,
  };
}

/** A plan, or the findings of a list that stands there and can not be read. */
async function orIssues(
  plan: () => Promise<PlannedDataset>,
): Promise<{ planned: PlannedDataset | null; issues: Issue[] }> {
  try {
    return { planned: await plan(), issues: [] };
  } catch (error) {
    if (error instanceof GateError) return { planned: null, issues: error.gate.issues };
    throw error;
  }
}

/** Addresses as they will be after the publish: of a dataset that is still to be made, the form alone is known. */
function expected({ site }: Catalogue, chosen: Wanted[], packages: Map<string, CkanPackage | null>): Addresses {
  const known = addressesOf(site, packages);
  const coming = new Map(
    chosen
      .filter(({ local }) => !LIST.test(local.files[0]?.path ?? ''))
      .map((wanted) => [wanted.local.identifier, wanted]),
  );
  const page = (identifier: string): string | undefined =>
    known.page(identifier) ??
    (coming.has(identifier) ? `${site.siteUrl}/dataset/${coming.get(identifier)?.name}` : undefined);
  const isComing = (identifier: string, key: string): boolean =>
    coming.get(identifier)?.resources.some((resource) => resource.key === key) ?? false;
  return {
    page,
    file: (identifier, key) =>
      known.file(identifier, key) ??
      (isComing(identifier, key)
        ? { access: `${page(identifier)}/resource/?`, download: `${page(identifier)}/resource/?/download/${key}` }
        : undefined),
  };
}
