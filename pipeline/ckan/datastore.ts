import { type Column, type TableDescription, datatypeOf, header, inLanguage, realColumns } from '../model/csvw';
import type { Row, Value } from '../model/row';
import { isDay } from '../text/calendar';
import type { Actions } from './action';
import { Failure } from './failure';
import { canonical } from './package';

/** One field of a DataStore table: its PostgreSQL type, and its entry of the data dictionary. */
export interface DataStoreField {
  id: string;
  type: string;
  info?: { label?: string; notes?: string; [others: string]: unknown };
}

export type DataStoreRecord = Record<string, string | number | boolean | null>;

/** A table as it is, or is to be, in the DataStore. */
export interface DataStoreTable {
  fields: DataStoreField[];
  /** Empty where some row lacks a key: such a table is replaced whole. */
  primaryKey: string[];
  records: DataStoreRecord[];
}

/** PostgreSQL types of the datatypes of our descriptions. */
const TYPES: Readonly<Record<string, string>> = {
  integer: 'int4',
  nonNegativeInteger: 'int4',
  gYear: 'int4',
  decimal: 'numeric',
  boolean: 'bool',
  date: 'date',
};

const LARGEST_INT4 = 2147483647;
/** CKAN's largest page (`ckan.datastore.search.rows_max`). */
const PAGE = 32000;

/** Say how a table is to be in the DataStore: column names as in the JSON, types and dictionary from its description. */
export function tableFor(description: TableDescription, rows: Row[]): DataStoreTable {
  const columns = realColumns(description);
  const types = new Map(columns.map((column) => [column.name, typeFor(column, rows)]));
  const records = rows.map((row) =>
    Object.fromEntries(
      columns.map((column) => [
        column.name,
        cellFor(column, types.get(column.name) as string, row[column.name] ?? null),
      ]),
    ),
  );
  const { primaryKey } = description.tableSchema;
  return {
    fields: columns.map((column) => ({
      id: column.name,
      type: types.get(column.name) as string,
      info: dictionaryEntry(column),
    })),
    primaryKey: hasKey(records, primaryKey) ? primaryKey : [],
    records,
  };
}

/** A table with what others have put into its data dictionary beside our labels and descriptions. */
export function withOthersEntries(desired: DataStoreTable, current: DataStoreTable | null): DataStoreTable {
  const entries = new Map(current?.fields.map(({ id, info }) => [id, info]));
  return {
    ...desired,
    fields: desired.fields.map((field) => ({ ...field, info: { ...entries.get(field.id), ...field.info } })),
  };
}

/** A column's entry of the data dictionary: Japanese title and description, with the unit. */
export function dictionaryEntry(column: Column): { label: string; notes: string } {
  const unit = column['schema:unitText'];
  const described = column['dc:description'];
  return {
    label: header(column),
    notes: [described ? inLanguage([described].flat(), 'ja') : '', unit ? `単位: ${unit}` : '']
      .filter(Boolean)
      .join(' '),
  };
}

/** Values that others wrote may not be what the declared type takes; a column with one of those holds text. */
function typeFor(column: Column, rows: Row[]): string {
  const type = TYPES[datatypeOf(column).base] ?? 'text';
  return rows.every((row) => fits(type, row[column.name] ?? null)) ? type : 'text';
}

function fits(type: string, value: Value): boolean {
  if (value === null || type === 'text') return true;
  if (type === 'bool') return typeof value === 'boolean';
  // PostgreSQL knows neither a 30 February nor a year 0000.
  if (type === 'date') return /^(?!0000)\d{4}-\d\d-\d\d$/.test(String(value)) && isDay(String(value));
  const number = numberOf(value);
  return type === 'int4' ? Number.isInteger(number) && Math.abs(number) <= LARGEST_INT4 : Number.isFinite(number);
}

/** The number that a value is, or writes in the plain way; NaN otherwise. */
function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(String(value)) ? Number(value) : NaN;
}

function cellFor(column: Column, type: string, value: Value): string | number | boolean | null {
  if (value === null || value === '') return null;
  if (Array.isArray(value)) return value.join(column.separator);
  if (type === 'text') return String(value);
  return typeof value === 'string' && type !== 'date' ? Number(value) : value;
}

function hasKey(records: DataStoreRecord[], primaryKey: string[]): boolean {
  const keys = new Set(records.map((record) => recordKey(record, primaryKey)));
  return (
    primaryKey.length > 0 &&
    keys.size === records.length &&
    records.every((record) => primaryKey.every((name) => record[name] !== null))
  );
}

/** A record's key as text. */
export function recordKey(record: DataStoreRecord, primaryKey: string[]): string {
  return JSON.stringify(primaryKey.map((name) => record[name]));
}

/** A table without CKAN's numbering of its rows, as it can be written back. */
export function withoutIds({ records, ...table }: DataStoreTable): DataStoreTable {
  return {
    ...table,
    records: records.map((record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== '_id'))),
  };
}

/** A table as it stands, its records with their `_id`; null when there is none. @throws Failure */
export async function readTable(actions: Actions, resource: string): Promise<DataStoreTable | null> {
  const first = await page(actions, resource, 0);
  if (first === null) return null;
  const records = [...first.records];
  // Read on while pages are full: `total` may be a count of some time ago.
  for (let last = first; last.records.length > 0 && last.records.length >= last.limit;) {
    const next = await page(actions, resource, records.length);
    if (next === null) throw new Failure('conflict', 'datastore_search', 'the table changed while it was read');
    records.push(...next.records);
    last = next;
  }
  const info = await actions.read<{
    fields: { id: string; schema?: { uniquekey?: boolean; is_index?: boolean; index_name?: string | null } }[];
  }>('datastore_info', { id: resource });
  const fields = first.fields
    .filter((field) => field.id !== '_id')
    .map(({ id, type, info: entry }) => ({
      id,
      type,
      ...(entry && { info: { ...entry, label: canonical(entry.label), notes: canonical(entry.notes) } }),
    }));
  return {
    fields,
    primaryKey: (info?.fields ?? []).filter((field) => field.schema?.is_index).map((field) => field.id),
    records,
  };
}

/** A page of rows, and how many rows a page may have: a site may allow fewer than are asked for. */
async function page(
  actions: Actions,
  resource: string,
  offset: number,
): Promise<{ fields: DataStoreField[]; records: DataStoreRecord[]; limit: number } | null> {
  const found = await actions.read<Awaited<ReturnType<typeof page>>>('datastore_search', {
    resource_id: resource,
    limit: String(PAGE),
    offset: String(offset),
    sort: '_id',
  });
  if (found !== null && !(Array.isArray(found.fields) && Array.isArray(found.records)))
    throw new Failure('not-ckan', 'datastore_search', 'no table');
  return found;
}
