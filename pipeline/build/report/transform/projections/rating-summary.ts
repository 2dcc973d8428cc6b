import type { Row } from '../../../../model/row';
import { bareName } from '../../extract/framework';
import { countInitiatives, share } from '../../extract/reconcile';
import { ALL } from '../../extract/summary-table';
import { type Context, leadingColumns, publishable } from '../context';

/** Its place among the published tables. */
export const position = 70;

/** One row a policy (or total) and rating (or total): the report's count beside the one recomputed from its rows. */
export function project(context: Context): Row[] {
  const { report, codes } = context;
  const policies = [
    ...report.policies.map((policy) => ({ code: String(policy.number), name: publishable(bareName(policy.label)) })),
    { code: ALL, name: codes.policy[ALL]?.ja ?? ALL },
  ];
  return policies.flatMap((policy) =>
    Object.entries(codes.rating).flatMap(([rating_code, rating]) => {
      const row = report.closing.rows.find((other) => other.rating === rating_code);
      const published = row?.counts.find((count) => count.policy === policy.code);
      if (!row || !published) return [];
      const counted = countInitiatives(report.initiatives, policy.code, rating_code);
      return [
        {
          ...leadingColumns(context, 'dx_plan_rating_summary', `${policy.code}-${rating_code}`),
          policy_code: policy.code,
          policy_name: policy.name,
          rating_code,
          rating_label: rating.ja ?? null,
          count_published: published.value,
          count_recomputed: counted,
          share: policy.code === ALL ? row.share.value : null,
          share_recomputed: share(counted, countInitiatives(report.initiatives, policy.code, ALL)),
          source_line: row.line,
        },
      ];
    }),
  );
}
