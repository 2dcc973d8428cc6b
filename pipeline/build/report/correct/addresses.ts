import type { Field, Initiative, Report } from '../extract/report';

/** Where a text of the report is published, and so how a person names it: table, record, column, year. */
export interface Address {
  table: string;
  record: string;
  field: string;
  fiscal_year: number | null;
}

export interface Addressed extends Address {
  value: Field;
}

/** Every text of a report that reaches a table, with its address. */
export function addresses(report: Report): Addressed[] {
  return [
    ...report.initiatives.flatMap(initiativeAddresses),
    ...report.policies.flatMap((policy) =>
      policy.measures.map((measure) => ({
        table: 'dx_plan_measures',
        record: `${policy.number}-${measure.number}`,
        field: 'measure_name',
        fiscal_year: null,
        value: measure.label,
      })),
    ),
    ...report.passages.flatMap((passage) =>
      passage.items.map((item, index) => ({
        table: 'dx_plan_overview',
        record: `${passage.section}-${index + 1}`,
        field: 'text',
        fiscal_year: null,
        value: item.text,
      })),
    ),
  ];
}

/** The texts of one initiative with their addresses; empty ones are left out. */
export function initiativeAddresses(initiative: Initiative): Addressed[] {
  const at = (table: string, field: string, value: Field | null, fiscal_year: number | null = null): Addressed[] =>
    value ? [{ table, record: initiative.id, field, fiscal_year, value }] : [];
  return [
    ...at('dx_plan_initiatives', 'name', initiative.name),
    ...at('dx_plan_initiatives', 'purpose', initiative.purpose),
    ...at('dx_plan_initiatives', 'target_outcome', initiative.target_outcome),
    ...at('dx_plan_initiatives', 'issues', initiative.issues),
    ...at('dx_plan_initiatives', 'rating_label', initiative.rating),
    ...at('dx_plan_initiatives', 'direction', initiative.direction),
    ...at('dx_plan_initiatives', 'departments', initiative.department),
    ...initiative.schedule.flatMap((year) => at('dx_plan_schedule', 'activity', year.text, year.fiscal_year)),
    ...initiative.results.flatMap((year) => at('dx_plan_results', 'result', year.text, year.fiscal_year)),
  ];
}
