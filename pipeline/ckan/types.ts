import type * as NodeFetch from 'node-fetch';
import type { Content } from './content';

/** One write to a dataset that stands: everything in it or nothing, as far as the database goes. */
export interface Write {
  fields: Record<string, string | boolean>;
  /** Tags and extras whole, or null to leave them. */
  lists: { tags: CkanPackage['tags']; extras: CkanPackage['extras'] } | null;
  resources: ResourceWrite[];
  removals: CkanResource[];
}

/** A resource's part of one write. */
export interface ResourceWrite {
  /** The resource, or undefined for a new one. */
  current: CkanResource | undefined;
  key: string;
  mediaType: string;
  fields: Record<string, string>;
  upload: Content | null;
}

export const NO_WRITE: Write = { fields: {}, lists: null, resources: [], removals: [] };
/** A multipart form. */
export type MultipartForm = InstanceType<(typeof NodeFetch)['FormData']>;

/** A resource as `package_show` gives it, with whatever further fields it has. */
export interface CkanResource {
  id: string;
  url: string | null;
  url_type: string | null;
  size: number | null;
  name?: string | null;
  format?: string | null;
  datastore_active?: boolean;
  odp_key?: string;
  sha256?: string;
  [field: string]: unknown;
}

/** A dataset as `package_show` gives it. */
export interface CkanPackage {
  id: string;
  name: string;
  title?: string | null;
  state: string;
  private: boolean;
  metadata_modified: string;
  organization: { name: string } | null;
  extras: { key: string; value: string }[];
  tags: { name: string; vocabulary_id?: string | null }[];
  resources: CkanResource[];
  [field: string]: unknown;
}
