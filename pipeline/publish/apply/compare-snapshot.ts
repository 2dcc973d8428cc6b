import { fingerprintOf } from '../../ckan/connection';
import { type DataStoreTable, readTable } from '../../ckan/datastore';
import { downloadPath } from '../../ckan/download';
import { STATE, canonical, fileName } from '../../ckan/package';
import { tableChanges } from '../../ckan/table-change';
import type { CkanPackage, CkanResource, ResourceWrite, Write } from '../../ckan/types';
import type { DesiredDataset } from '../desired/types';
import { LARGEST_FILE } from '../target/catalogue';
import type { Catalogue } from '../target/types';
import { inverseWrite } from './inverse-write';
import type { RollbackResult, Snapshot, ValueDifference } from './types';

/** Fields that tell a file's bytes: where the bytes were kept they are looked at themselves. */
const FINGERPRINTS: ReadonlySet<string> = new Set(['sha256', 'hash']);

/** Hold a dataset against what it was: fields, lists, rows, and of each file what database and download say. */
export async function compareWithSnapshot(
  catalogue: Catalogue,
  desired: DesiredDataset,
  snapshot: Snapshot,
  current: CkanPackage | null,
): Promise<RollbackResult> {
  const files = await Promise.all(
    [...snapshot.bytes.keys()].map((id) => compareFile(catalogue, snapshot, current, id)),
  );
  const differences = [
    ...(current
      ? differencesIn(snapshot, current, inverseWrite(desired, snapshot, current, new Set()))
      : [{ field: 'metadata_modified', before: snapshot.dataset.metadata_modified, database: '?' }]),
    ...(await rowDifferences(catalogue, snapshot, current)),
  ];
  return { restored: differences.length === 0 && files.every(({ whole }) => whole), files, differences };
}

/** Hold a file of the snapshot against what database and download say. @param id the resource's */
export async function compareFile(
  { actions }: Catalogue,
  { dataset, bytes }: Snapshot,
  current: CkanPackage | null,
  id: string,
): Promise<RollbackResult['files'][number]> {
  const was = dataset.resources.find((one) => one.id === id) as CkanResource;
  const resource = current?.resources.find((one) => one.id === id);
  const path = current && resource ? downloadPath(current, resource) : null;
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
    database: current === null ? '?' : canonical(resource?.sha256) || '-',
    download,
    whole,
  };
}

/**
 * What of fields, tags, extras and resources is not as it was.
 * @param write what would still have to be written to undo the change
 */
function differencesIn(snapshot: Snapshot, current: CkanPackage, write: Write): ValueDifference[] {
  return [
    ...fieldDifferences(write.fields, current),
    ...listDifferences(write.lists, current),
    ...write.resources.flatMap((resource) => resourceDifferences(snapshot, resource)),
    ...write.removals.map((resource) => ({ field: fileName(resource), before: '-', database: resource.id })),
  ];
}

function fieldDifferences(before: Write['fields'], current: CkanPackage): ValueDifference[] {
  return Object.entries(before).map(([field, value]) => ({
    field,
    before: String(value),
    database: canonical(current[field]),
  }));
}

function listDifferences(before: Write['lists'], current: CkanPackage): ValueDifference[] {
  return before ? [{ field: 'tags, extras', before: listText(before), database: listText(current) }] : [];
}

/** Tags and extras as one text, but for the mark of a change that goes on. */
function listText({ tags, extras }: Pick<CkanPackage, 'tags' | 'extras'>): string {
  const others = extras.filter(({ key }) => key !== STATE);
  return [...tags.map(({ name }) => name), ...others.map(({ key, value }) => `${key}=${value}`)].sort().join(', ');
}

function resourceDifferences(snapshot: Snapshot, { key, current, fields }: ResourceWrite): ValueDifference[] {
  if (!current) return [{ field: key, before: String(fields['id']), database: '-' }];
  return Object.entries(fields)
    .filter(([field]) => !FINGERPRINTS.has(field) || !snapshot.bytes.has(current.id))
    .map(([field, before]) => ({ field: `${key} ${field}`, before, database: canonical(current[field]) }));
}

async function rowDifferences(
  { actions }: Catalogue,
  { dataset, tables }: Snapshot,
  current: CkanPackage | null,
): Promise<ValueDifference[]> {
  const all = await Promise.all(
    [...tables].map(async ([id, table]): Promise<ValueDifference[]> => {
      if (table === null && current && !current.resources.some((one) => one.id === id)) return [];
      const now = await readTable(actions, id).catch(() => '?' as const);
      if (now !== '?' && isSameTable(table, now)) return [];
      const resource = dataset.resources.find((one) => one.id === id);
      const field = `${resource ? fileName(resource) : id} (DataStore)`;
      return [{ field, before: rowCount(table), database: now === '?' ? now : rowCount(now) }];
    }),
  );
  return all.flat();
}

function isSameTable(before: DataStoreTable | null, now: DataStoreTable | null): boolean {
  return before === null || now === null ? before === now : tableChanges(now, before).length === 0;
}

function rowCount(table: DataStoreTable | null): string {
  return table === null ? '-' : `${table.records.length} rows`;
}
