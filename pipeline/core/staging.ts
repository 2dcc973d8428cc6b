import type { Issue } from '../issues/issue';
import { baseName, folderOf, joinPath } from './file-path';
import { UsageError } from './usage-error';

/** Where something is written before it is put in its place: beside it and hidden, so that moving it is one rename. */
export function staged(target: string, mark: string): string {
  return joinPath(folderOf(target), `.${baseName(target)}${mark}`);
}

/**
 * Take the steps of writing to a place.
 * @param refused the finding for a step that the system refuses, by its reason (`EACCES`)
 * @throws UsageError, of the function that is given, with that finding
 */
export function attemptWith(refused: (reason: string) => Issue): <T>(step: () => T) => T {
  return (step) => {
    try {
      return step();
    } catch (error) {
      throw new UsageError([refused((error as NodeJS.ErrnoException).code ?? String(error))]);
    }
  };
}
