import { parse } from 'yaml';
import type { Effects } from '../../core/effects';
import { baseName, folderOf, joinPath } from '../../core/file-path';
import type { AddedColumn } from '../../standards/added-column';

/** What `source.yaml` may say a column's values are. */
const DATATYPES: readonly unknown[] = ['string', 'integer', 'decimal', 'date', 'anyURI'];

/** Longest description of a source that is read. */
const LONGEST = 1 << 20;

/**
 * Find the columns beyond the standard that the `source.yaml` in a file's folder describes, where that speaks of this file.
 * One that can not be read, or describes something else, is as none: the build tells what is wrong with it.
 * @returns nothing where no `source.yaml` speaks of the file
 */
export function findAdded(effects: Effects, file: string): readonly AddedColumn[] | undefined {
  const source = joinPath(folderOf(file), 'source.yaml');
  if (!effects.exists(source) || effects.size(source) > LONGEST) return undefined;
  try {
    const said = parse(effects.readText(source)) as { file?: unknown; columns?: unknown } | null;
    if (said?.file !== baseName(file)) return undefined;
    return Array.isArray(said.columns) ? said.columns.filter(isAdded) : [];
  } catch {
    return undefined;
  }
}

function isAdded(entry: unknown): entry is AddedColumn {
  const { title, name, datatype = 'string' } = (entry ?? {}) as Partial<Record<keyof AddedColumn, unknown>>;
  return typeof title === 'string' && typeof name === 'string' && DATATYPES.includes(datatype);
}
