import type { Gate } from '../core/gate';
import type { Issue } from '../issues/issue';
import type { Proof, RollbackResult } from './apply/types';
import type { Plan, PlannedDataset } from './plan/types';

/** What a publish tells while it goes on; `refused` when conflicts end it before its first write. */
export type PublishEvent =
  | { event: 'gate'; gate: Gate }
  | { event: 'planned'; plan: Plan }
  | { event: 'refused'; report: PublishReport }
  | { event: 'begin'; name: string }
  | { event: 'end'; dataset: PublishedDataset };

/** The whole of a publish: what was planned, done, verified, and what was found on the way. */
export interface PublishReport {
  catalogue: string;
  address: string;
  ckan: string | null;
  dry_run: boolean;
  plan: PlannedDataset[];
  datasets: PublishedDataset[];
  requests: { reads: number; writes: number };
  issues: Issue[];
}

/** What became of one dataset. */
export interface PublishedDataset {
  name: string;
  /** `unchanged` means that nothing was to be done; `not-begun` that a failure before it stopped everything. */
  result: 'published' | 'unchanged' | 'removed' | 'failed' | 'not-begun';
  id: string | null;
  page: string | null;
  /** Files that were downloaded again and are ours to the byte. */
  verified: Proof[];
  /** Of a change that failed: whether it was rolled back, and what database and downloads say. */
  standing: RollbackResult | null;
}
