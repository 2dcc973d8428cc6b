import { hasWorkbookName } from '../check/workbook/workbook-file';
import type { Effects } from '../core/effects';
import { baseName, folderOf, joinPath, stemOf } from '../core/file-path';
import { UsageError } from '../core/usage-error';
import type { CheckCode } from '../check/rules/codes';
import { checkIssue } from '../check/rules/codes';
import type { Language } from '../issues/issue';

/** Where a mended file is placed, and where what is left out of it. */
export interface Places {
  fixed: string;
  leftOut: string;
}

/** A mended file's place in a folder, under its own name; what a workbook's table is written to is a CSV. */
export function placesOf(folder: string, file: string): Places {
  const name = hasWorkbookName(file) ? csvName(file) : baseName(file);
  return { fixed: joinPath(folder, name), leftOut: joinPath(folder, `${stemOf(name)}.left-out.csv`) };
}

/** The name of a CSV that is made from a workbook, or from one of its tables. */
export function csvName(file: string, table = ''): string {
  return `${stemOf(file)}${table}.csv`;
}

/**
 * Hold a folder for mended files against the files that go there: none may be changed in its place, and no two may have
 * one name, in upper or lower case, since not every system tells these apart, nor one that a workbook's table may get.
 * @throws UsageError if one would be
 */
export function refuseFolder(effects: Effects, folder: string, files: string[], language: Language | undefined): void {
  const refuse = (code: CheckCode, params: Record<string, string>): never => {
    throw new UsageError([checkIssue(code, { file: params['path'] ?? folder }, params, language)]);
  };
  if (effects.exists(folder) && effects.kind(folder) !== 'folder')
    refuse('FIX_UNWRITABLE', { path: folder, reason: 'ENOTDIR' });
  const real = realPathOf(effects, joinPath(folder));
  const taken = new Map<string, string>();
  for (const file of files) {
    // Both where a link stands and where it leads.
    const homes = effects.exists(file) ? [folderOf(effects.realPath(file)), effects.realPath(folderOf(file))] : [];
    if (homes.includes(real)) refuse('FIX_IN_PLACE', { path: file, folder });
    const { fixed, leftOut } = placesOf(folder, file);
    if (effects.exists(fixed) && effects.kind(fixed) !== 'file')
      refuse('FIX_UNWRITABLE', { path: fixed, reason: 'EISDIR' });
    for (const target of [fixed, leftOut]) {
      const key = baseName(target).normalize('NFC').toLowerCase();
      const first = taken.get(key);
      if (first !== undefined) refuse('FIX_SAME_NAME', { path: file, first });
      taken.set(key, file);
    }
  }
  // A workbook of several tables gives each a name of its own, behind the workbook's.
  for (const book of files.filter(hasWorkbookName)) {
    const begin = stemOf(book).normalize('NFC').toLowerCase();
    for (const [key, first] of taken)
      if (first !== book && key.startsWith(`${begin}.`)) refuse('FIX_SAME_NAME', { path: book, first });
  }
}

/** Where a path leads that may not be there yet. */
function realPathOf(effects: Effects, target: string): string {
  if (effects.exists(target)) return effects.realPath(target);
  const parent = folderOf(target);
  return parent === target ? target : joinPath(realPathOf(effects, parent), baseName(target));
}
