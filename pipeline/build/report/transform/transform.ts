import type { Issue } from '../../../issues/issue';
import type { Publisher } from '../../../model/publisher';
import type { Row, Table } from '../../../model/row';
import type { Codes } from '../../source/codes';
import type { ObservedReport } from '../observe/observe';
import { projectCodes } from './codes';
import type { Context } from './context';
import { projectDepartments, projectInitiativeDepartments } from './departments';
import { projectIndicators } from './indicators';
import { projectInitiatives } from './initiatives';
import { projectMeasures } from './measures';
import { projectObservations } from './observations';
import { projectOverview } from './overview';
import { projectQualityNotes } from './quality-notes';
import { projectRatingSummary } from './rating-summary';
import { projectResults, projectSchedule } from './yearly';

/**
 * The tables of this source, each a projection of a report beside its description in `schemas/tables/`.
 * The quality notes come last, since the others leave notes.
 */
const PROJECTIONS: Readonly<Record<string, (context: Context) => Row[]>> = {
  dx_plan_initiatives: projectInitiatives,
  dx_plan_schedule: projectSchedule,
  dx_plan_results: projectResults,
  dx_plan_measures: projectMeasures,
  dx_plan_departments: projectDepartments,
  dx_plan_initiative_departments: projectInitiativeDepartments,
  dx_plan_rating_summary: projectRatingSummary,
  dx_plan_indicators: projectIndicators,
  dx_plan_observations: projectObservations,
  dx_plan_overview: projectOverview,
  dx_plan_codes: projectCodes,
  dx_plan_quality_notes: projectQualityNotes,
};

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
