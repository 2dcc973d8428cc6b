import type { CheckIssue } from '../rules/codes';
import { WEIGHT, compare } from '../../issues/issue';
import type { CheckReport, Count } from './types';

/** Findings of one kind, in one column: the places that are listed, the number of all. */
export interface FindingGroup extends Count {
  issues: CheckIssue[];
}

/** Group a file's findings by kind, the worst and then the most frequent first. */
export function groupsOf({ counts, issues }: CheckReport): FindingGroup[] {
  const keyOf = (
    { code, severity, rule, blocks }: Pick<CheckIssue, 'code' | 'severity' | 'rule' | 'blocks'>,
    field: string | null = null,
  ): string => [code, severity, rule, blocks, field].join(' ');
  const byKey = new Map<string, CheckIssue[]>();
  for (const issue of issues) {
    const key = keyOf(issue, issue.where.field);
    const known = byKey.get(key);
    if (known) known.push(issue);
    else byKey.set(key, [issue]);
  }
  return counts
    .map((count) => ({ ...count, issues: byKey.get(keyOf(count, count.field)) ?? [] }))
    .sort(
      (a, b) =>
        WEIGHT[a.severity] - WEIGHT[b.severity] ||
        Number(b.blocks) - Number(a.blocks) ||
        b.count - a.count ||
        compare(a.code, b.code) ||
        compare(a.field ?? '', b.field ?? ''),
    );
}
