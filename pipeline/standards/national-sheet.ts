import type { TableDescription } from '../model/csvw';
import { SHEETS } from './sheets.generated';

/** Names of the national sheets in their forms, `aed.2026`. */
export const sheetNames: readonly string[] = Object.keys(SHEETS);

/**
 * The description of a national sheet (`schemas/national/<name>.json`).
 * @throws Error when there is none of that name
 */
export function loadNationalSheet(name: string): TableDescription {
  const description = SHEETS[name];
  if (!description) throw new Error(`schemas/national/${name}.json is not in the generated list`);
  return description as TableDescription;
}
