import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { programCopy } from '../program-copy';
import { root } from '../report';

const projections = 'pipeline/build/report/transform/projections';
const copy = programCopy();
const projection = fs.readFileSync(path.join(root, 'tests/fixtures/new-table/policies.ts.txt'), 'utf8');
const read = (file: string): string => fs.readFileSync(path.join(copy.folder, file), 'utf8');

beforeAll(() => {
  // The projection compiles only at its place.
  copy.put('new-table/policies.ts.txt', `${projections}/policies.ts`);
  copy.put('new-table/dx_plan_policies.json', 'schemas/tables/dx_plan_policies.json');
  copy.node('pipeline/command/generate.ts');
}, 60_000);

describe('a table is added with a projection, a declaration and `npm run generate`', () => {
  it('which lists it at its place', () => {
    const tables = [...read(`${projections}.generated.ts`).matchAll(/^ {2}dx_plan_(\w+): (\w+),$/gm)];
    expect(tables.slice(3, 6).map(([, table, local]) => [table, local])).toEqual([
      ['measures', 'measures'],
      ['policies', 'policies'],
      ['departments', 'departments'],
    ]);
  });

  it('and writes its shapes and its part of the data dictionary, and nothing else', () => {
    expect(read('schemas/shapes/dx_plan_policies.ttl')).toContain('sh:targetClass schema:ItemList');
    expect(read('docs/data-dictionary.md')).toContain('dx_plan_policies');
    expect(copy.differing()).toEqual([
      'docs/data-dictionary.md',
      `${projections}.generated.ts`,
      `${projections}/policies.ts`,
      'pipeline/model/tables.generated.ts',
      'schemas/shapes/dx_plan_policies.ttl',
      'schemas/tables/dx_plan_policies.json',
    ]);
  });

  it('and a run publishes it through every gate', () => {
    copy.node('pipeline/cli.ts', 'run', '--source', 'dx_plan', '--out', path.join(copy.folder, 'dist'));
    const rows = read('dist/242101_dx_plan_policies/242101_dx_plan_policies.csv').trimEnd().split('\r\n');
    // The report names the policies on its lines 16, 22 and 34, with six, twelve and six measures.
    expect(rows.slice(1).map((row) => row.split(',').slice(6))).toEqual([
      ['1', '行政サービスのDX', '6', '16'],
      ['2', '行政経営のDX', '12', '22'],
      ['3', '市民・地域のDX', '6', '34'],
    ]);
    expect(read('dist/242101_open_data_list.csv')).toContain('242101_dx_plan_policies.csv');
  }, 120_000);
});

it.each([
  ['exports no position', 'export const project = () => [];', 'policies.ts is no projection'],
  ['has the position of another', projection.replace('= 45', '= 40'), 'has the position 40'],
])('a projection that %s is told by name', (_, text, message) => {
  const file = path.join(copy.folder, projections, 'policies.ts');
  const right = read(`${projections}/policies.ts`);
  fs.writeFileSync(file, text);
  expect(() => copy.node('pipeline/command/generate.ts')).toThrow(message);
  fs.writeFileSync(file, right);
});
