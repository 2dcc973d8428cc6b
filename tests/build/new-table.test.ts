import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { temporaryFolder } from '../project';
import { city, root } from '../report';

/** A made-up table: its projection (which compiles only at its place) and its declaration. */
const fixture = path.join(root, 'tests/fixtures/new-table');
const projections = 'pipeline/build/report/transform/projections';

/** A copy of the project that has the table; what is installed is linked, one by one, so that the copy compiles for itself. */
const copy = temporaryFolder();
const node = (...args: string[]): string =>
  execFileSync(process.execPath, ['-r', './tools/ts-node/register.cjs', ...args], { cwd: copy, encoding: 'utf8' });
const read = (folder: string, file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');

beforeAll(() => {
  for (const part of ['pipeline', 'schemas', 'tools', 'docs', 'tsconfig.json', 'package.json'])
    fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  fs.cpSync(path.join(city, 'datasets'), path.join(copy, 'datasets'), { recursive: true });
  fs.mkdirSync(path.join(copy, 'node_modules'));
  for (const name of fs.readdirSync(path.join(root, 'node_modules')).filter((one) => one !== '.cache'))
    fs.symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
  fs.copyFileSync(path.join(fixture, 'policies.ts.txt'), path.join(copy, projections, 'policies.ts'));
  fs.copyFileSync(path.join(fixture, 'dx_plan_policies.json'), path.join(copy, 'schemas/tables/dx_plan_policies.json'));
  node('pipeline/command/generate.ts');
}, 60_000);

describe('a table is added with a projection, a declaration and `npm run generate`', () => {
  it('which lists it at its place', () => {
    const tables = [...read(copy, `${projections}.generated.ts`).matchAll(/^ {2}dx_plan_(\w+): (\w+),$/gm)];
    expect(tables.slice(3, 6).map(([, table, local]) => [table, local])).toEqual([
      ['measures', 'measures'],
      ['policies', 'policies'],
      ['departments', 'departments'],
    ]);
  });

  it('and writes its shapes and its part of the data dictionary, and nothing else', () => {
    expect(read(copy, 'schemas/shapes/dx_plan_policies.ttl')).toContain('sh:targetClass schema:ItemList');
    expect(read(copy, 'docs/data-dictionary.md')).toContain('dx_plan_policies');
    const differing = ['pipeline', 'schemas', 'docs'].flatMap((folder) =>
      fs
        .readdirSync(path.join(copy, folder), { recursive: true, encoding: 'utf8' })
        .map((file) => path.join(folder, file))
        .filter((file) => fs.statSync(path.join(copy, file)).isFile())
        .filter((file) => !fs.existsSync(path.join(root, file)) || read(root, file) !== read(copy, file)),
    );
    expect(differing.sort()).toEqual([
      'docs/data-dictionary.md',
      `${projections}.generated.ts`,
      `${projections}/policies.ts`,
      'schemas/shapes/dx_plan_policies.ttl',
      'schemas/tables/dx_plan_policies.json',
    ]);
  });

  it('and a run publishes it through every gate', () => {
    node('pipeline/cli.ts', 'run', '--source', 'dx_plan', '--out', path.join(copy, 'dist'));
    const rows = read(copy, 'dist/242101_dx_plan_policies/242101_dx_plan_policies.csv').trimEnd().split('\r\n');
    // The report names the policies on its lines 16, 22 and 34, with six, twelve and six measures.
    expect(rows.slice(1).map((row) => row.split(',').slice(6))).toEqual([
      ['1', '行政サービスのDX', '6', '16'],
      ['2', '行政経営のDX', '12', '22'],
      ['3', '市民・地域のDX', '6', '34'],
    ]);
    expect(read(copy, 'dist/242101_open_data_list.csv')).toContain('242101_dx_plan_policies.csv');
  }, 120_000);
});

it.each([
  ['exports no position', 'export const project = () => [];', 'policies.ts is no projection'],
  ['has the position of another', read(fixture, 'policies.ts.txt').replace('= 45', '= 40'), 'has the position 40'],
])('a projection that %s is told by name', (_, text, message) => {
  const file = path.join(copy, projections, 'policies.ts');
  const right = read(copy, `${projections}/policies.ts`);
  fs.writeFileSync(file, text);
  expect(() => node('pipeline/command/generate.ts')).toThrow(message);
  fs.writeFileSync(file, right);
});
