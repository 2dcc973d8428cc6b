import { checkIssue } from './rules/codes';
import type { Effects } from '../core/effects';
import { UsageError } from '../core/usage-error';
import type { Issue, Language } from '../issues/issue';
import { placeIssue } from '../issues/place';
import { sourceIssue } from '../issues/source';
import { nearest } from '../standards/match';
import { standards } from '../standards/registry';
import { checkFile } from './check';
import type { CheckReport, Level } from './findings/types';
import { tooLargeAsWorkbook } from './workbook/workbook-file';

/** Largest CSV that is read, in bytes: 4 GiB. A workbook's limits stand in `xlsx/limits.ts`. */
export const LARGEST = 4 * 2 ** 30;

export interface CheckRequest {
  files: string[];
  as?: string | undefined;
  level?: Level | undefined;
  language?: Language | undefined;
  progress?: ((file: string, records: number) => void) | undefined;
}

/** What came of a request: an entry a file that could be opened, a finding a file that could not. */
export interface CheckOutcome {
  files: CheckReport[];
  unopened: Issue[];
}

/**
 * Check files one after another. One that does not open keeps no other from being checked.
 * @throws UsageError when no file or an unknown dataset was named
 */
export function check(effects: Effects, { files, as, progress, ...options }: CheckRequest): CheckOutcome {
  refuseUnknown(as, options.language);
  const outcome: CheckOutcome = { files: [], unopened: [] };
  for (const file of files) {
    const reason = whyNotOpened(effects, file, options.language);
    if (reason) {
      outcome.unopened.push(reason);
      continue;
    }
    outcome.files.push(
      checkFile(effects, file, { ...options, as, progress: progress && ((records) => progress(file, records)) }),
    );
  }
  return outcome;
}

/** @throws UsageError when a dataset was named that is no standard one */
export function refuseUnknown(as: string | undefined, language: Language | undefined): void {
  const known = [...new Set(standards().map(({ slug }) => slug))];
  if (as === undefined || known.includes(as)) return;
  const near = nearest(as, known);
  const all = known.join(' ');
  const detail = {
    ja: `--as ${as} という標準データセットはありません。${near ? `${near} のことでしょうか。` : ''}あるのは ${all} です`,
    en: `--as ${as} is no standard dataset; ${near ? `is it ${near}? ` : ''}known are ${all}`,
  };
  throw new UsageError([placeIssue('USAGE', { file: 'command-line' }, { detail }, language)]);
}

/** Why a file can not be checked, if it can not: it is missing, a folder, too large, closed to the reader. */
export function whyNotOpened(effects: Effects, file: string, language: Language | undefined): Issue | undefined {
  try {
    if (!effects.exists(file)) return sourceIssue('FILE_MISSING', { file }, { path: file }, language);
    if (effects.kind(file) === 'folder') return sourceIssue('FILE_IS_FOLDER', { file }, { path: file }, language);
    if (effects.kind(file) !== 'file')
      return checkIssue('FILE_UNREADABLE', { file }, { path: file, reason: 'not a file' }, language);
    const bytes = effects.size(file);
    if (bytes > LARGEST) return checkIssue('FILE_TOO_LARGE', { file }, { bytes, limit: LARGEST }, language);
    for (const chunk of effects.bytes(file)) if (chunk) break;
    const detail = tooLargeAsWorkbook(effects, file);
    return detail && checkIssue('WORKBOOK_TOO_LARGE', { file }, { detail }, language);
  } catch (error) {
    return checkIssue(
      'FILE_UNREADABLE',
      { file },
      { path: file, reason: (error as NodeJS.ErrnoException).code ?? String(error) },
      language,
    );
  }
}

/** Exit status: 2 when a file did not open, 1 when one has an error, else 0. */
export function statusOf({ files, unopened }: CheckOutcome): 0 | 1 | 2 {
  if (unopened.length > 0) return 2;
  return files.some(({ counts }) => counts.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
