import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { newSource } from '../../../pipeline/build/source/new-source';
import { type Outcome, buildWithoutSite, effectsWith, temporaryFolder } from '../../project';
import { fixtures } from '../../report';

const from = temporaryFolder();
const [first, second] = [path.join(from, 'first'), path.join(from, 'second')];
const outcomes: Record<string, Outcome> = {};
const text = (dist: string, table: string): string =>
  fs.readFileSync(path.join(dist, `999997_${table}/999997_${table}.csv`), 'utf8');
const records = (table: string): Record<string, string>[] => parse(text(second, table), { bom: true, columns: true });

/** What the README has a city's staff do: a report put beside the last one, a sheet made by `new` and filled in. */
function add(): void {
  const sources = path.join(from, 'datasets');
  newSource(effectsWith(), sources, 'public_toilet');
  fs.cpSync(path.join(fixtures, 'second-year/datasets'), sources, { recursive: true });
}

beforeAll(async () => {
  fs.cpSync(path.join(fixtures, 'short'), from, { recursive: true });
  outcomes['first'] = await buildWithoutSite({ from, out: first, all: true });
  add();
  outcomes['second'] = await buildWithoutSite({ from, out: second, all: true });
}, 60_000);

describe('a second report and a new sheet', () => {
  it('pass every gate; the one figure that no indicator reads is told', () => {
    const told = (outcome?: Outcome): unknown => [
      outcome?.status,
      outcome?.issues.filter(({ code }) => /^(FIGURE_OVERLOOKED|REPORT_)/.test(code)).map(({ where }) => where.record),
    ];
    expect([told(outcomes['first']), told(outcomes['second'])]).toEqual([
      [0, []],
      [0, ['1-2-3', '1-2-3']],
    ]);
  });

  // The print of 2024 has 8 rows with three results each, two of the cells blank; that of 2025 has one row more.
  it.each([
    ['dx_plan_initiatives', 8, 9],
    ['dx_plan_results', 22, 31],
    ['dx_plan_rating_summary', 15, 15],
  ])('%s: %d rows of 2024 stand as they stood, %d of 2025 behind them', (table, old, added) => {
    expect(text(second, table).startsWith(text(first, table))).toBe(true);
    const years = records(table).map((row) => row['報告年度']);
    expect(years).toEqual([...Array<string>(old).fill('2024'), ...Array<string>(added).fill('2025')]);
  });

  // (22 - 4) of (30 - 4) procedures; 88.2 and 11.5 as printed.
  it.each([
    ['online-procedures', '22', '69.2'],
    ['app-users', '2310', ''],
    ['counter-wait', '11.5', ''],
    ['electronic-approvals', '88.2', ''],
  ])('%s: %s of 2025 is found by the same pattern', (id, value, progress) => {
    const found = records('dx_plan_observations').filter(
      (row) => row['指標ID'] === id && row['年度'] === '2025' && row['値の種類コード'] === 'actual',
    );
    expect(found).toMatchObject([{ 値: value, 達成率: progress }]);
  });

  it('the sheet is a dataset beside the one that was there', () => {
    expect(records('public_toilet').map((row) => row['名称'])).toEqual(['見本駅前公衆トイレ']);
    expect(text(second, 'aed')).toBe(text(first, 'aed'));
  });
});
