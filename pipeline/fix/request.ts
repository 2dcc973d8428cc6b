import { type CheckRequest, refuseUnknown, statusOf, whyNotOpened } from '../check/request';
import { isWorkbook } from '../check/workbook/workbook-file';
import type { Effects } from '../core/effects';
import { holdFolder } from '../core/hold-folder';
import { fixIssue } from '../issues/fix';
import type { Issue } from '../issues/issue';
import { type FixOptions, type FixedFile, fixFile } from './fix';
import { refuseFolder } from './folder';
import { fixWorkbook } from './workbook';

export interface FixRequest extends CheckRequest, Pick<FixOptions, 'folder' | 'convert' | 'dryRun'> {}

/** What came of a request: an entry a file that could be opened, a finding a file that could not. */
export interface FixOutcome {
  files: FixedFile[];
  unopened: Issue[];
}

/**
 * Mend files one after another. One that does not open keeps no other from being mended.
 * @throws UsageError when an unknown dataset was named, when a file would be changed in its place, when two would have one
 * name, when one can not be written, when another mending writes to the folder
 */
export function fix(effects: Effects, { files, progress, ...options }: FixRequest): FixOutcome {
  refuseUnknown(options.as, options.language);
  refuseFolder(effects, options.folder, files, options.language);
  const refused = (reason: string): Issue =>
    fixIssue('FIX_UNWRITABLE', { file: options.folder }, { path: options.folder, reason }, options.language);
  const held = options.dryRun ? undefined : holdFolder(effects, options.folder, refused);
  try {
    return fixAll(effects, { files, progress, ...options });
  } finally {
    held?.release();
  }
}

function fixAll(effects: Effects, { files, progress, ...options }: FixRequest): FixOutcome {
  const outcome: FixOutcome = { files: [], unopened: [] };
  for (const file of files) {
    const reason = whyNotOpened(effects, file, options.language);
    if (reason) outcome.unopened.push(reason);
    else
      outcome.files.push(
        (isWorkbook(effects, file) ? fixWorkbook : fixFile)(effects, file, {
          ...options,
          progress: progress && ((records) => progress(file, records)),
        }),
      );
  }
  return outcome;
}

/** Exit status, by what remains: 2 when a file did not open, 1 when a mended one has an error, else 0. */
export function statusOfFix({ files, unopened }: FixOutcome): 0 | 1 | 2 {
  return statusOf({ files: files.map(({ checked }) => checked), unopened });
}
