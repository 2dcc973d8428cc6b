import type { Language } from '../../issues/issue';
import { stem } from '../../model/dist';
import type { Publisher } from '../../model/publisher';
import type { Row, Value } from '../../model/row';
import type { Dataset } from '../describe/dataset';
import type { Part } from '../source/types';
import type { Facts } from './types';

/** Where a page stands and in which language it speaks. */
export interface Place {
  language: Language;
  /** The page's folder under the site's root; the root itself is empty. */
  folder: string;
}

/** Index what the earlier stages gave. */
export function gatherFacts(
  parts: Part[],
  publisher: Publisher,
  datasets: Dataset[],
  { hasPage, hasFile }: Pick<Facts, 'hasPage' | 'hasFile'>,
): Facts {
  const rows = new Map(
    parts.flatMap(({ source, tables }) =>
      tables.map((table) => [stem(source.publisher.code, table.name), table.rows] as const),
    ),
  );
  const tables = new Map(
    parts.flatMap(({ source, tables: made }) =>
      source.kind === 'report' ? made.map((table) => [table.name, table.rows] as const) : [],
    ),
  );
  return { publisher, base: publisher.base_iri, datasets, rows, tables, hasPage, hasFile };
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
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('、') : String(value);
}
