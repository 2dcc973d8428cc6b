import type { Effects } from '../../core/effects';
import type { TableDescription } from '../../model/csvw';
import { type Recognised, recognise } from '../../standards/match';
import { sureness } from '../../standards/registry';
import type { Declared } from '../findings/types';
import { bindColumns, findSidecar, bundledDescription } from './sidecar';

/** What a table was found to be; nothing of it when nothing describes it. */
export interface Identified {
  /** The national sheet, if it is one. */
  recognised?: Recognised | undefined;
  declared?: Declared | undefined;
}

/** Tell what a table is: what the caller says, a national sheet, or what the description beside the file says. */
export function identify(
  effects: Effects,
  file: string,
  headers: string[],
  { as, description }: { as?: string | undefined; description?: TableDescription | undefined },
): Identified {
  if (description) return { declared: bindColumns(description, headers) };
  const recognised = recognise(file, headers, as);
  if (recognised) {
    const { standard, columns } = recognised;
    return {
      recognised,
      declared: {
        columns: columns.map((column) => standard.columns[column]),
        primaryKey: standard.description.tableSchema.primaryKey ?? [],
        sure: sureness(standard).spelling,
        national: true,
      },
    };
  }
  const beside = findSidecar(effects, file) ?? bundledDescription(file);
  return { declared: beside && bindColumns(beside, headers) };
}
