import { fingerprintOf } from '../../ckan/connection';
import { readTable } from '../../ckan/datastore';
import { downloadPath } from '../../ckan/download';
import { Failure } from '../../ckan/failure';
import { STATE, canonical, extraOf, fileName, inState, showPackage } from '../../ckan/package';
import { persist } from '../../ckan/retry';
import { tableChanges } from '../../ckan/table-change';
import { type CkanPackage, type CkanResource, NO_WRITE } from '../../ckan/types';
import { writeTable } from '../../ckan/write-table';
import { LARGEST_FILE, writeTo } from '../target/catalogue';
import type { Catalogue, Standing, Wish } from '../target/types';
import { backwards } from './inverse-write';
import { isEmpty } from './next-write';
import type { Kept } from './snapshot';

/** Take a failed change back: fields, files, rows as they were, read again to prove it. What is whole is left alone. */
export async function putBack(catalogue: Catalogue, wish: Wish, kept: Kept): Promise<Standing> {
  const { effects, profile, actions } = catalogue;
  try {
    await persist(effects, profile, async () => {
      let present = await showPackage(actions, kept.dataset.id);
      if (present === null) throw new Failure('missing', 'package_show', kept.dataset.name);
      if (!(await look(catalogue, wish, kept, present)).restored) {
        present = await dropNewTables(catalogue, kept, present);
        const write = backwards(wish, kept, present, await brokenIds(catalogue, kept, present));
        if (!isEmpty(write) || write.removals.length > 0) await writeTo(catalogue, present, write);
        for (const [resource, table] of kept.tables)
          if (table !== null)
            await writeTable(actions, resource, table, tableChanges(await readTable(actions, resource), table));
        present = (await showPackage(actions, kept.dataset.id)) as CkanPackage;
        if (!(await look(catalogue, wish, kept, present)).restored)
          throw new Failure('untrue', 'package_show', 'it is not what was put back');
      }
      // Proved: the mark of a change that goes on is what it was, too.
      const state = extraOf(kept.dataset, STATE);
      if (extraOf(present, STATE) !== state)
        await writeTo(catalogue, present, { ...NO_WRITE, lists: inState(present, state) });
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  return look(catalogue, wish, kept, await showPackage(actions, kept.dataset.id).catch(() => null));
}

/** Take out the tables that there were not, before their resources go: CKAN leaves the table of a resource that is gone where nobody can reach it. */
async function dropNewTables({ actions }: Catalogue, kept: Kept, present: CkanPackage): Promise<CkanPackage> {
  let now = present;
  for (const { id } of present.resources.filter((resource) => kept.tables.get(resource.id) === null)) {
    if ((await readTable(actions, id)) === null) continue;
    await actions.write('datastore_delete', { resource_id: id, force: true });
    now = (await showPackage(actions, kept.dataset.id)) ?? now;
  }
  return now;
}

async function brokenIds(catalogue: Catalogue, kept: Kept, present: CkanPackage): Promise<Set<string>> {
  const files = await Promise.all(
    [...kept.bytes.keys()].map(async (id) => ({ id, ...(await lookAtFile(catalogue, kept, present, id)) })),
  );
  return new Set(files.filter(({ whole }) => !whole).map(({ id }) => id));
}

/** Hold a dataset against what it was: fields, lists, rows, and of each file what database and download say. */
async function look(catalogue: Catalogue, wish: Wish, kept: Kept, present: CkanPackage | null): Promise<Standing> {
  const files = await Promise.all([...kept.bytes.keys()].map((id) => lookAtFile(catalogue, kept, present, id)));
  const differences = [
    ...(present
      ? differencesIn(wish, kept, present)
      : [{ field: 'metadata_modified', before: kept.dataset.metadata_modified, database: '?' }]),
    ...(await rowDifferences(catalogue, kept, present)),
  ];
  return { restored: differences.length === 0 && files.every(({ whole }) => whole), files, differences };
}

async function lookAtFile(
  { actions }: Catalogue,
  { dataset, bytes }: Kept,
  present: CkanPackage | null,
  id: string,
): Promise<Standing['files'][number]> {
  const was = dataset.resources.find((one) => one.id === id) as CkanResource;
  const resource = present?.resources.find((one) => one.id === id);
  const path = present && resource ? downloadPath(present, resource) : null;
  const before = fingerprintOf(bytes.get(id) as Buffer).sha256;
  const download =
    path === null
      ? '?'
      : await actions.download(path, LARGEST_FILE).then(
          (answer) => fingerprintOf(answer.data).sha256,
          () => '?',
        );
  const whole = download === before && canonical(resource?.sha256) === canonical(was.sha256);
  return {
    key: fileName(was),
    before,
    database: present === null ? '?' : canonical(resource?.sha256) || '-',
    download,
    whole,
  };
}

/** What of fields, tags, extras and resources would still have to be written to undo the change. */
function differencesIn(wish: Wish, kept: Kept, present: CkanPackage): Standing['differences'] {
  const { fields, lists, resources, removals } = backwards(wish, kept, present, new Set());
  const names = ({ tags, extras }: Pick<CkanPackage, 'tags' | 'extras'>): string =>
    [...tags.map(({ name }) => name), ...extras.flatMap(({ key, value }) => (key === STATE ? [] : `${key}=${value}`))]
      .sort()
      .join(', ');
  return [
    ...Object.entries(fields).map(([field, before]) => ({
      field,
      before: String(before),
      database: canonical(present[field]),
    })),
    ...(lists ? [{ field: 'tags, extras', before: names(lists), database: names(present) }] : []),
    ...resources.flatMap(({ key, present: resource, fields: own }) =>
      resource
        ? Object.entries(own)
            .filter(([field]) => !/^(sha256|hash)$/.test(field) || !kept.bytes.has(resource.id))
            .map(([field, before]) => ({ field: `${key} ${field}`, before, database: canonical(resource[field]) }))
        : [{ field: key, before: String(own['id']), database: '-' }],
    ),
    ...removals.map((resource) => ({ field: fileName(resource), before: '-', database: resource.id })),
  ];
}

async function rowDifferences(
  { actions }: Catalogue,
  { dataset, tables }: Kept,
  present: CkanPackage | null,
): Promise<Standing['differences']> {
  const all = await Promise.all(
    [...tables].map(async ([id, table]) => {
      if (table === null && present && !present.resources.some((one) => one.id === id)) return [];
      const now = await readTable(actions, id).catch(() => '?' as const);
      if (now !== '?' && (table === null || now === null ? table === now : tableChanges(now, table).length === 0))
        return [];
      const rows = (one: typeof table): string => (one === null ? '-' : `${one.records.length} rows`);
      const resource = dataset.resources.find((one) => one.id === id);
      return [
        {
          field: `${resource ? fileName(resource) : id} (DataStore)`,
          before: rows(table),
          database: now === '?' ? now : rows(now),
        },
      ];
    }),
  );
  return all.flat();
}
