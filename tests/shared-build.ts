import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { fixtures, root } from './report';

/** A fixture's `dist/`, for all tests that only read it. */
export interface SharedDist {
  folder: string;
  /**
   * Build it once in a run of the tests: the first that asks does, while the others wait.
   * @returns its folder
   * @throws Error with what the build said, where it failed
   */
  ready: () => Promise<string>;
}

/** The city's, whose expected values are read off its print. */
export const cityDist = sharedDist('city');
/** The made-up short one's, where any report will do. */
export const shortDist = sharedDist('short');

function sharedDist(fixture: string): SharedDist {
  // Set by `global-setup.ts` for all files of tests of one run.
  const place = path.join(process.env['SHARED_BUILD'] ?? '', fixture);
  const folder = path.join(place, 'dist');
  return {
    folder,
    ready: () => once(place, () => buildInto(path.join(fixtures, fixture, 'datasets'), folder), folder),
  };
}

async function once(place: string, make: () => Promise<unknown>, made: string): Promise<string> {
  const [lock, done] = [path.join(place, 'lock'), path.join(place, 'done')];
  fs.mkdirSync(place, { recursive: true });
  try {
    fs.mkdirSync(lock);
    await make().then(
      () => fs.writeFileSync(done, ''),
      (error: unknown) => fs.writeFileSync(done, String(error)),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  while (!fs.existsSync(done)) await setTimeout(100);
  const failure = fs.readFileSync(done, 'utf8');
  if (failure !== '') throw new Error(failure);
  return made;
}

/** In a process of its own, as a user does it: faster than among a test's instrumented modules. */
async function buildInto(sources: string, out: string): Promise<void> {
  const register = path.join(root, 'tools/ts-node/register.cjs');
  const call = ['pipeline/cli.ts', 'run', '--root', sources, '--out', out];
  await promisify(execFile)(process.execPath, ['-r', register, ...call], {
    cwd: root,
    env: { PATH: process.env['PATH'] },
    maxBuffer: 1 << 26,
  });
}
