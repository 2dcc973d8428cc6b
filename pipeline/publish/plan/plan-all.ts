import { withRetry } from '../../ckan/retry';
import { GateError } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import { desiredDatasets } from '../desired/datasets';
import { expectedUrls } from '../desired/expected-urls';
import type { CatalogueUrls, DesiredDataset, DesiredFields } from '../desired/types';
import { checkNames, isChosen } from '../dist/select';
import type { Dist } from '../dist/types';
import type { FindingLog } from '../finding-log';
import type { Catalogue } from '../target/types';
import { type CurrentState, readCurrentState } from './current';
import { planDataset, plannedConflict, plannedRemoval } from './plan';
import { findRemovable } from './removal';
import type { ExecutablePlan, PlannedDataset, RemovableDataset } from './types';

/** Which datasets a publish is about. */
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
 * @param all every dataset of `dist/`, also those that are not chosen: the open-data list names them too
 * @param log takes what is found in an open-data list that stands there, and what is not removed
 * @throws UsageError for a name that there is not, Failure
 */
export async function planAll(
  catalogue: Catalogue,
  dist: Dist,
  all: DesiredFields[],
  choice: Choice,
  log: FindingLog,
): Promise<ExecutablePlan & { conflicts: Issue[] }> {
  const { prune, adopt } = choice;
  const built = new Set(all.map(({ local }) => local.identifier));
  const { removable, shared } = prune ? await findRemovable(catalogue, built) : { removable: [], shared: [] };
  const { chosen, removals } = choose(all, removable, choice);

  const current = await readCurrentState(catalogue, all, new Set(chosen), new Set(adopt));
  log.add([...shared, ...current.issues]);

  const leaving = new Set(removals.map(({ identifier }) => identifier));
  const desired = desiredDatasets(catalogue, all, { dist, listId: current.list, leaving, prune }, log).filter(
    ({ fields }) => chosen.includes(fields),
  );

  const urls = expectedUrls(catalogue.site, chosen, current.packages);
  const { datasets, conflicts } = await planEach(catalogue, desired, current, urls);
  datasets.push(...removals.map(({ dataset, identifier }) => plannedRemoval(dataset, identifier)));
  const { name, address } = catalogue.profile;
  return { plan: { catalogue: name, address, datasets }, desired, packages: current.packages, removals, conflicts };
}

/** The datasets that were chosen. @throws UsageError for a name that there is not */
function choose(
  all: DesiredFields[],
  removable: RemovableDataset[],
  { only, adopt }: Choice,
): { chosen: DesiredFields[]; removals: RemovableDataset[] } {
  const names = [
    ...all.flatMap(({ local, name }) => [local.identifier, name]),
    ...removable.flatMap(({ identifier, dataset }) => [identifier, dataset.name]),
  ];
  checkNames('--only', only, new Set(names));
  checkNames('--adopt', adopt, new Set(all.map(({ name }) => name)));
  return {
    chosen: all.filter(({ local, name }) => isChosen(only, local.identifier, name)),
    removals: removable.filter(({ identifier, dataset }) => isChosen(only, identifier, dataset.name)),
  };
}

/** Plan the datasets one by one; one against which something stands is planned as a conflict. */
async function planEach(
  catalogue: Catalogue,
  desired: DesiredDataset[],
  { packages, conflicts: known }: CurrentState,
  urls: CatalogueUrls,
): Promise<{ datasets: PlannedDataset[]; conflicts: Issue[] }> {
  const { effects, profile } = catalogue;
  const datasets: PlannedDataset[] = [];
  const conflicts: Issue[] = [];
  for (const dataset of desired) {
    const current = packages.get(dataset.fields.local.identifier) ?? null;
    const conflict = known.get(dataset.fields);
    const planned = conflict
      ? [conflict]
      : await orIssues(() => withRetry(effects, profile, () => planDataset(catalogue, dataset, current, urls)));
    if (Array.isArray(planned)) {
      conflicts.push(...planned);
      datasets.push(plannedConflict(dataset.fields, current));
    } else datasets.push(planned);
  }
  return { datasets, conflicts };
}

/** A plan, or the findings of a list that stands there and can not be read. */
async function orIssues(plan: () => Promise<PlannedDataset>): Promise<PlannedDataset | Issue[]> {
  try {
    return await plan();
  } catch (error) {
    if (error instanceof GateError) return error.gate.issues;
    throw error;
  }
}
