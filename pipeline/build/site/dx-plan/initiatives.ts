import type { Row } from '../../../model/row';
import { rowsBy, text } from '../site-data';
import type { SiteData } from '../types';
import { type Indicator, indicatorsOf } from './indicators';

/** An initiative with all that the tables tell of it. */
export interface Initiative {
  id: string;
  /** What each report says of it, the newest first. */
  assessments: Row[];
  /** Its fiscal years in their order, with plan and result as the newest report gives them. */
  years: { year: number; activity: string; result: string }[];
  departments: { id: string; name: string }[];
  indicators: Indicator[];
  /** Where it is listed again. */
  relistedAs: string[];
}

/** The folder of an initiative's page. */
export function initiativeFolder(id: string): string {
  return `dx_plan/initiative/${id}`;
}

/** Gather the initiatives, in the order of the reports; none when the source has none. */
export function initiativesOf(site: SiteData): Initiative[] {
  const [schedule, results, responsible] = (
    ['dx_plan_schedule', 'dx_plan_results', 'dx_plan_initiative_departments'] as const
  ).map((table) => rowsBy(site, table, 'initiative_id'));
  const names = new Map(
    (site.tables.get('dx_plan_departments') ?? []).map((row) => [text(row, 'department_id'), text(row, 'name')]),
  );
  const again = rowsBy(site, 'dx_plan_initiatives', 'original_initiative_id');
  const indicators = indicatorsOf(site);
  return [...rowsBy(site, 'dx_plan_initiatives', 'initiative_id')].map(([key, rows]) => {
    const id = String(key);
    const assessments = [...rows].sort((a, b) => Number(b['report_year']) - Number(a['report_year']));
    const newest = assessments[0]?.['report_year'];
    const [plans, done] = [byYear(schedule?.get(id), 'activity'), byYear(results?.get(id), 'result')];
    const years = [...new Set([...plans.keys(), ...done.keys()])].sort((a, b) => a - b);
    return {
      id,
      assessments,
      years: years.map((year) => ({ year, activity: plans.get(year) ?? '', result: done.get(year) ?? '' })),
      departments: (responsible?.get(id) ?? [])
        .filter((row) => row['report_year'] === newest)
        .map((row) => ({ id: text(row, 'department_id'), name: names.get(text(row, 'department_id')) ?? '' })),
      indicators: indicators.get(id) ?? [],
      relistedAs: [...new Set((again.get(id) ?? []).map((row) => text(row, 'initiative_id')))],
    };
  });
}

/** Texts by fiscal year; a later report's stands for an earlier one's. */
function byYear(rows: Row[] | undefined, column: string): Map<number, string> {
  const sorted = [...(rows ?? [])].sort((a, b) => Number(a['report_year']) - Number(b['report_year']));
  return new Map(sorted.map((row) => [Number(row['fiscal_year']), text(row, column)]));
}
