import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { root } from '../../report';

// Each runs the compiler several times; the machine may be busy.
jest.setTimeout(60_000);

/** A project of its own: the launcher, the compiler's options, packages by link, and so a cache of its own. */
let project: string;
const at = (...names: string[]): string => path.join(project, ...names);
const kept = (): string => at('node_modules/.cache/ts-node/pipeline/main.ts.js');

beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'launcher-'));
  fs.cpSync(path.join(root, 'tools/ts-node'), at('tools/ts-node'), { recursive: true });
  fs.mkdirSync(at('pipeline'));
  fs.copyFileSync(path.join(root, 'tsconfig.json'), at('tsconfig.json'));
  fs.mkdirSync(at('node_modules/@swc'), { recursive: true });
  for (const name of ['ts-node', 'typescript', '@swc/core'])
    fs.symlinkSync(path.join(root, 'node_modules', name), at('node_modules', name));
  fs.writeFileSync(at('pipeline/other.ts'), "export const greeting: string = 'kept';\n");
  write('console.log(greeting, loaded);');
});
afterEach(() => fs.rmSync(project, { recursive: true, force: true }));

/** Write the program: it knows a file beside it, and whether the compiler was loaded in its process. */
function write(...lines: string[]): void {
  const loaded =
    "const loaded: string = Object.keys(require.cache).some((file) => /typescript\\.js$/.test(file)) ? 'compiler' : 'no compiler';";
  fs.writeFileSync(
    at('pipeline/main.ts'),
    ["import { greeting } from './other';", loaded, 'interface Unused { line: number }', ...lines, ''].join('\n'),
  );
}

function run(): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-r', at('tools/ts-node/register.cjs'), at('pipeline/main.ts')], {
      env: { PATH: process.env['PATH'] },
    });
    let told = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (told += text));
    child.on('error', reject).on('close', () => resolve(told.trim()));
  });
}

const RIGHT = 'kept no compiler';

it('the compiler is in no process that runs the program, not even the first time', async () => {
  expect([await run(), fs.existsSync(kept()), await run()]).toEqual([RIGHT, true, RIGHT]);
});

it('what is kept is used, and a changed source is compiled again', async () => {
  await run();
  const before = fs.statSync(kept()).mtimeMs;
  await run();
  expect(fs.statSync(kept()).mtimeMs).toBe(before);
  write("console.log('changed', loaded);");
  expect([await run(), await run()]).toEqual(['changed no compiler', 'changed no compiler']);
});

it('other options of the compiler make other entries', async () => {
  await run();
  const before = fs.readFileSync(kept(), 'utf8');
  fs.writeFileSync(
    at('tsconfig.json'),
    fs.readFileSync(at('tsconfig.json'), 'utf8').replace('"target": "es2022"', '"target": "es2019"'),
  );
  expect(await run()).toBe(RIGHT);
  expect(fs.readFileSync(kept(), 'utf8')).not.toBe(before);
});

describe('an entry that is not whole is made again', () => {
  it.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, -10)],
    ['a character changed', (text) => text.replace('no compiler', 'no compilex')],
    ['of another source', (text) => text.replace(/^[0-9a-f]/, (digit) => (digit === '0' ? '1' : '0'))],
    ['empty', () => ''],
  ])('%s', async (_, damage) => {
    await run();
    const whole = fs.readFileSync(kept(), 'utf8');
    fs.writeFileSync(kept(), damage(whole));
    expect(await run()).toBe(RIGHT);
    expect(fs.readFileSync(kept(), 'utf8')).toBe(whole);
  });
});

it('without a place to keep it, it runs as ts-node does', async () => {
  fs.writeFileSync(at('node_modules/.cache'), '');
  expect(await run()).toBe('kept compiler');
});

it('several at once do not disturb each other, and leave nothing half written', async () => {
  expect(await Promise.all(Array.from({ length: 4 }, run))).toEqual(Array.from({ length: 4 }, () => RIGHT));
  expect(fs.readdirSync(path.dirname(kept())).sort()).toEqual(['main.ts.js', 'other.ts.js']);
});

it('an error tells the line of the source, the first time and later', async () => {
  write('', 'function fail(): never {', '  throw new Error(greeting);', '}', 'fail();');
  for (const told of [await run(), await run()]) {
    expect(told).toMatch(/main\.ts:6\n {2}throw new Error\(greeting\);/);
    expect(told).toMatch(/at fail \(.*main\.ts:6:9\)/);
  }
});

it('a source that does not compile is told with its place, and keeps no other from being kept', async () => {
  write('console.log(;');
  expect(await run()).toMatch(/main\.ts:4:/);
  expect(fs.readdirSync(path.dirname(kept()))).toEqual(['other.ts.js']);
});
