import type { Row } from '../../../../model/row';
import type { Observation } from '../../observe/merge';
import { type Context, leadingColumns, unitColumns } from '../context';

/** Its place among the published tables. */
export const position = 80;

/** One row an indicator of which the report gives a figure: what is counted, and how. */
export function project(context: Context): Row[] {
  const { codes, observations } = context;
  const first = new Map<string, Observation>();
  for (const observation of observations)
    if (!first.has(observation.indicator.id)) first.set(observation.indicator.id, observation);
  return [...first.values()].map(({ indicator, place }) => ({
    ...leadingColumns(context, 'dx_plan_indicators', indicator.id),
    indicator_id: indicator.id,
    initiative_id: indicator.initiative,
    indicator_name: indicator.name.ja,
    indicator_name_en: indicator.name.en,
    ...unitColumns(context, indicator.unit),
    larger: indicator.larger,
    larger_label: codes.larger[indicator.larger]?.ja ?? null,
    counted: indicator.counted,
    counted_label: codes.counted[indicator.counted]?.ja ?? null,
    source_line: place.line,
  }));
}
