import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { city, root } from './report';

/** Set by `global-setup.ts` for all files of tests of one run. */
const folder = process.env['SHARED_BUILD'] ?? '';

/** The city's `dist/`, for all tests that only read it. */
export const cityDist = { folder: path.join(folder, 'dist'), ready };

/**
 * Build it once in a run of the tests: the first that asks does, while the others wait.
 * @returns its folder
 * @throws Error with what the build said, where it failed
 */
async function ready(): Promise<string> {
  const [lock, done] = [path.join(folder, 'lock'), path.join(folder, 'done')];
  try {
    fs.mkdirSync(lock);
    await buildInto(cityDist.folder).then(
      () => fs.writeFileSync(done, ''),
      (error: unknown) => fs.writeFileSync(done, String(error)),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  while (!fs.existsSync(done)) await setTimeout(100);
  const failure = fs.readFileSync(done, 'utf8');
  if (failure !== '') throw new Error(failure);
  return cityDist.folder;
}

/** In a process of its own, as a user does it: faster than among a test's instrumented modules. */
async function buildInto(out: string): Promise<void> {
  const register = path.join(root, 'tools/ts-node/register.cjs');
  const call = ['pipeline/cli.ts', 'run', '--root', path.join(city, 'datasets'), '--out', out];
  await promisify(execFile)(process.execPath, ['-r', register, ...call], {
    cwd: root,
    env: { PATH: process.env['PATH'] },
    maxBuffer: 1 << 26,
  });
}
