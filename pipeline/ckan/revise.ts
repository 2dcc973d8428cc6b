import type { Actions } from './action';
import { multipartBody } from './multipart';
import { asPackage } from './shape';
import type { CkanPackage, Write } from './types';

/**
 * Write to a dataset with `package_revise`, if it is still as it was read: `metadata_modified` in `match` is the lock.
 * Lists are merged by position there, so tags and extras are filtered out first and then given whole.
 * @returns the dataset after the write
 * @throws Failure `conflict` when somebody else wrote in between
 */
export async function revise(actions: Actions, dataset: CkanPackage, write: Write): Promise<CkanPackage> {
  const added = write.resources.filter(({ current }) => current === undefined);
  const parts: Record<string, unknown> = {
    match: { id: dataset.id, metadata_modified: dataset.metadata_modified },
    filter: [...(write.lists ? ['-tags', '-extras'] : []), ...write.removals.map(({ id }) => `-resources__${id}`)],
    update: { ...write.fields, ...write.lists },
    ...Object.fromEntries(
      write.resources.flatMap(({ current, fields }) => (current ? [[`update__resources__${current.id}`, fields]] : [])),
    ),
    ...(added.length > 0 && { update__resources__extend: added.map(({ fields }) => fields) }),
  };
  const uploads = write.resources.flatMap((resource) => {
    const place = resource.current?.id ?? String(added.indexOf(resource) - added.length);
    return resource.upload
      ? [{ ...resource, upload: resource.upload, field: `update__resources__${place}__upload` }]
      : [];
  });
  const body = uploads.length === 0 ? parts : await multipartBody(parts, uploads);
  const answer = await actions.write<{ package?: unknown } | undefined>('package_revise', body);
  return asPackage('package_revise', answer?.package);
}
