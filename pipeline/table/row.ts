/** A cell's value: text, number, flag, list of texts, or null for no value. */
export type Value = string | number | boolean | string[] | null;

/** One row by column name; every column of the table is a key. */
export type Row = Record<string, Value>;

/** A table's name and rows, in their published order. */
export interface Table {
  name: string;
  rows: Row[];
}
