import type { CheckIssue } from '../rules/codes';
import { worstFirst } from './collect';
import type { CheckReport, Count, Scores } from './types';

/** The lowest of scores; null as soon as one of them was not asked for. */
function lowest(scores: (number | null)[]): number | null {
  return scores.some((score) => score === null) ? null : Math.min(...(scores as number[]));
}

/**
 * Make one report of what a workbook's tables came to, each checked as a CSV, and of what is told of the workbook itself.
 * @param before the workbook's own report: it stands where there is no table
 * @param issues findings of the workbook that stay @param counts those of them that its own report has not counted
 */
export function mergeReports(
  before: CheckReport,
  tables: CheckReport[],
  issues: CheckIssue[],
  counts: Count[],
): CheckReport {
  const [first] = tables;
  const codes = new Set(issues.map(({ code }) => code));
  const of = (level: '1' | '2' | '3'): number | null =>
    before.scores[level] === null ? null : lowest(tables.map(({ scores }) => scores[level]));
  const scores: Scores = first ? { 1: of('1'), 2: of('2'), 3: of('3') } : before.scores;
  return {
    ...before,
    ...(first && {
      dataset: first.dataset,
      generation: first.generation,
      encoding: first.encoding,
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    }),
    scores,
    issues: [...issues, ...tables.flatMap((one) => one.issues)].sort(worstFirst),
    counts: [...counts, ...before.counts.filter(({ code }) => codes.has(code)), ...tables.flatMap((one) => one.counts)],
  };
}
