import type { Effects } from '../../core/effects';
import { type TableDescription, header, realColumns, findTableDescription } from '../../model/csvw';
import { slugOf } from '../../standards/match';
import { readDescription } from './read-description';
import type { Declared } from '../findings/types';

/** Longest description that is read. */
const LONGEST = 1 << 20;

/**
 * Find the CSVW description beside a CSV, where its standard has it: the file's name and `-metadata.json`.
 * @returns nothing where there is none; `unreadable` for one that can not be read, or describes no table
 */
export function findSidecar(effects: Effects, file: string): TableDescription | 'unreadable' | undefined {
  const beside = `${file}-metadata.json`;
  if (!effects.exists(beside)) return undefined;
  if (effects.size(beside) > LONGEST) return 'unreadable';
  try {
    return readDescription(JSON.parse(effects.readText(beside))) ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** The description of one of this project's own tables, by the name that its files have: they may be copied alone. */
export function bundledDescription(file: string): TableDescription | undefined {
  const name = slugOf(file);
  return name === undefined ? undefined : findTableDescription(name);
}

/** What a table's own description declares of a file with these headers; nothing when it describes other columns. */
export function bindColumns(description: TableDescription, headers: string[]): Declared | undefined {
  const columns = new Map(realColumns(description).map((column) => [header(column), column]));
  if (!headers.every((title) => columns.has(title))) return undefined;
  return {
    columns: headers.map((title) => columns.get(title)),
    primaryKey: description.tableSchema.primaryKey ?? [],
    sure: true,
    national: false,
  };
}
