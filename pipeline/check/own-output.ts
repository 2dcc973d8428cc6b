import * as path from 'node:path';
import type { Effects } from '../effects';
import { checkCellWordings } from '../issues/check-cell';
import type { Issue } from '../issues/issue';
import type { TableDescription } from '../table/description';
import { checkFile } from './check';

/**
 * Check a CSV that the pipeline has written, by the same rules as anybody's. What a cell says is the source's, which is
 * published as it is: such a finding is a warning. Any other error is our own and stops the run.
 * @param folder the folder that becomes `dist/`
 * @param file the CSV's path under it
 */
export function checkOwn(effects: Effects, folder: string, file: string, description: TableDescription): Issue[] {
  return checkFile(effects, path.join(folder, file), { description }).issues.flatMap(({ code, severity, message, where, hint }) => {
    if (severity === 'info') return [];
    return [{ code, severity: code in checkCellWordings ? 'warning' : severity, message, where: { ...where, file }, hint }];
  });
}
