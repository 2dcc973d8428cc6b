import { Failure } from '../../ckan/failure';
import { isFilling } from '../../ckan/package';
import { profileFile } from '../../ckan/profile';
import { GateError } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { addressesOf } from '../desired/addresses';
import { failureIssue } from '../target/failure-issue';
import type { Catalogue, PlannedDataset, PublishEvent, PublishedDataset, Wish } from '../target/types';
import { type Applicable, short } from '../target/types';
import { type Outcome, converge } from './converge';
import { removeDataset } from './remove';

/**
 * Carry out a plan, a few datasets at a time. A failure that says something of the whole catalogue ends it; one that is
 * about a single dataset does not keep the others from their turn, but for the open-data list and the removals, which
 * come after them.
 * @returns what became of each dataset, in the plan's order
 */
export async function apply(
  catalogue: Catalogue,
  { plan, wishes, packages, removals }: Applicable,
  note: (issues: Issue[]) => void,
  tell: (event: PublishEvent) => void,
): Promise<PublishedDataset[]> {
  const { default: pMap } = await import('p-map');
  const file = profileFile(catalogue.profile);
  const idle = plan.datasets.every(({ action }) => action === 'nothing');
  let [failed, general] = [false, false];

  /** Do one dataset, unless a failure before it stands against that; `after` is for what needs all others done. */
  const one = async (
    planned: PlannedDataset,
    after: boolean,
    work: () => Promise<Partial<PublishedDataset> | Outcome>,
  ): Promise<PublishedDataset> => {
    const { name, id } = planned;
    const end = (dataset: Partial<PublishedDataset>): PublishedDataset => {
      const whole = { name, result: 'failed' as const, id, page: null, verified: [], standing: null, ...dataset };
      tell({ event: 'end', dataset: whole });
      return whole;
    };
    if (general || (failed && after)) {
      note([publishIssue('PUBLISH_NOT_BEGUN', { file, record: name }, { name })]);
      return end({ result: 'not-begun' });
    }
    tell({ event: 'begin', name });
    const outcome = await work().catch((error: unknown) => {
      // A list that stands there can not be read any more.
      if (!(error instanceof GateError)) throw error;
      note(error.gate.issues);
      return null;
    });
    if (outcome === null) {
      failed = true;
      return end({});
    }
    if (!('failure' in outcome)) return end(outcome as Partial<PublishedDataset>);
    failed = true;
    general ||= outcome.failure.general || (outcome.failure.kind === 'unknown' && !(await answers(catalogue)));
    note(failureIssues(outcome, file, name));
    return end({ standing: outcome.standing });
  };

  const dataset = (wish: Wish): Promise<PublishedDataset> => {
    const planned = plan.datasets[wishes.indexOf(wish)] as PlannedDataset;
    const { name, identifier } = planned;
    const standing = packages.get(identifier) ?? null;
    const page = (): string | null => addressesOf(catalogue.site, packages).page(identifier) ?? null;
    if (standing?.private && !isFilling(standing))
      note([publishIssue('DATASET_HIDDEN', { file, record: name }, { name })]);
    return one(planned, wish.list !== null, async () => {
      if (planned.action === 'nothing' && (idle || !wish.list)) return { result: 'unchanged', page: page() };
      const outcome = await converge(catalogue, wish, standing, () => addressesOf(catalogue.site, packages));
      if (outcome.result === 'failed') return outcome;
      packages.set(identifier, outcome.dataset);
      note(outcome.issues);
      return { result: 'published', id: outcome.dataset.id, page: page(), verified: outcome.proofs };
    });
  };

  const results = await pMap(
    wishes.filter(({ list }) => !list),
    dataset,
    { concurrency: catalogue.profile.datasets_at_once },
  );
  for (const wish of wishes.filter(({ list }) => list)) results.push(await dataset(wish));
  for (const [index, removal] of removals.entries()) {
    results.push(
      await one(plan.datasets[wishes.length + index] as PlannedDataset, true, async () => {
        try {
          await removeDataset(catalogue, removal);
          return { result: 'removed' };
        } catch (error) {
          if (error instanceof Failure) return { result: 'failed', failure: error, standing: null };
          throw error;
        }
      }),
    );
  }
  return results;
}

/** Whether the catalogue answers at all: where it does not, each further dataset would only wait for it in turn. */
function answers({ actions }: Catalogue): Promise<boolean> {
  return actions.read('status_show', {}, { anonymous: true }).then(
    () => true,
    () => false,
  );
}

/** What went wrong with a dataset, and how it stands now. */
function failureIssues(
  { failure, standing }: Extract<Outcome, { result: 'failed' }>,
  file: string,
  name: string,
): Issue[] {
  const issues = [failureIssue(failure, file, name)];
  if (standing?.restored) issues.push(publishIssue('PUBLISH_TAKEN_BACK', { file, record: name }, { name }));
  if (!standing || standing.restored) return issues;
  for (const { key, before, database, download, whole } of standing.files) {
    if (!whole)
      issues.push(
        publishIssue(
          'PUBLISH_HALF_WRITTEN',
          { file, record: name, field: key },
          { name, key, before, database, download },
        ),
      );
  }
  for (const { field, before, database } of standing.differences) {
    issues.push(
      publishIssue(
        'PUBLISH_NOT_TAKEN_BACK',
        { file, record: name, field },
        { name, field, before: short(before), database: short(database) },
      ),
    );
  }
  return issues;
}
