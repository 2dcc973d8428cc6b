import type { Issue } from '../../../issues/issue';
import type { Publisher } from '../../../model/publisher';
import type { Row, Table } from '../../../model/row';
import type { Codes } from '../../source/codes';
import type { ObservedReport } from '../observe/observe';
import type { Context } from './context';
import { PROJECTIONS } from './projections.generated';

/** Names of all tables, in their published order. */
export const tableNames = Object.keys(PROJECTIONS);

/**
 * Project reports into tables: a later report adds rows behind those of the earlier ones.
 * @param reports in the order of their fiscal years
 */
export function transform(
  reports: ObservedReport[],
  publisher: Publisher,
  codes: Codes,
): { tables: Table[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const rows = new Map<string, Row[]>(tableNames.map((name) => [name, []]));
  for (const observed of [...reports].sort((a, b) => a.report.fiscal_year - b.report.fiscal_year)) {
    const context: Context = { ...observed, publisher, codes, notes: [], issues };
    for (const [name, project] of Object.entries(PROJECTIONS)) {
      const table = rows.get(name) as Row[];
      for (const row of project(context)) table.push(row);
    }
  }
  return { tables: tableNames.map((name) => ({ name, rows: rows.get(name) as Row[] })), issues };
}
