import { Command, CommanderError } from 'commander';
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { DEFAULT_VERSION, VERSIONS } from './place';
import { readState } from './state';

const root = path.join(__dirname, '../..');
const node = ['-r', './tools/ts-node/register.cjs'];

/** With every version: the first and the second publish, and a change. The whole goes through the newest. */
const EVERYWHERE = ['tests/publish/publish.test.ts', 'tests/publish/change.test.ts'];
const LOADING = ['tests/publish/loader.test.ts'];

/** Run a program of the project in this terminal. @returns its exit status */
function run(args: string[], env: NodeJS.ProcessEnv = {}): number {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
  );
}

/** Run the tests that talk to a catalogue against one site, started for them unless it is up. @returns exit status */
function testSite(version: string, files: string[], loads = false): number {
  const was = readState(version, undefined, loads) !== undefined;
  const site = ['--version', version, ...(loads ? ['--xloader'] : [])];
  const up = was ? 0 : run([...node, 'tests/ckan/cli.ts', 'up', ...site]);
  if (up !== 0) return up;
  const status = run(['node_modules/jest/bin/jest.js', ...files], {
    [loads ? 'CKAN_LOADER' : 'CKAN']: 'required',
    CKAN_VERSION: version,
    FAULTS: 'all',
  });
  if (!was) run([...node, 'tests/ckan/cli.ts', 'down', ...site]);
  return status;
}

const program = new Command('test:ckan')
  .description('カタログを相手にする試験 / the tests that talk to a catalogue')
  .option('--others', 'ほかの版とckanext-xloaderだけ / only what --all adds')
  .option('--all', `ほかの版のCKANでも / with the other versions and ckanext-xloader too: ${VERSIONS.join(', ')}`)
  .exitOverride()
  .action(({ all, others: only }: { all?: boolean; others?: boolean }) => {
    const usual = only ? [] : [testSite(DEFAULT_VERSION, ['tests/publish'])];
    const older = VERSIONS.filter((version) => version !== DEFAULT_VERSION);
    const others =
      all || only
        ? [...older.map((version) => testSite(version, EVERYWHERE)), testSite(DEFAULT_VERSION, LOADING, true)]
        : [];
    process.exitCode = Math.max(...usual, ...others);
  });

try {
  program.parse();
} catch (error) {
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}
