import { profileFile } from '../../ckan/profile';
import { GateError } from '../../core/gate';
import { publishIssue } from '../../issues/publish';
import type { FindingLog } from '../finding-log';
import type { PlannedDataset } from '../plan/types';
import type { Catalogue } from '../target/types';
import type { PublishEvent, PublishedDataset } from '../types';
import { rollbackIssues } from './rollback-issues';
import type { FailedOutcome } from './types';

/** What a failure so far stands against: nothing, what needs all others done, or every further dataset. */
type Blocked = 'nothing' | 'dependents' | 'everything';

/** What became of a dataset, as far as it differs from one that failed. */
type Ended = Partial<PublishedDataset>;

/** The datasets of a plan on their way: what was done, and what can no longer be. */
export interface ApplyRun {
  /** @param dependent whether it needs all others done */
  attempt(
    planned: PlannedDataset,
    dependent: boolean,
    work: () => Promise<Ended | FailedOutcome>,
  ): Promise<PublishedDataset>;
}

/** Begin to carry out a plan. */
export function applyRun(catalogue: Catalogue, log: FindingLog, tell: (event: PublishEvent) => void): ApplyRun {
  const file = profileFile(catalogue.profile);
  let blocked: Blocked = 'nothing';
  const block = (more: Exclude<Blocked, 'nothing'>): void => {
    if (blocked !== 'everything') blocked = more;
  };
  const mustSkip = (dependent: boolean): boolean => blocked === 'everything' || (dependent && blocked !== 'nothing');

  const record = ({ name, id }: PlannedDataset, ended: Ended): PublishedDataset => {
    const dataset = { name, result: 'failed' as const, id, page: null, verified: [], standing: null, ...ended };
    tell({ event: 'end', dataset });
    return dataset;
  };
  const skip = (planned: PlannedDataset): PublishedDataset => {
    const { name } = planned;
    log.add([publishIssue('PUBLISH_NOT_BEGUN', { file, record: name }, { name })]);
    return record(planned, { result: 'not-begun' });
  };
  const fail = async (planned: PlannedDataset, { failure, rollback }: FailedOutcome): Promise<PublishedDataset> => {
    block('dependents');
    if (failure.catalogueWide) block('everything');
    else if (blocked !== 'everything' && failure.kind === 'unknown' && !(await answers(catalogue))) block('everything');
    log.add(rollbackIssues(failure, rollback, file, planned.name));
    return record(planned, { standing: rollback });
  };

  return {
    async attempt(planned, dependent, work) {
      if (mustSkip(dependent)) return skip(planned);
      tell({ event: 'begin', name: planned.name });
      const outcome = await work().catch((error: unknown) => {
        if (error instanceof GateError) return error;
        throw error;
      });
      if (outcome instanceof GateError) {
        // The open-data list that stands there can not be read any more.
        log.add(outcome.gate.issues);
        block('dependents');
        return record(planned, {});
      }
      return 'failure' in outcome ? fail(planned, outcome) : record(planned, outcome);
    },
  };
}

/** Whether the catalogue answers at all: where it does not, each further dataset would only wait for it in turn. */
function answers({ actions }: Catalogue): Promise<boolean> {
  return actions.read('status_show', {}, { anonymous: true }).then(
    () => true,
    () => false,
  );
}
