import type { Actions } from './action';
import type { DataStoreRecord, DataStoreTable } from './datastore';
import type { TableChange } from './table-change';

/** Records a request. */
const BATCH = 1000;

/**
 * Bring a table of the DataStore to what it is to be. An uploaded resource's table is read-only but for `force`.
 * Every request may be repeated: rows go in by their key, or into a table that was emptied before.
 * @throws Failure
 */
export async function writeTable(
  actions: Actions,
  resource: string,
  desired: DataStoreTable,
  changes: TableChange[],
): Promise<void> {
  const target = { resource_id: resource, force: true };
  for (const { kind, upserts, deletes } of changes) {
    if (kind === 'replace') await actions.write('datastore_delete', target);
    if (kind === 'refill') await actions.write('datastore_delete', { ...target, filters: {} });
    if (kind === 'create' || kind === 'replace') {
      await actions.write('datastore_create', {
        ...target,
        fields: desired.fields,
        ...(desired.primaryKey.length > 0 && { primary_key: desired.primaryKey }),
        records: upserts.slice(0, BATCH),
      });
    }
    if (kind === 'dictionary') await actions.write('datastore_create', { ...target, fields: desired.fields });
    for (const batch of batches(kind === 'create' || kind === 'replace' ? upserts.slice(BATCH) : upserts)) {
      await actions.write('datastore_upsert', {
        ...target,
        method: desired.primaryKey.length > 0 ? 'upsert' : 'insert',
        records: batch,
      });
    }
    for (const batch of batches(deletes))
      await actions.write('datastore_delete', { ...target, filters: { _id: batch } });
  }
}

function batches<T extends DataStoreRecord | number>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  );
}
