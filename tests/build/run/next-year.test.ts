import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Store } from 'oxigraph';
import { type Outcome, buildWithoutSite, projectCopy } from '../../project';
import { isRow, reportLines } from '../../report';
import { CONSTRAINTS, NORMALISE } from '../describe/constraints';

/** What the departments would write next year: this year's words, every year one later, and these figures. */
const written: [line: number, from: string, to: string][] = [
  [65, '本市で実施している20手続', '本市で実施している21手続'],
  [67, 'のべ287人と前年比で2倍', 'のべ301人と前年比で1倍'],
  [
    73,
    '14,757部(全体の31.0%) (R6 14,034部 全体の27.8%)',
    '１５，１０２部（全体の３３．５％） (R6 14,757部 全体の31.0%)',
  ],
  [75, '友だち登録数は3,585人(R8.3月末時点)', '友だち登録数は5,020人(R8.3月末時点)'],
  [
    78,
    '2,083件に対して、内インターネットを利用した事前予約件数は25件(全体の約1%)',
    '2,000件に対して、内インターネットを利用した事前予約件数は60件(全体の約3%)',
  ],
  [90, '年間2,159,922件（前年比-156,476件）', '年間2,950,000件（前年比+790,078件）'],
  [106, '1,379件', '1,400件'],
  [176, '（R年間R6年間53回→R7年間143回）', '（R6年間143回→R7年間150回）'],
  [211, '149件の「かめやま・安心めーる」', '151件の「かめやま・安心めーる」'],
];

/** 令和6年度 becomes 令和7年度, R6 R7, 6年度 7年度. */
const later = (text: string): string =>
  text.replace(
    /(令和|R)(\d+)|(?<!\d)(\d)(?=年度)/g,
    (_, era: string | undefined, year: string | undefined, bare: string) =>
      era === undefined ? String(Number(bare) + 1) : `${era}${Number(year) + 1}`,
  );

function cellOf(line: number, cell: string): string {
  return written
    .filter(([of]) => of === line)
    .reduce((text, [, from, to]) => {
      if (!text.includes(from)) throw new Error(`line ${line} does not say ${from}: ${text}`);
      return text.replace(from, () => to);
    }, later(cell));
}

const put =
  (index: number, text: string) =>
  (all: string[]): string[] => [...all.slice(0, index), text, ...all.slice(index)];
const next = reportLines
  .map((line, index) => {
    const all = line.split('\t');
    if (isRow(line)) return put(13, cellOf(index + 1, all[12] as string))(all).join('\t');
    if (line.startsWith('No.')) return put(13, '令和7年度')(all).join('\t');
    if (line.includes('取組実績・成果')) return put(13, '取組実績・成果')(all).join('\t');
    if (index === 2) return line.replace('令和6年度', '令和7年度');
    return index === 42 ? line.replace('R6', 'R7') : line;
  })
  .join('\n');

const from = projectCopy();
const [both, alone] = [path.join(from, 'both'), path.join(from, 'alone')];
const outcomes: Record<string, Outcome> = {};
const records = (dist: string): Record<string, string>[] =>
  parse(fs.readFileSync(path.join(dist, '242101_dx_plan_observations/242101_dx_plan_observations.csv')), {
    bom: true,
    columns: true,
  });

beforeAll(async () => {
  const file = path.join(from, 'datasets/dx_plan/reports/2025.txt');
  fs.writeFileSync(file, next);
  outcomes['both'] = await buildWithoutSite({ from, out: both });
  outcomes['alone'] = await buildWithoutSite({ from, out: alone, input: { file, fiscalYear: 2025 } });
}, 90_000);

it('passes, with the list of indicators as it is', () => {
  expect(
    Object.values(outcomes).map(({ status, issues }) => [status, issues.filter((issue) => issue.severity === 'error')]),
  ).toEqual([
    [0, []],
    [0, []],
  ]);
});

describe("next year's actuals are found by the same patterns", () => {
  it.each<[string, string, string]>([
    ['online-procedures', '21', '本市で実施している21手続の維持管理'.slice(3)],
    ['moving-out-online', '301', '令和7年度の利用者は、のべ301人と前年比'],
    ['certificates', '15102', '証明書発行部数：令和7年度実績 １５，１０２部'],
    ['certificate-share', '33.5', '証明書発行部数：令和7年度実績 １５，１０２部（全体の３３．５％）'],
    ['line-friends', '5020', '友だち登録数は5,020人(R8.3月末時点)'],
    ['tax-return-visitors', '2000', '令和7年度(R8.2.17-3.17)の本庁申告会場利用者は、2,000件'],
    ['website-views', '2950000', '年間2,950,000件（前年比'],
    ['road-patrol-records', '1400', 'データ保存を1,400件'],
    ['take-home-tablets', '150', '→R7年間150回'],
    ['safety-mails', '151', '151件の「かめやま・安心めーる」を配信'],
    ['deposit-inquiries', '461', '7年度調査実績：461件'],
    ['income-inquiries', '53', '令和7年度照会実績 53件'],
  ])('%s: %s', (id, value, quote) => {
    for (const dist of [both, alone]) {
      expect(
        records(dist).filter(
          (row) =>
            row['報告年度'] === '2025' &&
            row['指標ID'] === id &&
            row['年度'] === '2025' &&
            row['値の種類コード'] === 'actual',
        ),
      ).toMatchObject([{ 値: value, 引用: quote, 出典の列: 'result', 出典の年度: '2025' }]);
    }
  });

  it('and those of the years before are still there', () => {
    const series = records(alone).filter(
      (row) => row['指標ID'] === 'certificates' && row['値の種類コード'] === 'actual',
    );
    expect(series.map((row) => [row['年度'], row['値']])).toEqual([
      ['2021', '5855'],
      ['2022', '9501'],
      ['2023', '14034'],
      ['2024', '14757'],
      ['2025', '15102'],
    ]);
  });

  it('with what they come to against the target of the year', () => {
    // (2,950,000 - 2,863,545) / (2,910,000 - 2,863,545)
    expect(
      records(alone).find(
        (row) => row['指標ID'] === 'website-views' && row['年度'] === '2025' && row['値の種類コード'] === 'actual',
      )?.['達成率'],
    ).toBe('186.1');
  });
});

it('the narrative, which nobody has rewritten, contradicts the new column: said with both figures', () => {
  const said = outcomes['alone']?.issues
    .filter((issue) => issue.code === 'FIGURES_DISAGREE')
    .map((issue) => [issue.where.record, issue.where.line]);
  expect(said).toEqual(
    expect.arrayContaining([
      ['certificates', 73],
      ['moving-out-online', 67],
      ['road-patrol-records', 106],
    ]),
  );
});

it('the observations of two reports are two data sets of one structure, and break no constraint', () => {
  const store = new Store();
  for (const file of ['vocabulary.ttl', '242101_dx_plan_observations/242101_dx_plan_observations.ttl'])
    store.load(fs.readFileSync(path.join(both, file), 'utf8'), { format: 'text/turtle' });
  const sets = store.query(
    'PREFIX qb: <http://purl.org/linked-data/cube#> SELECT DISTINCT ?set ?structure { ?o a qb:Observation ; qb:dataSet ?set . ?set qb:structure ?structure } ORDER BY ?set',
  ) as Map<string, { value: string }>[];
  expect(sets.map((row) => row.get('set')?.value.replace(/^.*\/dx_plan/, 'dx_plan'))).toEqual([
    'dx_plan/observations/2024',
    'dx_plan/observations/2025',
  ]);
  for (const step of NORMALISE) store.update(step);
  expect(CONSTRAINTS.filter(([, , query]) => store.query(query) === true).map(([id]) => id)).toEqual([]);
}, 60_000);
