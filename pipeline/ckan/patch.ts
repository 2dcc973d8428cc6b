import type { Actions } from './action';
import { Failure } from './failure';
import { multipartBody } from './multipart';
import { showPackage } from './package';
import type { CkanPackage, Write } from './types';

/**
 * Write to a dataset of a CKAN without `package_revise` (before 2.9), with several requests: files and their fields one
 * by one, removals, then the dataset's own fields. There is no lock, so the dataset is read afresh just before, and a
 * failure half-way is found and finished by reading again.
 * @returns the dataset after the write
 * @throws Failure `conflict` when it is no longer what was read
 */
export async function patch(
  actions: Actions,
  dataset: CkanPackage,
  { fields, lists, resources, removals }: Write,
): Promise<CkanPackage> {
  const fresh = await showPackage(actions, dataset.id);
  if (fresh?.metadata_modified !== dataset.metadata_modified)
    throw new Failure('conflict', 'package_show', 'metadata_modified');
  for (const resource of resources) {
    const { current, upload } = resource;
    const fields = { ...(current ? { id: current.id } : { package_id: dataset.id }), ...resource.fields };
    const body = upload ? await multipartBody(fields, [{ ...resource, upload, field: 'upload' }]) : fields;
    await actions.write(current ? 'resource_patch' : 'resource_create', body);
  }
  for (const { id } of removals) await actions.write('resource_delete', { id });
  if (Object.keys(fields).length > 0 || lists)
    await actions.write('package_patch', { id: dataset.id, ...fields, ...lists });
  const after = await showPackage(actions, dataset.id);
  if (after === null) throw new Failure('missing', 'package_show', dataset.name);
  return after;
}
