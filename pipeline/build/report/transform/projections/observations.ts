import type { Row } from '../../../../model/row';
import { type Context, leadingColumns, publishable, unitColumns, yearColumns } from '../context';

/** Its place among the published tables. */
export const position = 90;

/** One row a figure of the report: indicator, fiscal year and kind. */
export function project(context: Context): Row[] {
  return context.observations.map(
    ({ indicator, fiscal_year, kind, value, upper, approximate, unit, period, progress, quote, place }) => ({
      ...leadingColumns(context, 'dx_plan_observations', `${indicator.id}-${fiscal_year}-${kind}`),
      indicator_id: indicator.id,
      indicator_name: indicator.name.ja,
      initiative_id: indicator.initiative,
      ...yearColumns(fiscal_year),
      kind,
      kind_label: context.codes.kind[kind]?.ja ?? null,
      value,
      upper_value: upper,
      approximate: approximate ? true : null,
      ...unitColumns(context, unit),
      period_start: period?.start ?? null,
      period_end: period?.end ?? null,
      progress,
      quote: publishable(quote),
      source_table: place.table,
      source_record: place.record,
      source_field: place.field,
      source_fiscal_year: place.fiscal_year,
      source_line: place.line,
    }),
  );
}
