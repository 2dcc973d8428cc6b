import { contentFrom } from '../../ckan/content';
import { KEY, OWNED, STATE, canonical, extraOf, fileName, inState, ownedBy, resourceKey } from '../../ckan/package';
import type { CkanPackage, CkanResource, ResourceWrite, Write } from '../../ckan/types';
import type { DesiredDataset, DesiredFields } from '../desired/types';
import type { Snapshot } from './types';

/** Fields that CKAN sets itself. */
const CKANS_OWN = new Set([
  'id',
  'package_id',
  'created',
  'last_modified',
  'metadata_modified',
  'size',
  'url',
  'url_type',
  'state',
  'position',
  'datastore_active',
  'cache_url',
  'cache_last_updated',
  'revision_id',
]);

/** Fields of a resource that come with its bytes and its place. */
const WITH_BYTES = ['sha256', 'hash', 'hash_algorithm', 'access_url', 'download_url'];

/**
 * The write that undoes a change: what is ours as it was, what is anybody else's as it is. The mark of a change that goes
 * on stays until the rollback is verified.
 * @param broken ids of the resources whose bytes are to be sent again
 */
export function inverseWrite(
  { fields: desired }: DesiredDataset,
  { dataset, bytes }: Snapshot,
  current: CkanPackage,
  broken: ReadonlySet<string>,
): Write {
  const was = new Set(dataset.resources.map(({ id }) => id));
  const ownFields = [...new Set([...desired.resources.flatMap(({ fields }) => Object.keys(fields)), ...WITH_BYTES])];
  const resources = dataset.resources.flatMap((before): ResourceWrite[] => {
    const now = current.resources.find(({ id }) => id === before.id);
    const data = bytes.get(before.id);
    if (!now && !data) return [];
    const fields = now ? changedFields(before, now, ownFields) : allFields(before);
    const upload = data && (!now || broken.has(before.id)) ? contentFrom(data) : null;
    if (!upload && Object.keys(fields).length === 0) return [];
    const mediaType = canonical(before['mimetype']) || 'application/octet-stream';
    return [{ current: now, key: fileName(before), mediaType, fields, upload }];
  });
  const lists = listsBefore(desired, dataset, current);
  return {
    fields: changed(Object.keys(desired.core), current, dataset),
    lists: sameLists(lists, current) ? null : lists,
    resources,
    removals: current.resources.filter((resource) => resourceKey(resource) !== undefined && !was.has(resource.id)),
  };
}

/** Of a resource that is still there, what is to be changed back: nothing when it is not ours, and was not. */
function changedFields(before: CkanResource, now: CkanResource, ownFields: string[]): Record<string, string> {
  const foreign = resourceKey(now) === undefined && resourceKey(before) === undefined;
  return changed(foreign ? [] : ownFields, now, before);
}

/** Of a resource that is gone, all that is to be made again. */
function allFields(before: CkanResource): Record<string, string> {
  const fields = Object.keys(before).filter((field) => !CKANS_OWN.has(field));
  return { id: before.id, ...changed(fields, {}, before) };
}

/** Our tags and extras as they were, but for the state, beside those of others as they are. */
function listsBefore(
  desired: DesiredFields,
  dataset: CkanPackage,
  current: CkanPackage,
): Pick<CkanPackage, 'tags' | 'extras'> {
  const [before, now] = [ownedBy(dataset), ownedBy(current)];
  const ours = new Set([...before.extras, ...now.extras, ...Object.keys(desired.extras), KEY, OWNED]);
  const ourTags = new Set([...before.tags, ...now.tags, ...desired.tags]);
  const lists = {
    tags: [
      ...current.tags.filter(({ name }) => !ourTags.has(name)),
      ...dataset.tags.filter(({ name }) => ourTags.has(name)),
    ],
    extras: [
      ...current.extras.filter(({ key }) => !ours.has(key)),
      ...dataset.extras.filter(({ key }) => ours.has(key)),
    ],
  };
  return inState({ ...current, ...lists }, extraOf(current, STATE));
}

/** Fields whose values differ, with those of before. */
function changed(
  fields: string[],
  now: Record<string, unknown>,
  before: Record<string, unknown>,
): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) =>
      canonical(now[field]) === canonical(before[field]) ? [] : [[field, canonical(before[field])]],
    ),
  );
}

function sameLists(lists: Pick<CkanPackage, 'tags' | 'extras'>, current: CkanPackage): boolean {
  const texts = (all: object[], ...keys: string[]): string =>
    JSON.stringify(all.map((one) => keys.map((key) => canonical((one as Record<string, unknown>)[key]))).sort());
  return (
    texts(lists.tags, 'name') === texts(current.tags, 'name') &&
    texts(lists.extras, 'key', 'value') === texts(current.extras, 'key', 'value')
  );
}
