import type { DataStoreTable } from '../../ckan/datastore';
import type { Failure } from '../../ckan/failure';
import type { CkanPackage } from '../../ckan/types';
import type { Issue } from '../../issues/issue';
import type { Contents } from '../desired/contents';
import type { DesiredDataset } from '../desired/types';
import type { Diff } from '../plan/types';
import type { Catalogue } from '../target/types';

/** How a dataset ended. */
export type Outcome = { result: 'done'; dataset: CkanPackage; proofs: Proof[]; issues: Issue[] } | FailedOutcome;

export interface FailedOutcome {
  result: 'failed';
  failure: Failure;
  /** Null where nothing had to be rolled back. */
  rollback: RollbackResult | null;
}

/** A file that was downloaded again and found to be ours. */
export interface Proof {
  key: string;
  id: string;
  url: string;
  bytes: number;
  sha256: string;
}

/** A public dataset as it was before the first write: what a failed change is rolled back to. */
export interface Snapshot {
  dataset: CkanPackage;
  /** Bytes by resource id, of the resources that are to change or go. */
  bytes: Map<string, Buffer>;
  /** DataStore tables by resource id. */
  tables: Map<string, DataStoreTable | null>;
}

/** How a dataset stands after a failed change; `?` is what could not be read, `-` what there is not. */
export interface RollbackResult {
  /** Whether all of it is as it was. */
  restored: boolean;
  /** Every file that was touched: its sha256 before, in the database, and as it is downloaded; whether that is as it was. */
  files: { key: string; before: string; database: string; download: string; whole: boolean }[];
  /** Whatever else is not as it was. */
  differences: ValueDifference[];
}

/** A value that is not what it was before a change. */
export interface ValueDifference {
  field: string;
  before: string;
  database: string;
}

/** One try to bring a dataset to its desired state. */
export interface Attempt {
  catalogue: Catalogue;
  desired: DesiredDataset;
  contents: Contents;
  /** What is still to do, told from the current dataset. */
  diffWith: (current: CkanPackage) => Diff;
  progress: Progress;
}

/** What is known of a dataset on its way, over all tries. */
export interface Progress {
  /** Files that were sent, and are still to be verified. */
  uploaded: Set<string>;
  /** Files that were not what was sent when they were downloaded: they are sent again. */
  stale: Set<string>;
  /** The public dataset as it was before the first write. */
  snapshot: Snapshot | null;
}
