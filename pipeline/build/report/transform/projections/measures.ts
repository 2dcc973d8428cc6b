import type { Row } from '../../../../model/row';
import { bareName } from '../../extract/framework';
import { type Context, leadingColumns, publish, publishable } from '../context';

/** Its place among the published tables. */
export const position = 40;

/** One row a measure of the framework, with how many initiatives the report lists under it. */
export function project(context: Context): Row[] {
  return context.report.policies.flatMap((policy) =>
    policy.measures.map((measure) => {
      const measure_id = `${policy.number}-${measure.number}`;
      const own = context.report.initiatives.filter(
        (initiative) => initiative.policy === policy.number && initiative.measure === measure.number,
      );
      const address = { table: 'dx_plan_measures', record: measure_id, field: 'measure_name', fiscal_year: null };
      return {
        ...leadingColumns(context, 'dx_plan_measures', measure_id),
        measure_id,
        policy_number: policy.number,
        policy_name: publishable(bareName(policy.label)),
        measure_number: measure.number,
        measure_name: publish(context, address, bareName(measure.label), measure.label),
        initiative_count: own.length,
        distinct_initiative_count: own.filter((initiative) => !initiative.relisted).length,
        source_line: measure.label.spans[0]?.line ?? null,
      };
    }),
  );
}
