import { checkCsv, checkFile } from '../../check/check';
import type { CheckReport } from '../../check/findings/types';
import { isWorkbook } from '../../check/workbook/workbook-file';
import type { Effects } from '../../core/effects';
import { type Verdict, verdict } from '../../core/gate';
import { UsageError } from '../../core/usage-error';
import type { Issue } from '../../issues/issue';
import { sourceIssue } from '../../issues/source';
import { standardIssue } from '../../issues/standard';
import type { StandardSource } from '../source/standard-source';
import { isRead } from './read-sheet';

/**
 * The gate of a standard dataset's file: it is checked as anybody's is, and what stops a publication stops the run. What
 * the check tells for information is told by the check alone.
 * @returns the stage's verdict, and whether the file has rows yet
 * @throws UsageError for a file that is not there or no CSV
 */
export function checkSource(
  effects: Effects,
  { path: absolute, file, standard, description, configuration }: StandardSource,
): { found: Verdict; empty: boolean } {
  const where = { file: configuration.file, line: configuration.line(['file']) };
  if (!effects.exists(absolute)) throw new UsageError([sourceIssue('FILE_MISSING', where, { path: file })]);
  if (effects.kind(absolute) !== 'file' || !isRead(file))
    throw new UsageError([standardIssue('FILE_NOT_READ', where, { file })]);
  const checked = checkFile(effects, absolute, { as: standard.slug, added: description.columns ?? [] });
  const issues = checked.issues
    .filter(({ severity, blocks }) => blocks || severity !== 'info')
    .map((issue) => asOurs(issue, file));
  const blocking = checked.counts.reduce((sum, { blocks, count }) => sum + (blocks ? count : 0), 0);
  // What is wrong with another sheet's columns and values as ones of this is beside the point.
  const other = blocking > 0 ? datasetByColumns(effects, absolute) : null;
  if (other !== null && other !== standard.slug) {
    const params = { file, found: other, slug: standard.slug };
    return { found: verdict([standardIssue('STANDARD_ANOTHER', { file, line: 1 }, params)]), empty: false };
  }
  if (blocking > 0) issues.push(standardIssue('DATASET_NOT_RIGHT', { file }, { file, count: blocking }));
  const empty = checked.rows === 0 && blocking === 0;
  const { '1': one, '2': two, '3': three } = checked.scores;
  const figures = { file, rows: checked.rows, scores: [one, two, three].join(' ') };
  return {
    found: verdict(empty ? [standardIssue('DATASET_EMPTY', { file, line: 1 }, { file })] : issues, figures),
    empty,
  };
}

/** The dataset that a file's columns speak of, whatever its name says. */
function datasetByColumns(effects: Effects, file: string): string | null {
  if (isWorkbook(effects, file)) return checkFile(effects, file).dataset;
  return checkCsv(effects, { name: 'table.csv', bytes: () => effects.bytes(file) }).dataset;
}

/** The check's finding as the run's: about the source as the project names it; what has no line stands at the header. */
function asOurs({ code, severity, message, where, hint }: CheckReport['issues'][number], file: string): Issue {
  return { code, severity, message, where: { ...where, file, line: where.line ?? 1 }, hint };
}
