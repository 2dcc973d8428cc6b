import type { Row } from '../../../../model/row';
import { bareName } from '../../extract/framework';
import type { Field } from '../../extract/report';
import { type Context, leadingColumns, publish } from '../context';

/** Its place among the published tables. */
export const position = 110;

/** Every code that the tables use: policies by the report's own names, the others by the source's code list. */
export function project(context: Context): Row[] {
  const { codes, report } = context;
  const row = (scheme: string, code: string, label: string, printed?: Field): Row => {
    const declared = codes[scheme as keyof typeof codes][code];
    return {
      ...leadingColumns(context, 'dx_plan_codes', `${scheme}-${code}`),
      scheme,
      code,
      label_ja: label,
      label_en: declared?.en ?? null,
      definition: declared?.definition ?? null,
      source_line: printed?.spans[0]?.line ?? null,
    };
  };
  const policies = report.policies.map((policy) => {
    const address = { table: 'dx_plan_codes', record: `policy-${policy.number}`, field: 'label_ja', fiscal_year: null };
    return row(
      'policy',
      String(policy.number),
      publish(context, address, bareName(policy.label), policy.label) as string,
      policy.label,
    );
  });
  const declared = Object.entries(codes).flatMap(([scheme, list]) =>
    Object.entries(list).flatMap(([code, { ja }]) =>
      ja === undefined ? [] : [row(scheme, code, ja, ratingLabel(context, scheme, code))],
    ),
  );
  return [...policies, ...declared];
}

/** Where the report prints a rating's label. */
function ratingLabel(context: Context, scheme: string, code: string): Field | undefined {
  return scheme === 'rating' ? context.report.closing.rows.find((row) => row.rating === code)?.label : undefined;
}
