import { isDeepStrictEqual } from 'node:util';
import { type TableDescription, header, realColumns } from '../model/csvw';
import {
  type DataStoreField,
  type DataStoreRecord,
  type DataStoreTable,
  dictionaryEntry,
  recordKey,
} from './datastore';

/** What is to be done to a table of the DataStore. */
export type TableChange =
  | { kind: 'create' | 'replace'; upserts: DataStoreRecord[]; deletes: [] }
  | { kind: 'rows'; upserts: DataStoreRecord[]; deletes: number[] }
  | { kind: 'refill'; upserts: DataStoreRecord[]; deletes: [] }
  | { kind: 'dictionary'; upserts: []; deletes: [] };

/**
 * Compare a table as it stands with what it is to be.
 * @returns the changes in the order in which they are to be made; none when all is right
 */
export function tableChanges(current: DataStoreTable | null, desired: DataStoreTable): TableChange[] {
  if (current === null) return [{ kind: 'create', upserts: desired.records, deletes: [] }];
  if (!isDeepStrictEqual(structure(current), structure(desired)))
    return [{ kind: 'replace', upserts: desired.records, deletes: [] }];
  const changes: TableChange[] = [];
  if (!isDeepStrictEqual(current.fields, desired.fields))
    changes.push({ kind: 'dictionary', upserts: [], deletes: [] });
  const rows = desired.primaryKey.length > 0 ? rowChanges(current, desired) : refill(current, desired);
  return rows ? [...changes, rows] : changes;
}

function structure({ fields, primaryKey }: DataStoreTable): unknown {
  return { fields: fields.map(({ id, type }) => [id, type]), primaryKey: [...primaryKey].sort() };
}

/** Rows to write and rows to take out, told by their keys. */
function rowChanges(current: DataStoreTable, desired: DataStoreTable): TableChange | null {
  const unseen = new Map(current.records.map((record) => [recordKey(record, desired.primaryKey), record]));
  const upserts = desired.records.filter((record) => {
    const key = recordKey(record, desired.primaryKey);
    const before = unseen.get(key);
    unseen.delete(key);
    return before === undefined || !sameRecord(before, record, desired.fields);
  });
  const deletes = [...unseen.values()].map((record) => Number(record['_id']));
  return upserts.length + deletes.length === 0 ? null : { kind: 'rows', upserts, deletes };
}

/** A table without a key is compared in its order and, where it differs, emptied and filled again. */
function refill(current: DataStoreTable, desired: DataStoreTable): TableChange | null {
  const same =
    current.records.length === desired.records.length &&
    desired.records.every((record, index) =>
      sameRecord(current.records[index] as DataStoreRecord, record, desired.fields),
    );
  return same ? null : { kind: 'refill', upserts: desired.records, deletes: [] };
}

function sameRecord(before: DataStoreRecord, after: DataStoreRecord, fields: DataStoreField[]): boolean {
  return fields.every(({ id, type }) => {
    const [one, other] = [before[id] ?? null, after[id] ?? null];
    return one === other || (type === 'numeric' && one !== null && other !== null && Number(one) === Number(other));
  });
}

/**
 * Where the site loads tables by itself, its columns are named by the CSV's headers, in their order; ckanext-xloader
 * writes Japanese ones in Latin letters, so that their place alone tells them. Say what of the dictionary is not right.
 * @returns null when it is, or when the site has not loaded the table yet
 */
export function dictionaryOnly(current: DataStoreTable | null, description: TableDescription): DataStoreField[] | null {
  if (current === null) return null;
  const columns = realColumns(description);
  const named = new Map(columns.map((column) => [header(column), column]));
  const inPlace = current.fields.length === columns.length;
  const fields = current.fields.map((field, index) => {
    const column = named.get(field.id) ?? (inPlace ? columns[index] : undefined);
    return column ? { ...field, info: { ...field.info, ...dictionaryEntry(column) } } : field;
  });
  return isDeepStrictEqual(fields, current.fields) ? null : fields;
}
