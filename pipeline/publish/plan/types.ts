import type { Content } from '../../ckan/content';
import type { TableChange } from '../../ckan/table-change';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import type { DesiredDataset, DesiredResource } from '../desired/types';

/** The plan: every dataset in the order in which it is done. */
export interface Plan {
  catalogue: string;
  address: string;
  datasets: PlannedDataset[];
}

/** A plan with all that is needed to carry it out. */
export interface ExecutablePlan {
  plan: Plan;
  /** In the order of the plan; the open-data list, which names the others' addresses, last. */
  desired: DesiredDataset[];
  /** The current datasets by identifier; brought up to date as they change. */
  packages: Map<string, CkanPackage | null>;
  removals: RemovableDataset[];
}

/** What is to become of one dataset. */
export interface PlannedDataset {
  action: 'create' | 'update' | 'remove' | 'conflict' | 'nothing';
  name: string;
  identifier: string;
  title: string;
  id: string | null;
  fields: FieldChange[];
  tags: { add: string[]; remove: string[] };
  extras: FieldChange[];
  resources: PlannedResource[];
  /** Whether it is shown to the public for the first time. */
  show: boolean;
  /** Whether an earlier publish was interrupted while it changed the dataset: its files were looked at, and the mark of that goes. */
  unfinished: boolean;
  /** Of the DataStore: whether the table is made, its rows written and taken out. */
  table: {
    change: TableChange['kind'] | 'none';
    upserts: number;
    deletes: number;
    dictionary: boolean;
    view: boolean;
  } | null;
}

/** What is to become of one resource. */
export interface PlannedResource {
  action: 'upload' | 'update' | 'remove';
  key: string;
  id: string | null;
  /** Bytes to send; null for none, or while the addresses in the file are not known. */
  bytes: number | null;
  fields: FieldChange[];
}

/** A dataset of ours that is no longer built. */
export interface RemovableDataset {
  dataset: CkanPackage;
  identifier: string;
}

/** The difference between the current and the desired state of a dataset; nothing of it is anybody else's. */
export interface Diff {
  fields: FieldChange[];
  /** Tags and extras whole, others' among them, when ours are not right. */
  lists: { tags: CkanPackage['tags']; extras: CkanPackage['extras'] } | null;
  resources: ResourceChange[];
  removals: CkanResource[];
}

/** A field whose current value is not the desired one. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** What a resource lacks. */
export interface ResourceChange {
  desired: DesiredResource;
  /** The current resource, or undefined when it is still to be made. */
  current: CkanResource | undefined;
  fields: FieldChange[];
  /** The bytes to send, `unknown` while the addresses in them are; null when they are right already. */
  upload: Content | 'unknown' | null;
}
