import type { Actions } from '../../ckan/action';
import type { Content } from '../../ckan/content';
import type { Find } from '../../ckan/package';
import type { Profile } from '../../ckan/profile';
import type { TableChange } from '../../ckan/table-change';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import type { Effects } from '../../core/effects';
import type { Gate } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import type { TableDescription } from '../../model/csvw';
import type { Row } from '../../model/row';
import type { LocalDataset, LocalFile } from '../dist/types';
import { LONGEST } from '../plan/plan-lines';

/** A plan with all that is needed to carry it out. */
export interface Applicable {
  plan: Plan;
  /** In the order of the plan; the open-data list, which names the others' addresses, last. */
  wishes: Wish[];
  /** The datasets as they stand, by identifier; brought up to date as they change. */
  packages: Map<string, CkanPackage | null>;
  removals: Removable[];
}

/** A dataset of ours that is no longer built. */
export interface Removable {
  dataset: CkanPackage;
  identifier: string;
}

/** What a publish tells while it goes on; `refused` when conflicts end it before its first write. */
export type PublishEvent =
  | { event: 'gate'; gate: Gate }
  | { event: 'planned'; plan: Plan }
  | { event: 'refused'; report: PublishReport }
  | { event: 'begin'; name: string }
  | { event: 'end'; dataset: PublishedDataset };

/** How a dataset stands after a failed change; `?` is what could not be read, `-` what there is not. */
export interface Standing {
  /** Whether all of it is as it was. */
  restored: boolean;
  /** Every file that was touched: its sha256 before, in the database, and as it is downloaded; whether that is as it was. */
  files: { key: string; before: string; database: string; download: string; whole: boolean }[];
  /** Whatever else is not as it was. */
  differences: { field: string; before: string; database: string }[];
}

/** What a catalogue is and can do, as it says of itself. */
export interface Site {
  /** CKAN's version, or null where it is hidden. */
  version: string | null;
  /** The address that CKAN writes into what it gives; behind a front end not the configured one. */
  siteUrl: string;
  plugins: ReadonlySet<string>;
  /** Whether it has `package_revise` (CKAN 2.9 and later); false too once it was found that it has not. */
  revises: boolean;
  /** Who loads tables into the DataStore: we, the site itself, or nobody. */
  tables: 'ours' | 'site' | 'none';
}

/** A dataset as it is to be in the catalogue. */
export interface Wanted {
  local: LocalDataset;
  /** Name in the catalogue. */
  name: string;
  fields: Record<'title' | 'notes' | 'url' | 'license_id' | 'version', string>;
  /** Our tags, and our extras but for those that say what is ours and how far it is. */
  tags: string[];
  extras: Record<string, string>;
  resources: WantedResource[];
}

/** A resource as it is to be in the catalogue. */
export interface WantedResource {
  /** Our key, `odp_key`: the file's name. */
  key: string;
  file: LocalFile;
  /** Goes up as it is, or with the catalogue's addresses filled in. */
  addresses: 'none' | 'description' | 'list';
  mediaType: string;
  /** The fields that we own, but size, hash and addresses, which are known with the bytes. */
  fields: Record<string, string>;
}

/** Addresses of the datasets in a catalogue, as it gives them to its readers. */
export interface Addresses {
  /** Page of a dataset by its identifier. */
  page(identifier: string): string | undefined;
  /** Page and download of a file by dataset and key. */
  file(identifier: string, key: string): { access: string; download: string } | undefined;
}

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
  verified: { key: string; id: string; url: string; bytes: number; sha256: string }[];
  /** Of a change that failed: whether it was taken back, and what database and downloads say. */
  standing: Standing | null;
}

/** A value on one line, and not all of a long one. */
export function short(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
}

/** A field that is not as it is to be. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** Whatever in a dataset is not as it is to be; nothing of it is anybody else's. */
export interface Difference {
  fields: FieldChange[];
  /** Tags and extras whole, others' among them, when ours are not right. */
  lists: { tags: CkanPackage['tags']; extras: CkanPackage['extras'] } | null;
  resources: ResourceChange[];
  removals: CkanResource[];
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
  /** Whether an earlier publish began to change it and did not come to its end: its files were looked at, and the mark of that goes. */
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

/** The plan: every dataset in the order in which it is done. */
export interface Plan {
  catalogue: string;
  address: string;
  datasets: PlannedDataset[];
}

/** A catalogue that was asked what it is, with the ways to read and write it. */
export interface Catalogue {
  effects: Effects;
  profile: Profile;
  site: Site;
  actions: Actions;
}

/** The open-data list as it is to be: its file, and its rows for the DataStore. */
export interface ListContent {
  content: Content;
  rows: Row[];
}

/** A dataset that is to be in the catalogue, with all that is needed to bring it there. */
export interface Wish {
  wanted: Wanted;
  /** The CSV's key, its description and rows; null where a dataset has no table. The open-data list's rows come with its content. */
  table: { key: string; description: TableDescription; rows(): Row[] } | null;
  /** Of the open-data list alone: read the list that stands there, and say how to make the new one of it. */
  list: ((present: CkanPackage | null) => Promise<(addresses: Addresses) => ListContent>) | null;
  /** Which present resource is which of ours. */
  find: Find;
}

/** What a resource lacks. */
export interface ResourceChange {
  wanted: WantedResource;
  /** The resource as it stands, or undefined when it is still to be made. */
  present: CkanResource | undefined;
  fields: FieldChange[];
  /** The bytes to send, or null when they are right already. */
  upload: Content | 'unknown' | null;
}
