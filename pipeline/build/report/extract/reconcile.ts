import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import type { Closing, ClosingRow, Initiative, Policy } from './report';
import { ALL } from './summary-table';

/** Initiatives counted by policy and rating; either may be `all`. */
export function countInitiatives(
  initiatives: Pick<Initiative, 'policy' | 'rating_code'>[],
  policy: string,
  rating: string,
): number {
  return initiatives.filter(
    (initiative) =>
      (policy === ALL || String(initiative.policy) === policy) && (rating === ALL || initiative.rating_code === rating),
  ).length;
}

/** A share in percent with one decimal, as the report prints it. */
export function share(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((count * 1000) / total) / 10;
}

/**
 * Hold the closing table, cell by cell, and its note against the initiatives that were read.
 * Every disagreement is an error that names the closing table's line.
 */
export function reconcile(
  initiatives: Initiative[],
  policies: Policy[],
  closing: Closing,
  ratings: string[],
  file: string,
): Issue[] {
  const issues: Issue[] = [];
  for (const rating of [...ratings, ALL]) {
    const row = closing.rows.find((other) => other.rating === rating);
    if (!row) {
      issues.push(
        extractIssue(
          'PART_MISSING',
          { file, line: closing.rows.at(-1)?.line ?? 1 },
          { part: `基本方針別評価 ${rating}` },
        ),
      );
      continue;
    }
    for (const policy of [...policies.map((other) => String(other.number)), ALL]) {
      const cell = row.counts.find((count) => count.policy === policy);
      const counted = countInitiatives(initiatives, policy, rating);
      if (cell?.value !== counted) {
        const span = cell?.text.spans[0];
        const name = `${row.label.text} / ${policy === ALL ? '合計' : `第${policy}節`}`;
        issues.push(
          extractIssue(
            'CLOSING_DISAGREES',
            { file, line: row.line, ...(span && { column: span.start, cell: span.cell }) },
            { cell: name, printed: cell?.text.text ?? '—', counted },
          ),
        );
      }
    }
    issues.push(...shareIssue(row, share(countInitiatives(initiatives, ALL, rating), initiatives.length), file));
  }
  const distinct = initiatives.filter((initiative) => !initiative.relisted).length;
  for (const [cell, printed, counted] of [
    ['全体の取組数', closing.note.distinct, distinct],
    ['のべ', closing.note.listed, initiatives.length],
  ] as const) {
    if (printed !== counted)
      issues.push(
        extractIssue(
          'NOTE_DISAGREES',
          { file, line: closing.note.text.spans[0]?.line ?? 1 },
          { cell, printed, counted },
        ),
      );
  }
  return issues;
}

function shareIssue({ label, line, share: printed }: ClosingRow, counted: number, file: string): Issue[] {
  if (printed.value === counted) return [];
  const span = printed.text.spans[0];
  return [
    extractIssue(
      'CLOSING_DISAGREES',
      { file, line, ...(span && { column: span.start, cell: span.cell }) },
      { cell: `${label.text} / 割合`, printed: printed.text.text, counted: `${counted}%` },
    ),
  ];
}
