import { contentFrom } from '../../ckan/content';
import { KEY, OWNED, STATE, canonical, extraOf, fileName, inState, keyOf, ownedBy } from '../../ckan/package';
import type { CkanPackage, ResourceWrite, Write } from '../../ckan/types';
import type { Wish } from '../target/types';
import type { Kept } from './snapshot';

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
 * on stays until the undoing is proved.
 * @param broken ids of the resources whose bytes are to be sent again
 */
export function backwards(
  { wanted }: Wish,
  { dataset, bytes }: Kept,
  present: CkanPackage,
  broken: ReadonlySet<string>,
): Write {
  const was = new Set(dataset.resources.map(({ id }) => id));
  const ownFields = [...new Set([...wanted.resources.flatMap(({ fields }) => Object.keys(fields)), ...WITH_BYTES])];
  const resources = dataset.resources.flatMap((resource): ResourceWrite[] => {
    const standing = present.resources.find(({ id }) => id === resource.id);
    const data = bytes.get(resource.id);
    if (!standing && !data) return [];
    const mine = standing && keyOf(standing) === undefined && keyOf(resource) === undefined ? [] : ownFields;
    const fields: Record<string, string> = standing
      ? changed(mine, standing, resource)
      : {
          id: resource.id,
          ...changed(
            Object.keys(resource).filter((field) => !CKANS_OWN.has(field)),
            {},
            resource,
          ),
        };
    const upload = data && (!standing || broken.has(resource.id)) ? contentFrom(data) : null;
    if (!upload && Object.keys(fields).length === 0) return [];
    return [
      {
        present: standing,
        key: fileName(resource),
        mediaType: canonical(resource['mimetype']) || 'application/octet-stream',
        fields,
        upload,
      },
    ];
  });
  const lists = listsBefore(wanted, dataset, present);
  return {
    fields: changed(Object.keys(wanted.fields), present, dataset),
    lists: sameLists(lists, present) ? null : lists,
    resources,
    removals: present.resources.filter((resource) => keyOf(resource) !== undefined && !was.has(resource.id)),
  };
}

/** Our tags and extras as they were, but for the state, beside those of others as they are. */
function listsBefore(
  wanted: Wish['wanted'],
  dataset: CkanPackage,
  present: CkanPackage,
): Pick<CkanPackage, 'tags' | 'extras'> {
  const [before, now] = [ownedBy(dataset), ownedBy(present)];
  const ours = new Set([...before.extras, ...now.extras, ...Object.keys(wanted.extras), KEY, OWNED]);
  const ourTags = new Set([...before.tags, ...now.tags, ...wanted.tags]);
  const lists = {
    tags: [
      ...present.tags.filter(({ name }) => !ourTags.has(name)),
      ...dataset.tags.filter(({ name }) => ourTags.has(name)),
    ],
    extras: [
      ...present.extras.filter(({ key }) => !ours.has(key)),
      ...dataset.extras.filter(({ key }) => ours.has(key)),
    ],
  };
  return inState({ ...present, ...lists }, extraOf(present, STATE));
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

function sameLists(lists: Pick<CkanPackage, 'tags' | 'extras'>, present: CkanPackage): boolean {
  const texts = (all: object[], ...keys: string[]): string =>
    JSON.stringify(all.map((one) => keys.map((key) => canonical((one as Record<string, unknown>)[key]))).sort());
  return (
    texts(lists.tags, 'name') === texts(present.tags, 'name') &&
    texts(lists.extras, 'key', 'value') === texts(present.extras, 'key', 'value')
  );
}
