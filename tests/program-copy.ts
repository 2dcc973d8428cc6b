import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { temporaryFolder } from './project';
import { city, root } from './report';

/** What of the project a copy needs to run and to generate. */
const PARTS = ['pipeline', 'schemas', 'tools', 'docs', 'tsconfig.json', 'package.json'];

/** A copy of the project that may be changed. */
export interface ProgramCopy {
  folder: string;
  /** Run Node in it, as the npm scripts do. @returns what it printed @throws Error when it fails */
  node(...args: string[]): string;
  /** Put a file of `tests/fixtures/` into it. */
  put(fixture: string, file: string): void;
  /** Files of `pipeline/`, `schemas/` and `docs/` that the project does not have, or has otherwise; sorted. */
  differing(): string[];
}

/** Copy the project; what is installed is linked, one by one, so that the copy compiles for itself. */
export function programCopy(): ProgramCopy {
  const folder = temporaryFolder();
  for (const part of PARTS) fs.cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  fs.cpSync(path.join(city, 'datasets'), path.join(folder, 'datasets'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'node_modules'));
  for (const name of fs.readdirSync(path.join(root, 'node_modules')).filter((one) => one !== '.cache'))
    fs.symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
  const isOther = (file: string): boolean => {
    const [mine, ours] = [path.join(folder, file), path.join(root, file)];
    return !fs.existsSync(ours) || !fs.readFileSync(mine).equals(fs.readFileSync(ours));
  };
  return {
    folder,
    node: (...args) =>
      execFileSync(process.execPath, ['-r', './tools/ts-node/register.cjs', ...args], {
        cwd: folder,
        encoding: 'utf8',
      }),
    put: (fixture, file) => fs.copyFileSync(path.join(root, 'tests/fixtures', fixture), path.join(folder, file)),
    differing: () =>
      ['pipeline', 'schemas', 'docs']
        .flatMap((part) =>
          fs
            .readdirSync(path.join(folder, part), { recursive: true, encoding: 'utf8' })
            .map((file) => path.join(part, file)),
        )
        .filter((file) => fs.statSync(path.join(folder, file)).isFile() && isOther(file))
        .sort(),
  };
}
