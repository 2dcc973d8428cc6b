import type { Issue } from '../issues/issue';
import { placeIssue } from '../issues/place';
import type { Effects } from './effects';
import { folderOf } from './file-path';
import { attemptWith, staged } from './staging';
import { UsageError } from './usage-error';

/** A folder that no other run of this program writes to until it is released. */
export interface HeldFolder {
  /** Whether a run that was cut off held it before. */
  tookOver: boolean;
  release(): void;
}

/**
 * Hold a folder, by a hidden file beside it.
 * @param refused the finding where the file can not be written, by its reason
 * @throws UsageError with that finding, or with `FOLDER_IN_USE` when another run holds it
 */
export function holdFolder(effects: Effects, folder: string, refused: (reason: string) => Issue): HeldFolder {
  const lock = attemptWith(refused)(() => {
    effects.makeFolder(folderOf(folder));
    return effects.lock(staged(folder, '.lock'));
  });
  if (!lock.held) throw new UsageError([placeIssue('FOLDER_IN_USE', { file: folder }, { path: folder, pid: lock.by })]);
  return lock;
}
