import type { Dataset } from '../describe/dataset';
import type { Language } from '../issues/issue';
import type { Gate } from '../gate';
import type { Source } from '../source/source';
import type { Row, Table, Value } from '../table/row';

/** All that pages are made of, indexed once. */
export interface Facts {
  source: Source;
  /** The root of every IRI, with a slash at its end. */
  base: string;
  datasets: Dataset[];
  /** Rows by table name, in their published order. */
  tables: ReadonlyMap<string, Row[]>;
  /** The gates that were passed so far. */
  gates: Gate[];
  /** Whether a folder under the site's root has a page of its own. */
  hasPage(folder: string): boolean;
}

/** Where a page stands and in which language it speaks. */
export interface Place {
  language: Language;
  /** The page's folder under the site's root; the root itself is empty. */
  folder: string;
}

/** Index what the earlier stages gave. */
export function gatherFacts(tables: Table[], source: Source, datasets: Dataset[], gates: Gate[], hasPage: Facts['hasPage']): Facts {
  return { source, base: source.publisher.base_iri, datasets, tables: new Map(tables.map(({ name, rows }) => [name, rows])), gates, hasPage };
}

/** A table's rows by one column's value; none when there is no such table. */
export function rowsBy(facts: Facts, table: string, column: string): ReadonlyMap<Value, Row[]> {
  const groups = new Map<Value, Row[]>();
  for (const row of facts.tables.get(table) ?? []) {
    const value = row[column] ?? null;
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}

/** A cell as a text; no value is an empty one. */
export function text(row: Row | undefined, column: string): string {
  const value = row?.[column];
  return value === null || value === undefined ? '' : Array.isArray(value) ? value.join('、') : String(value);
}
