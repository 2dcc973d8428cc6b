import { Failure } from '../../ckan/failure';
import { isFilling } from '../../ckan/package';
import { profileFile } from '../../ckan/profile';
import { publishIssue } from '../../issues/publish';
import type { DesiredDataset } from '../desired/types';
import { urlsOf } from '../desired/urls';
import type { FindingLog } from '../finding-log';
import type { ExecutablePlan, PlannedDataset } from '../plan/types';
import type { Catalogue } from '../target/types';
import type { PublishEvent, PublishedDataset } from '../types';
import { type ApplyRun, applyRun } from './apply-run';
import { converge } from './converge';
import { removeDataset } from './remove';

/**
 * Carry out a plan, a few datasets at a time. A failure that says something of the whole catalogue ends it; one that is
 * about a single dataset does not keep the others from their turn, but for the open-data list and the removals, which
 * come after them.
 * @returns what became of each dataset, in the plan's order
 */
export async function apply(
  catalogue: Catalogue,
  executable: ExecutablePlan,
  log: FindingLog,
  tell: (event: PublishEvent) => void,
): Promise<PublishedDataset[]> {
  const { default: pMap } = await import('p-map');
  const { plan, desired, removals } = executable;
  const run = applyRun(catalogue, log, tell);
  const one = (dataset: DesiredDataset): Promise<PublishedDataset> =>
    applyDataset(catalogue, executable, dataset, run, log);

  const results = await pMap(
    desired.filter(({ list }) => !list),
    one,
    { concurrency: catalogue.profile.datasets_at_once },
  );
  for (const dataset of desired.filter(({ list }) => list)) results.push(await one(dataset));
  for (const [index, removal] of removals.entries()) {
    const planned = plan.datasets[desired.length + index] as PlannedDataset;
    results.push(
      await run.attempt(planned, true, async () => {
        try {
          await removeDataset(catalogue, removal);
          return { result: 'removed' };
        } catch (error) {
          if (error instanceof Failure) return { result: 'failed', failure: error, rollback: null };
          throw error;
        }
      }),
    );
  }
  return results;
}

/** Bring one dataset to its desired state, and remember how it stands then: the open-data list names its addresses. */
async function applyDataset(
  catalogue: Catalogue,
  { plan, desired, packages }: ExecutablePlan,
  dataset: DesiredDataset,
  run: ApplyRun,
  log: FindingLog,
): Promise<PublishedDataset> {
  const planned = plan.datasets[desired.indexOf(dataset)] as PlannedDataset;
  const { name, identifier } = planned;
  const current = packages.get(identifier) ?? null;
  const page = (): string | null => urlsOf(catalogue.site, packages).page(identifier) ?? null;
  if (current?.private && !isFilling(current))
    log.add([publishIssue('DATASET_HIDDEN', { file: profileFile(catalogue.profile), record: name }, { name })]);
  // The list is looked at again when anything else was done: its rows may have changed with that.
  const idle = plan.datasets.every(({ action }) => action === 'nothing');
  const isList = dataset.list !== null;
  return run.attempt(planned, isList, async () => {
    if (planned.action === 'nothing' && (idle || !isList)) return { result: 'unchanged', page: page() };
    const outcome = await converge(catalogue, dataset, current, () => urlsOf(catalogue.site, packages));
    if (outcome.result === 'failed') return outcome;
    packages.set(identifier, outcome.dataset);
    log.add(outcome.issues);
    return { result: 'published', id: outcome.dataset.id, page: page(), verified: outcome.proofs };
  });
}
