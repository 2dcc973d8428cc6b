import { type Verdict, verdict } from '../../core/gate';
import { compileSchema, explain } from '../../core/json-schema';
import type { Issue } from '../../issues/issue';
import { transformIssue } from '../../issues/transform';
import { type Row, type Table, type Value, descriptionOf } from '../../model/row';
import { rowSchema } from '../../model/row-schema';

/** Where a row comes from. */
export type PlaceOf = (row: Row) => { file: string; line?: number };

/**
 * The gate behind transform: each row satisfies its table's description, primary keys and IDs are unique,
 * foreign keys find their row.
 * @param placeOf where a row comes from, for findings to name
 */
export function checkTables(tables: Table[], found: Issue[], placeOf: PlaceOf): Verdict {
  const issues = [...found];
  const figures: Verdict['figures'] = {};
  const ids = new Set<Value | undefined>();
  for (const table of tables) {
    figures[table.name] = table.rows.length;
    const description = descriptionOf(table);
    const validate = compileSchema(rowSchema(description));
    const keys = new Set<string>();
    for (const row of table.rows) {
      if (!validate(row)) {
        for (const error of validate.errors ?? [])
          issues.push(
            transformIssue('ROW_INVALID', where(row, placeOf), {
              table: table.name,
              record: String(row['id']),
              detail: explain(error),
            }),
          );
      }
      const key = keyOf(row, description.tableSchema.primaryKey) ?? '';
      // An ID that is part of the key is told from others by the rest of it: two municipalities may give the same.
      const id = description.tableSchema.primaryKey.includes('id') ? undefined : row['id'];
      if (keys.has(key) || ids.has(id))
        issues.push(transformIssue('KEY_DOUBLED', where(row, placeOf), { table: table.name, key }));
      keys.add(key);
      if (id !== undefined) ids.add(id);
    }
  }
  return verdict([...issues, ...tables.flatMap((table) => foreignKeyIssues(table, tables, placeOf))], figures);
}

function foreignKeyIssues(table: Table, tables: Table[], placeOf: PlaceOf): Issue[] {
  return (descriptionOf(table).tableSchema.foreignKeys ?? []).flatMap(({ columnReference, reference }) => {
    const other = reference.resource.replace(/\.csv$/, '');
    const targets = new Set(
      tables.find((one) => one.name === other)?.rows.map((row) => keyOf(row, reference.columnReference)),
    );
    return table.rows.flatMap((row) => {
      const key = keyOf(row, columnReference);
      if (key === null || targets.has(key)) return [];
      return [transformIssue('FOREIGN_KEY_BROKEN', where(row, placeOf), { table: table.name, key, other })];
    });
  });
}

/** A row's key as one text; null when a part has no value, which refers to nothing. */
function keyOf(row: Row, columns: string[]): string | null {
  const parts = columns.map((column) => row[column]);
  return parts.some((part) => part === null || part === undefined) ? null : parts.join(' / ');
}

function where(row: Row, placeOf: PlaceOf): Issue['where'] {
  return { ...placeOf(row), record: String(row['id'] ?? '') };
}

/** Rows of reports name their year and line. @param files each report's file by its fiscal year */
export function reportPlaces(files: ReadonlyMap<number, string>): PlaceOf {
  return (row) => {
    const line = row['source_line'] ?? row['line'];
    return { file: files.get(row['report_year'] as number) ?? '', ...(typeof line === 'number' && { line }) };
  };
}
