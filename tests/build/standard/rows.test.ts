import { expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { findStandard } from '../../../pipeline/build/source/standard-source';
import { header } from '../../../pipeline/model/csvw';
import { rightRows } from '../../check/sheets';
import { build, stopsOf } from '../../project';
import { addStandard, emptyProject } from './folder';

/** Build a sheet whose cells of one column are these, and read its files. */
async function built(
  slug: string,
  title: string,
  values: string[],
): Promise<{ found: [number, string[]]; messages: string; read: (name: string) => string }> {
  const standard = findStandard(slug, 'legacy', { file: '' });
  const at = standard.columns.map(header).indexOf(title);
  const project = emptyProject();
  addStandard(
    project,
    slug,
    'legacy',
    rightRows(standard).map((cells, index) =>
      index === 0 ? cells : cells.with(at, values[index - 1] ?? (cells[at] as string)),
    ),
  );
  const dist = path.join(project, 'dist');
  const { status, issues } = await build({ from: project, out: dist, all: true });
  return {
    found: [status, stopsOf(issues)],
    messages: issues.map(({ message }) => message).join('\n'),
    read: (name) => fs.readFileSync(path.join(dist, name), 'utf8'),
  };
}

it('a list that names one thing twice: the CSV and JSON have both, the graph says it once', async () => {
  const { found, read } = await built('hospital', '診療科目', ['内科;外科;内科']);
  expect(found).toEqual([0, []]);
  expect(read('242101_hospital/242101_hospital.csv')).toContain(',内科;外科;内科,');
  expect(read('242101_hospital/242101_hospital.json')).toContain('["内科","外科","内科"]');
  const graph = read('242101_hospital/242101_hospital.nt')
    .split('\n')
    .filter((line) => line.includes('/vocabulary/departments>'));
  expect(new Set(graph).size).toBe(graph.length);
});

it.each(['内科;;外科', '内科; 外科'])('a list as %s is told in words of lists', async (list) => {
  const { found, messages } = await built('hospital', '診療科目', [list]);
  expect(found).toEqual([
    1,
    ['DATASET_NOT_RIGHT datasets/hospital/hospital.csv', 'CELL_SEVERAL datasets/hospital/hospital.csv:2'],
  ]);
  expect(messages).toContain('複数の値');
});

it('a number with a zero before it is told what to do: a leading zero, not a sign, is what is wrong', async () => {
  const { found, messages } = await built('tourism', '緯度', ['034.855833']);
  expect(found).toEqual([
    1,
    ['DATASET_NOT_RIGHT datasets/tourism/tourism.csv', 'CELL_UNFIT datasets/tourism/tourism.csv:2'],
  ]);
  expect(messages).toContain('(「34.855833」のような、先頭に余分な0のない半角の数)');
});

it('population: areas that share a code are told in the IDs by their names', async () => {
  const { found, read } = await built('population', '地域コード', ['242101', '242101', '242101']);
  expect(found).toEqual([0, []]);
  const rows = JSON.parse(read('242101_population_long/242101_population_long.json')) as {
    id: string;
    area_code: string;
    area_name: string;
  }[];
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(rows.map(({ area_code }) => area_code))).toEqual(new Set(['242101']));
});
