import type { Row } from '../../../../model/row';
import { initiativeAddresses } from '../../correct/addresses';
import { bareName, joinName } from '../../extract/framework';
import { RELISTED } from '../../extract/initiative';
import { measureOf } from '../../extract/measures';
import type { Initiative, Measure, Policy } from '../../extract/report';
import { type Context, inOrder, leadingColumns, publish, publishable } from '../context';
import { departmentNames } from '../departments';

/** Its place among the published tables. */
export const position = 10;

/** One row an initiative, relisted ones too: what it is, and what the report says of it in its year. */
export function project(context: Context): Row[] {
  return inOrder(context.report.initiatives).map((initiative) => {
    const policy = policyOf(context, initiative);
    const measure = measureOf(initiative, context.report.policies) as Measure;
    const text = texts(context, initiative);
    return {
      ...leadingColumns(context, 'dx_plan_initiatives', initiative.id),
      initiative_id: initiative.id,
      policy_number: policy.number,
      policy_name: publishable(bareName(policy.label)),
      measure_number: measure.number,
      measure_name: publishable(bareName(measure.label)),
      sequence: initiative.sequence,
      name: text('name', initiativeName(initiative)),
      purpose: text('purpose'),
      target_outcome: text('target_outcome'),
      issues: text('issues'),
      rating_code: initiative.rating_code,
      rating_label: context.codes.rating[initiative.rating_code]?.ja ?? null,
      direction: text('direction'),
      departments: departmentNames(context, initiative),
      relisted: initiative.relisted ? true : null,
      original_initiative_id: initiative.original_id,
      source_line: initiative.line,
    };
  });
}

/** An initiative's name without the mark of relisting and the page's line breaks. */
function initiativeName(initiative: Initiative): string {
  return joinName(initiative.name.text.replace(RELISTED, ''));
}

function policyOf(context: Context, initiative: Initiative): Policy {
  return context.report.policies.find((policy) => policy.number === initiative.policy) as Policy;
}

/** Publishable texts of one initiative by column. */
function texts(context: Context, initiative: Initiative): (field: string, text?: string) => string | null {
  const places = initiativeAddresses(initiative);
  return (field, text) => {
    const place = places.find((one) => one.field === field);
    if (!place) return null;
    const { value, ...address } = place;
    return publish(context, address, text ?? value.text, value);
  };
}
