import type { Effects } from '../core/effects';
import { joinPath } from '../core/file-path';
import type { Issue } from '../issues/issue';
import { type Table, descriptionOf } from '../model/row';
import { checkFile } from './check';
import { RULES } from './rules/rules.generated';

/**
 * Check a CSV that the pipeline has written, by the same rules as anybody's. What a cell says is the source's, which is
 * published as it is: such a finding is a warning. Any other error is our own and stops the run. A national sheet's
 * cells were told of when its source was checked, by their lines there.
 * @param folder the folder that becomes `dist/`
 * @param file the CSV's path under it
 */
export function checkOwn(
  effects: Effects,
  folder: string,
  file: string,
  table: Pick<Table, 'name' | 'description' | 'declaredIn'>,
): Issue[] {
  const sheet = /^national\/(\w+)\./.exec(table.declaredIn ?? '')?.[1];
  const options = sheet === undefined ? { description: descriptionOf(table) } : { as: sheet };
  return checkFile(effects, joinPath(folder, file), options).issues.flatMap(
    ({ code, severity, message, where, hint }) => {
      const ofCell = code in RULES.cell;
      if (severity === 'info' || (sheet !== undefined && (ofCell || severity === 'warning'))) return [];
      return [{ code, severity: ofCell ? 'warning' : severity, message, where: { ...where, file }, hint }];
    },
  );
}
