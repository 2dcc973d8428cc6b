import { type BuildFailure, build } from 'esbuild';
import * as path from 'node:path';
import { root } from '../report';

/** Node's globals, each put under a name that shows in the bundle where somebody's code uses it. */
const MARK = 'ONLY_IN_NODE_';
const GLOBALS = ['Buffer', 'process', 'setImmediate', 'global', '__dirname', '__filename'];

/** What came of a bundle for the browser: its text, and what of Node it asks for. */
export interface Bundle {
  script: string;
  faults: string[];
}

/** Bundle a module's exports, as the global `entry`. @param contents TypeScript, as if it stood in the repository's root */
export async function bundle(contents: string): Promise<Bundle> {
  try {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'entry',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
      absWorkingDir: path.resolve(root),
      define: Object.fromEntries(GLOBALS.map((name) => [name, `${MARK}${name}`])),
    });
    const script = outputFiles[0]?.text ?? '';
    const used = [...script.matchAll(new RegExp(`${MARK}(\\w+)`, 'g'))].map(([, name]) => name as string);
    return { script, faults: [...new Set(used)] };
  } catch (error) {
    return { script: '', faults: (error as BuildFailure).errors.map(({ text }) => text) };
  }
}
