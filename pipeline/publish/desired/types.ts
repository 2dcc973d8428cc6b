import type { Content } from '../../ckan/content';
import type { FindResource } from '../../ckan/package';
import type { CkanPackage } from '../../ckan/types';
import type { TableDescription } from '../../model/csvw';
import type { Row } from '../../model/row';
import type { Dist, LocalDataset, LocalFile } from '../dist/types';

/** The desired state of a dataset, with all that is needed to bring it about. */
export interface DesiredDataset {
  fields: DesiredFields;
  /** The CSV's key, its description and rows; null where a dataset has no table. The open-data list's rows come with its content. */
  table: { key: string; description: TableDescription; rows(): Row[] } | null;
  /** Of the open-data list alone: read the current list, and say how to make the new one of it. */
  list: ((current: CkanPackage | null) => Promise<(urls: CatalogueUrls) => ListContent>) | null;
  /** Which current resource holds which of our files. */
  find: FindResource;
}

/** The desired fields of a dataset and its resources. */
export interface DesiredFields {
  local: LocalDataset;
  /** Name in the catalogue. */
  name: string;
  /** CKAN's own fields of a dataset. */
  core: Record<'title' | 'notes' | 'url' | 'license_id' | 'version', string>;
  /** Our tags, and our extras but for those that say what is ours and how far it is. */
  tags: string[];
  extras: Record<string, string>;
  resources: DesiredResource[];
}

/** The desired fields of a resource. */
export interface DesiredResource {
  /** Our key, `odp_key`: the file's name. */
  key: string;
  file: LocalFile;
  /** Goes up as it is, or with the catalogue's addresses filled in. */
  urls: 'none' | 'description' | 'list';
  mediaType: string;
  /** The fields that we own, but size, hash and addresses, which are known with the bytes. */
  fields: Record<string, string>;
}

/** Addresses of the datasets in a catalogue, as it gives them to its readers. */
export interface CatalogueUrls {
  /** Page of a dataset by its identifier. */
  page(identifier: string): string | undefined;
  /** Page and download of a file by dataset and key. */
  file(identifier: string, key: string): { access: string; download: string } | undefined;
}

/** The desired open-data list: its file, and its rows for the DataStore. */
export interface ListContent {
  content: Content;
  rows: Row[];
}

/** What the desired open-data list follows from, beside the datasets' fields. */
export interface ListBasis {
  dist: Dist;
  /** Id of the resource that holds the list, where neither our key nor its file's name tells. */
  listId: string | undefined;
  /** Identifiers whose rows are to leave the list. */
  leaving: ReadonlySet<string>;
  /** Whether rows of datasets that were removed before leave it too. */
  prune: boolean;
}
