import { Failure } from '../ckan/failure';
import { isFilling, type CkanPackage } from '../ckan/package';
import { profileFile } from '../ckan/profile';
import type { Issue } from '../issues/issue';
import { publishIssue } from '../issues/publish';
import { addressesOf } from './addresses';
import type { Catalogue, Wish } from './catalogue';
import { converge, type Outcome } from './converge';
import type { PublishEvent } from './event';
import { failureIssue } from './failure-issue';
import type { Plan, PlannedDataset } from './plan';
import { removeDataset, type Removable } from './removal';
import type { PublishedDataset } from './report';

/** A plan with all that is needed to carry it out. */
export interface Applicable {
  plan: Plan;
  /** In the order of the plan; the open-data list, which names the others' addresses, last. */
  wishes: Wish[];
  /** The datasets as they stand, by identifier; brought up to date as they change. */
  packages: Map<string, CkanPackage | null>;
  removals: Removable[];
}

/**
 * Carry out a plan, dataset by dataset. A failure that says something of the whole catalogue ends it; one that is about a
 * single dataset does not keep the others from their turn, but for the open-data list and the removals, which name them all.
 */
export async function apply(catalogue: Catalogue, { plan, wishes, packages, removals }: Applicable, note: (issues: Issue[]) => void, tell: (event: PublishEvent) => void): Promise<PublishedDataset[]> {
  const file = profileFile(catalogue.profile);
  const results: PublishedDataset[] = [];
  const idle = plan.datasets.every(({ action }) => action === 'nothing');
  let [failed, general] = [false, false];
  const page = (identifier: string): string | null => addressesOf(catalogue.site, packages).page(identifier) ?? null;
  const end = (dataset: PublishedDataset): void => {
    results.push(dataset);
    tell({ event: 'end', dataset });
  };
  const notBegun = ({ name, id }: PlannedDataset): void => {
    note([publishIssue('PUBLISH_NOT_BEGUN', { file, record: name }, { name })]);
    end({ name, result: 'not-begun', id, page: null, verified: [] });
  };

  for (const [index, wish] of wishes.entries()) {
    const planned = plan.datasets[index] as PlannedDataset;
    const { name, identifier, id } = planned;
    const standing = packages.get(identifier) ?? null;
    if (standing?.private && !isFilling(standing)) note([publishIssue('DATASET_HIDDEN', { file, record: name }, { name })]);
    if (general || (failed && wish.list)) notBegun(planned);
    else if (planned.action === 'nothing' && (idle || !wish.list)) end({ name, result: 'unchanged', id, page: page(identifier), verified: [] });
    else {
      tell({ event: 'begin', name });
      const outcome = await converge(catalogue, wish, standing, () => addressesOf(catalogue.site, packages));
      if (outcome.result === 'failed') {
        failed = true;
        general ||= outcome.failure.general;
        note(failureIssues(outcome, file, name));
        end({ name, result: 'failed', id, page: null, verified: [] });
      } else {
        packages.set(identifier, outcome.dataset);
        note(outcome.issues);
        end({ name, result: 'published', id: outcome.dataset.id, page: page(identifier), verified: outcome.proofs });
      }
    }
  }
  for (const [index, removal] of removals.entries()) {
    const planned = plan.datasets[wishes.length + index] as PlannedDataset;
    if (failed) {
      notBegun(planned);
      continue;
    }
    tell({ event: 'begin', name: planned.name });
    try {
      await removeDataset(catalogue, removal);
      end({ name: planned.name, result: 'removed', id: planned.id, page: null, verified: [] });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed = true;
      note([failureIssue(error, file, planned.name)]);
      end({ name: planned.name, result: 'failed', id: planned.id, page: null, verified: [] });
    }
  }
  return results;
}

/** What went wrong with a dataset, and how it stands now. */
function failureIssues({ failure, standing }: Extract<Outcome, { result: 'failed' }>, file: string, name: string): Issue[] {
  const issues = [failureIssue(failure, file, name)];
  if (standing?.restored) issues.push(publishIssue('PUBLISH_TAKEN_BACK', { file, record: name }, { name }));
  for (const { key, before, database, download } of standing && !standing.restored ? standing.files : []) {
    if (before !== database || before !== download) issues.push(publishIssue('PUBLISH_HALF_WRITTEN', { file, record: name, field: key }, { name, key, before, database, download }));
  }
  return issues;
}
