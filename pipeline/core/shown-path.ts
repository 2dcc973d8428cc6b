import * as path from 'node:path';

/**
 * Name a file below a folder as findings and published files do: from the folder's own name on. Where the folder lies on
 * somebody's machine is not published.
 */
export function shownPath(folder: string, ...steps: string[]): string {
  return [path.basename(path.resolve(folder)), ...steps].join('/');
}
