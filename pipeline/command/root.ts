import * as path from 'node:path';
import type { Effects } from '../core/effects';
import { usage } from '../core/usage-error';

/** The option of every command that reads sources, with its meaning. */
export const ROOT_OPTION = [
  '--root <folder>',
  'データのフォルダー。書かなければ datasets / folder of the sources; datasets if not given',
] as const;

/** Where a command reads. */
export interface Roots {
  /** The folder of the sources. */
  root: string;
  /** The project's own, whose publisher and catalogues serve where the other has none. */
  home: string;
}

/**
 * Find the folder of the sources.
 * @param home the project's own
 * @param named the one that the command line names
 * @throws UsageError when it is no folder
 */
export function rootsOf(effects: Effects, home: string, named: string | undefined): Roots {
  const root = named === undefined ? home : fromCaller(effects, named);
  if (named !== undefined && !(effects.exists(root) && effects.kind(root) === 'folder'))
    throw usage({ ja: `--root のフォルダーがありません: ${named}`, en: `--root names no folder: ${named}` });
  return { root, home };
}

/**
 * Give the folder of what is made. Data of another root never come into the city's own `dist/` by default.
 * @throws UsageError when the root is another and no folder is named
 */
export function outputOf(
  effects: Pick<Effects, 'env'>,
  { root, home }: Roots,
  option: '--out' | '--dist',
  named: string | undefined,
): string {
  if (named === undefined && path.resolve(root) !== path.resolve(home))
    throw usage({ ja: `--root には ${option} も必要です`, en: `with --root, ${option} must be given` });
  return named === undefined ? 'dist' : fromCaller(effects, named);
}

/**
 * A path as its caller meant it: npm runs a command in the package's folder, wherever it was called from.
 * @returns the path from where this process stands
 */
export function fromCaller({ env }: Pick<Effects, 'env'>, name: string): string {
  const { INIT_CWD: caller, npm_package_json: manifest } = env;
  const isByNpm = caller !== undefined && manifest !== undefined && path.dirname(manifest) === process.cwd();
  if (!isByNpm || caller === process.cwd() || name.trim() === '' || path.isAbsolute(name)) return name;
  return path.relative('.', path.resolve(caller, name)) || '.';
}
