import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { tableNames } from '../../../pipeline/build/report/transform/transform';
import { type Outcome, buildWithoutSite, projectCopy } from '../../project';
import { isRow, reportLines } from '../../report';

/** Next year's report: another results column, another title, all else as in the report of 2024. */
const put =
  (index: number, text: string) =>
  (all: string[]): string[] => [...all.slice(0, index), text, ...all.slice(index)];
const next = reportLines
  .map((line, index) => {
    const all = line.split('\t');
    if (isRow(line)) return put(13, `令和7年度の実績${index + 1}`)(all).join('\t');
    if (line.startsWith('No.')) return put(13, '令和7年度')(all).join('\t');
    if (line.includes('取組実績・成果')) return put(13, '取組実績・成果')(all).join('\t');
    if (index === 2) return line.replace('令和6年度', '令和7年度');
    return index === 42 ? line.replace('R6', 'R7') : line;
  })
  .join('\n');

const from = projectCopy();
const [first, both, alone] = ['first', 'both', 'alone'].map((name) => path.join(from, name)) as [
  string,
  string,
  string,
];
const outcomes: Record<string, Outcome> = {};
const read = (dist: string, table: string, extension: string): string =>
  fs.readFileSync(path.join(dist, `242101_${table}`, `242101_${table}.${extension}`), 'utf8');
const records = (dist: string, table: string): Record<string, string>[] =>
  parse(read(dist, table, 'csv'), { bom: true, columns: true });

beforeAll(async () => {
  outcomes['first'] = await buildWithoutSite({ from, out: first });
  fs.writeFileSync(path.join(from, 'datasets/dx_plan/reports/2025.txt'), next);
  outcomes['both'] = await buildWithoutSite({ from, out: both });
  outcomes['alone'] = await buildWithoutSite({
    from,
    out: alone,
    input: { file: path.join(from, 'datasets/dx_plan/reports/2025.txt'), fiscalYear: 2025 },
  });
}, 90_000);

it('both are read in one run; that the second is not recorded is a warning', () => {
  expect(
    Object.values(outcomes).map(({ status, issues }) => [status, issues.filter((issue) => issue.severity === 'error')]),
  ).toEqual([
    [0, []],
    [0, []],
    [0, []],
  ]);
  expect(outcomes['both']?.issues.filter((issue) => issue.code === 'REPORT_UNRECORDED')).toMatchObject([
    { where: { file: 'datasets/dx_plan/reports/2025.txt' } },
  ]);
  expect(outcomes['first']?.issues.filter((issue) => issue.code === 'REPORT_UNRECORDED')).toEqual([]);
});

describe.each(tableNames)('%s', (table) => {
  it.each(['csv', 'nt', 'ttl'])(
    '%s: what stood there stands there byte for byte, the new rows behind it',
    (extension) => {
      const [old, now] = [read(first, table, extension), read(both, table, extension)];
      expect(now.startsWith(old)).toBe(true);
      expect(now.length).toBeGreaterThan(old.length);
    },
  );

  it.each<[string, string]>([
    ['json', '\n]\n'],
    ['jsonld', '\n]}\n'],
  ])('%s: the same, but for its end', (extension, end) => {
    const [old, now] = [read(first, table, extension), read(both, table, extension)];
    expect(old.endsWith(end)).toBe(true);
    expect(now.startsWith(`${old.slice(0, -end.length)},\n`)).toBe(true);
  });

  it('rows of 2025 are those that its report alone gives', () => {
    const added = records(both, table).filter((row) => row['報告年度'] === '2025');
    expect(added).toEqual(records(alone, table));
    expect(added.length).toBeGreaterThan(0);
  });

  it('IDs are unique', () => {
    const ids = records(both, table).map((row) => row['ID']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('every initiative has one more result, of the new year', () => {
  const results = records(both, 'dx_plan_results').filter((row) => row['報告年度'] === '2025');
  expect(results).toHaveLength(276 + 92);
  expect(
    results
      .filter((row) => row['年度'] === '2025')
      .map((row) => Object.values(row).find((text) => /^令和7年度の実績\d+$/.test(text)) ?? row),
  ).toEqual(Array(92).fill(expect.any(String)));
  expect(records(both, 'dx_plan_initiatives').filter((row) => row['報告年度'] === '2025')).toHaveLength(92);
});

it('the same initiative has one address in both years, and an assessment each', () => {
  const nt = read(both, 'dx_plan_initiatives', 'nt');
  for (const year of [2024, 2025])
    expect(nt).toContain(
      `dx_plan/assessment/${year}/2-11-3> <https://data.city.kameyama.mie.example/vocabulary/initiative> <https://data.city.kameyama.mie.example/dx_plan/initiative/2-11-3>`,
    );
});
