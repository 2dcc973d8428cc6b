import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.join(__dirname, '..');

/** What one run took, as GNU time tells it, for every program alike: seconds, megabytes; and how it ended. */
export interface Taken {
  wall: number;
  cpu: number;
  peakMB: number;
  out: string;
  err: string;
  status: number | null;
}

/**
 * Run a command under GNU time, in the project's folder.
 * @param folder where the figures may be written
 */
export function timed(command: string[], folder: string): Taken {
  const report = path.join(folder, 'time');
  const { stdout, stderr, status, error } = spawnSync(
    '/usr/bin/time',
    ['-f', '%e %U %S %M', '-o', report, ...command],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (error) throw error;
  // GNU time says first, on a line of its own, when the status was not 0.
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = (
    fs.readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? ''
  )
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, peakMB: Math.round(kilobytes / 1024), out: stdout, err: stderr, status };
}

/** The run whose CPU time is in the middle. */
export function median(runs: Taken[]): Taken {
  return runs.sort((a, b) => a.cpu - b.cpu)[Math.floor(runs.length / 2)] as Taken;
}

/** The command that `npm run pipeline` runs, without npm. */
export const PIPELINE = [
  process.execPath,
  ...(fs.readFileSync(path.join(root, 'package.json'), 'utf8').match(/"pipeline": "node (.*)"/)?.[1] ?? '').split(' '),
];
