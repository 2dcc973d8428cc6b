import { fingerprintOf } from '../ckan/connection';
import { contentFrom } from '../ckan/content';
import { readTable, type DataStoreTable } from '../ckan/datastore';
import { downloadPath } from '../ckan/download';
import { Failure } from '../ckan/failure';
import { KEY, canonical, ownedBy, showPackage, type CkanPackage, type CkanResource } from '../ckan/package';
import { persist } from '../ckan/persist';
import type { Write } from '../ckan/revise';
import { tableChanges } from '../ckan/table-change';
import { writeTable } from '../ckan/write-table';
import { writeTo, type Catalogue, type Wish } from './catalogue';
import type { Difference } from './compare';

/** A public dataset as it was before the first write: what a failed change is taken back to. */
export interface Kept {
  dataset: CkanPackage;
  /** Bytes by resource id, of the resources that are to change or go. */
  bytes: Map<string, Buffer>;
  /** DataStore tables by resource id. */
  tables: Map<string, DataStoreTable | null>;
}

/** How a failed dataset stands: whole again, or file by file what the database and the download say. */
export interface Standing {
  restored: boolean;
  files: { key: string; before: string; database: string; download: string }[];
}

/** Fields that CKAN sets itself. */
const CKANS_OWN = new Set(['id', 'package_id', 'created', 'last_modified', 'metadata_modified', 'size', 'url', 'url_type', 'state', 'position', 'datastore_active', 'cache_url', 'cache_last_updated', 'revision_id']);

/** Most bytes of a file that is kept. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Keep what a change is going to touch, before it does: CKAN has one copy of each file, replaces it on disk before its
 * database commits, and has no way back.
 */
export async function keep({ actions }: Catalogue, dataset: CkanPackage, { resources, removals }: Difference, before: Kept | null): Promise<Kept> {
  const kept = before ?? { dataset, bytes: new Map(), tables: new Map() };
  const touched = [...resources.flatMap(({ present, upload }) => (present && upload ? [present] : [])), ...removals];
  for (const resource of touched) {
    const path = downloadPath(dataset, resource);
    const known = kept.dataset.resources.some(({ id }) => id === resource.id);
    if (known && path !== null && !kept.bytes.has(resource.id)) kept.bytes.set(resource.id, (await actions.download(path, LARGEST)).data);
  }
  return kept;
}

/** Take a failed change back: fields, files, rows as they were, read again to prove it. What is whole is left alone. */
export async function putBack(catalogue: Catalogue, wish: Wish, kept: Kept): Promise<Standing> {
  const before = await standing(catalogue, wish, kept);
  if (before.restored) return before;
  const { effects, profile, actions } = catalogue;
  try {
    await persist(effects, profile, async () => {
      const present = await showPackage(actions, kept.dataset.id);
      if (present === null) throw new Failure('missing', 'package_show', kept.dataset.name);
      await writeTo(catalogue, present, backwards(wish, kept, present));
      for (const [resource, table] of kept.tables) {
        const now = await readTable(actions, resource);
        if (table !== null) await writeTable(actions, resource, table, tableChanges(now, table));
        else if (now !== null) await actions.write('datastore_delete', { resource_id: resource, force: true });
      }
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  return standing(catalogue, wish, kept);
}

/** The write that undoes a change: what is ours as it was, what is anybody else's as it is. */
function backwards({ wanted }: Wish, { dataset, bytes }: Kept, present: CkanPackage): Write {
  const was = new Set(dataset.resources.map(({ id }) => id));
  const [before, now] = [ownedBy(dataset), ownedBy(present)];
  const ours = new Set([...before.extras, ...now.extras, ...Object.keys(wanted.extras)]);
  const ourTags = new Set([...before.tags, ...now.tags, ...wanted.tags]);
  return {
    fields: Object.fromEntries(Object.keys(wanted.fields).map((field) => [field, canonical(dataset[field])])),
    lists: {
      tags: [...present.tags.filter(({ name }) => !ourTags.has(name)), ...dataset.tags.filter(({ name }) => ourTags.has(name))],
      extras: [...present.extras.filter(({ key }) => !ours.has(key)), ...dataset.extras.filter(({ key }) => ours.has(key))],
    },
    resources: dataset.resources.flatMap((resource) => {
      const data = bytes.get(resource.id);
      if (!data) return [];
      const standing = present.resources.find(({ id }) => id === resource.id);
      const fields = Object.fromEntries(Object.entries(resource).filter(([field]) => !CKANS_OWN.has(field)).map(([field, value]) => [field, canonical(value)]));
      return [{ present: standing, key: fileName(resource), mediaType: canonical(resource['mimetype']) || 'application/octet-stream', fields: standing ? fields : { id: resource.id, ...fields }, upload: contentFrom(data) }];
    }),
    removals: present.resources.filter((resource) => typeof resource[KEY] === 'string' && !was.has(resource.id)),
  };
}

/** Hold a dataset against what it was: fields, lists, rows, and of each file what database and download say. */
async function standing({ actions }: Catalogue, wish: Wish, kept: Kept): Promise<Standing> {
  const present = await showPackage(actions, kept.dataset.id).catch(() => null);
  const files: Standing['files'] = [];
  for (const [id, data] of kept.bytes) {
    const resource = present?.resources.find((one) => one.id === id);
    const was = kept.dataset.resources.find((one) => one.id === id) as CkanResource;
    const path = present && resource ? downloadPath(present, resource) : null;
    const served = path === null ? null : await actions.download(path, LARGEST).then((answer) => fingerprintOf(answer.data).sha256, () => null);
    const before = fingerprintOf(data).sha256;
    // What the database said need not have been true of a file that somebody else had put there.
    const database = resource === undefined ? '?' : canonical(resource.sha256) === canonical(was.sha256) ? before : canonical(resource.sha256);
    files.push({ key: fileName(was), before, database, download: served ?? '?' });
  }
  const rows = await Promise.all([...kept.tables].map(([id, table]) => readTable(actions, id).then((now) => (table === null || now === null ? table === now : tableChanges(now, table).length === 0), () => false)));
  const restored = present !== null && isUndone(backwards(wish, kept, present), present) && rows.every(Boolean) && files.every(({ before, database, download }) => before === download && before === database);
  return { restored, files };
}

/** Whether a write that undoes a change would change nothing but files. */
function isUndone({ fields, lists, removals }: Write, present: CkanPackage): boolean {
  const texts = (all: Record<string, unknown>[], ...keys: string[]): string => JSON.stringify(all.map((one) => keys.map((key) => canonical(one[key]))).sort());
  return (
    Object.entries(fields).every(([field, value]) => canonical(present[field]) === value) &&
    texts(lists?.tags ?? [], 'name') === texts(present.tags, 'name') &&
    texts(lists?.extras ?? [], 'key', 'value') === texts(present.extras, 'key', 'value') &&
    removals.length === 0
  );
}

function fileName(resource: CkanResource): string {
  return typeof resource[KEY] === 'string' ? resource[KEY] : (resource.url?.slice(resource.url.lastIndexOf('/') + 1) ?? resource.id);
}
