import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { CkanFailure } from './failure';

interface RunOptions {
  /** Takes what the command prints on stderr, and on stdout if it fails. */
  log: string;
  /** What could not be done if it fails. */
  failed: { ja: string; en: string };
  input?: string;
  env?: NodeJS.ProcessEnv;
}

/** Run a command to its end and give what it printed on stdout. @throws CkanFailure when it fails or is not there */
export function run(
  [program = '', ...args]: string[],
  { log, failed, input = '', env = {} }: RunOptions,
): Promise<string> {
  const tell = (text: string): void => fs.appendFileSync(log, text, { mode: 0o600 });
  tell(`$ ${path.basename(program)} ${args[0] ?? ''}\n`);
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      tell(`${why}\n`);
      reject(new CkanFailure(failed, log));
    };
    const child = spawn(program, args, { cwd: '/', env: { ...process.env, ...env } });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', tell);
    child.once('error', (error) => fail(error.message));
    child.once('close', (status, signal) => (status === 0 ? resolve(out) : fail(`${out}→ ${status ?? signal}`)));
    // One that ends without reading its input is judged by its exit status.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** Do things at the same time, each to its end, so that nothing goes on behind a failure. @throws what the first failed one threw */
export async function together(...work: Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Where a program stands, if it does. */
export function find(
  program: string,
  folders: string[] = (process.env['PATH'] ?? '').split(path.delimiter),
): string | undefined {
  return folders
    .map((folder) => path.join(folder, program))
    .find((file) => {
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
