import type { Effects } from '../../core/effects';
import { type Column, header, realColumns } from '../../model/csvw';
import { type Recognised, recognise } from '../../standards/match';
import { addedColumn } from '../../standards/added-column';
import { isPublished, sureness } from '../../standards/registry';
import type { CheckOptions, Declared } from '../findings/types';
import { bindColumns, bundledDescription, findSidecar } from './sidecar';
import { findAdded } from './source-beside';

/** What a table was found to be; nothing of it when nothing describes it. */
export interface Identified {
  /** The national sheet, if it is one. */
  recognised?: Recognised | undefined;
  declared?: Declared | undefined;
  /** Whether there is a description beside the file that can not be read. */
  unreadable?: boolean;
  /** Titles of columns beyond the standard that are described beside the file; nothing where nobody describes any. */
  described?: ReadonlySet<string> | undefined;
}

/** Tell what a table is: what the caller says, a national sheet, or what the description beside the file says. */
export function identify(
  effects: Effects,
  file: string,
  headers: string[],
  { as, description, added }: CheckOptions,
): Identified {
  if (description) return { declared: bindColumns(description, headers) };
  const recognised = recognise(file, headers, as);
  if (recognised) {
    const { standard, columns } = recognised;
    const own = columns.map((column) => standard.columns[column]);
    const taken = isPublished(standard);
    const beyond = taken ? addedTo(effects, file, added) : undefined;
    return {
      recognised,
      described: beyond && new Set(beyond.keys()),
      declared: {
        columns: own,
        ...(taken && { published: own.map((column, at) => column ?? beyond?.get(headers[at] as string)) }),
        primaryKey: standard.description.tableSchema.primaryKey ?? [],
        sure: sureness(standard).spelling,
        national: true,
      },
    };
  }
  const found = findSidecar(effects, file);
  const beside = found === 'unreadable' ? undefined : (found ?? bundledDescription(file));
  return { declared: beside && bindColumns(beside, headers), ...(found === 'unreadable' && { unreadable: true }) };
}

/**
 * Columns beyond the standard by their titles, as `source.yaml` describes them, or the description beside a published file.
 * @returns nothing where there is neither
 */
function addedTo(effects: Effects, file: string, given: CheckOptions['added']): Map<string, Column> | undefined {
  const added = given ?? findAdded(effects, file);
  if (added) return new Map(added.map((one) => [one.title, addedColumn(one, '', '')]));
  const beside = findSidecar(effects, file);
  if (beside === 'unreadable') return undefined;
  return beside && new Map(realColumns(beside).map((column) => [header(column), column]));
}
