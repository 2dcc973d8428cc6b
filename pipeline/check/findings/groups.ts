import type { CheckIssue } from '../rules/codes';
import { WEIGHT, compare } from '../../issues/issue';
import type { CheckReport, Count } from './types';

/** Findings of one kind, in one column: the places that are listed, the number of all. */
export interface FindingGroup extends Count {
  issues: CheckIssue[];
}

/** Group a file's findings by kind, the worst and then the most frequent first. */
export function groupsOf({ counts, issues }: CheckReport): FindingGroup[] {
  const keyOf = (code: string, severity: string, rule: string | null, field: string | null | undefined): string =>
    [code, severity, rule, field ?? null].join(' ');
  const byKey = new Map<string, CheckIssue[]>();
  for (const issue of issues) {
    const key = keyOf(issue.code, issue.severity, issue.rule, issue.where.field);
    const known = byKey.get(key);
    if (known) known.push(issue);
    else byKey.set(key, [issue]);
  }
  return counts
    .map((count) => ({ ...count, issues: byKey.get(keyOf(count.code, count.severity, count.rule, count.field)) ?? [] }))
    .sort(
      (a, b) =>
        WEIGHT[a.severity] - WEIGHT[b.severity] ||
        b.count - a.count ||
        compare(a.code, b.code) ||
        compare(a.field ?? '', b.field ?? ''),
    );
}
