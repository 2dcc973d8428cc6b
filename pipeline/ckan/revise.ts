import type { Actions } from './action';
import { form } from './multipart';
import type { Content } from './content';
import type { CkanPackage, CkanResource } from './package';

/** A resource's part of one write. */
export interface ResourceWrite {
  /** The resource, or undefined for a new one. */
  present: CkanResource | undefined;
  key: string;
  mediaType: string;
  fields: Record<string, string>;
  upload: Content | null;
}

/** One write to a dataset that stands: everything in it or nothing, as far as the database goes. */
export interface Write {
  fields: Record<string, string | boolean>;
  /** Tags and extras whole, or null to leave them. */
  lists: { tags: CkanPackage['tags']; extras: CkanPackage['extras'] } | null;
  resources: ResourceWrite[];
  removals: CkanResource[];
}

export const NO_WRITE: Write = { fields: {}, lists: null, resources: [], removals: [] };

/**
 * Write to a dataset with `package_revise`, if it is still as it was read: `metadata_modified` in `match` is the lock.
 * Lists are merged by position there, so tags and extras are filtered out first and then given whole.
 * @returns the dataset after the write
 * @throws Failure `conflict` when somebody else wrote in between
 */
export async function revise(actions: Actions, dataset: CkanPackage, write: Write): Promise<CkanPackage> {
  const added = write.resources.filter(({ present }) => present === undefined);
  const parts: Record<string, unknown> = {
    match: { id: dataset.id, metadata_modified: dataset.metadata_modified },
    filter: [...(write.lists ? ['-tags', '-extras'] : []), ...write.removals.map(({ id }) => `-resources__${id}`)],
    update: { ...write.fields, ...write.lists },
    ...Object.fromEntries(write.resources.flatMap(({ present, fields }) => (present ? [[`update__resources__${present.id}`, fields]] : []))),
    ...(added.length > 0 && { update__resources__extend: added.map(({ fields }) => fields) }),
  };
  const uploads = write.resources.flatMap((resource) => {
    const place = resource.present?.id ?? String(added.indexOf(resource) - added.length);
    return resource.upload ? [{ ...resource, upload: resource.upload, field: `update__resources__${place}__upload` }] : [];
  });
  const body = uploads.length === 0 ? parts : await form(parts, uploads);
  return (await actions.write<{ package: CkanPackage }>('package_revise', body)).package;
}
