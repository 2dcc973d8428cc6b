import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { root } from '../../report';

/** What a command came to. */
export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

const register = path.join(root, 'tools/ts-node/register.cjs');

/**
 * Run the command line in a process of its own, as the README has it.
 * @param options another folder to stand in, other environment variables, another program than the pipeline; `seen` is called with all of stdout so far
 * and may kill
 */
export function command(
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; cli?: string; seen?: (out: string, kill: () => void) => void } = {},
): Promise<Ended> {
  const { cwd = root, env = {}, cli = 'pipeline/cli.ts', seen } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-r', register, path.join(root, cli), ...args], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      seen?.(out, () => child.kill('SIGKILL'));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (status) => resolve({ status, out, err }));
  });
}
