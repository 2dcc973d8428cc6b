import { type TableDescription, loadTableDescription } from './csvw';

/**
 * A cell's value: text, number, flag, list of texts, or null for no value. A decimal whose digits a number would not
 * give back (34.855800) is its text: CSV and RDF have it as it is written, JSON has the number.
 */
export type Value = string | number | boolean | string[] | null;

/** One row by column name; every column of the table is a key. */
export type Row = Record<string, Value>;

/** A table's name and rows, in their published order. */
export interface Table {
  name: string;
  rows: Row[];
  /** Where it is none of `schemas/tables/`: a national sheet with the columns that a municipality added. */
  description?: TableDescription;
  /** Which file of `schemas/` declares it, `national/aed.2026`. */
  declaredIn?: string;
}

/** A table's description: its own, or the one in `schemas/tables/`. */
export function descriptionOf(table: Pick<Table, 'name' | 'description'>): TableDescription {
  return table.description ?? loadTableDescription(table.name);
}
