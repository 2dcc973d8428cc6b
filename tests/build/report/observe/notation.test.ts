import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../../pipeline/build/report/observe/fold';
import { type Comparable, agree, isApproximate, readNumber } from '../../../../pipeline/build/report/observe/number';
import { compilePattern, compileRule } from '../../../../pipeline/build/report/observe/pattern';
import { fiscalYearOf, readPeriod, readYear } from '../../../../pipeline/build/report/observe/period';

it.each([
  ['１４，０３４部（全体の２７．８％）', '14,034部(全体の27.8%)'],
  ['R4.9～R6.12', 'R4.9~R6.12'],
  ['約９，９００件／月　▲１－２', '約9,900件/月 -1-2'],
])('%s is read as %s, place for place', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text)).toHaveLength(text.length);
});

it.each<[string, number, number]>([
  ['14,034', 14034, 1],
  ['9,900', 9900, 100],
  ['1,476,715', 1476715, 1],
  ['86.30', 86.3, 0.01],
  ['1.6', 1.6, 0.1],
  ['+60,203', 60203, 1],
  ['-607,350', -607350, 10],
  ['0', 0, 1],
  ['20', 20, 10],
])('%s is the number %d, exact to %d', (text, value, precision) => {
  expect(readNumber(text)).toEqual({ value, precision: expect.closeTo(precision, 10) });
});

it.each<[string, string, boolean]>([
  ['発行部数約', '倍増加', true],
  ['累計 およそ', '件', true],
  ['導入後、', '日程度で', true],
  ['回答期間', '日程が', true],
  ['年間', '件を超える救急', true],
  ['時間が', '%程短縮', true],
  ['より、約', '件以上増加', true],
  ['は', '部(全体の', false],
  ['新たに', '手続きのオンライン', false],
  ['計', '件で、約束した', false],
  ['', '', false],
])('%s…%s: approximate is %s', (before, after, approximate) => {
  expect(isApproximate(before, after)).toBe(approximate);
});

describe('two figures', () => {
  const figure = (text: string): Comparable => {
    const [, about, number, upper] = /^(約?)([\d.,+-]+?)(?:~(\d+))?$/.exec(text) ?? [];
    return {
      ...readNumber(number ?? ''),
      approximate: about === '約',
      upper: upper === undefined ? null : Number(upper),
    };
  };

  it.each<[string, string, boolean]>([
    ['14,034', '14034', true],
    ['14,034', '14,043', false],
    ['9,890', '約9,900', true],
    ['約9,890', '約9,900', true],
    ['9,840', '約9,900', false],
    ['約1.6', '1.62', true],
    ['約1.6', '1.66', false],
    ['9,890', '9,900', false],
    ['2~3', '2~3', true],
    ['2', '2~3', false],
  ])('%s and %s agree: %s', (a, b, same) => {
    expect([agree(figure(a), figure(b)), agree(figure(b), figure(a))]).toEqual([same, same]);
  });
});

it.each<[string, number]>([
  ['R3', 2021],
  ['令和6年度', 2024],
  ['6年度', 2024],
  ['R元', 2019],
  ['令和元年度', 2019],
  ['平成30年度', 2018],
  ['H30', 2018],
  ['2024年度', 2024],
])('%s is fiscal %d', (text, year) => {
  expect(readYear(text)).toBe(year);
});

it.each<[string, number, string | null, string | null]>([
  ['R6.2.16-R6.3.15', 2023, '2024-02-16', '2024-03-15'],
  ['R7.2.17-3.17', 2024, '2025-02-17', '2025-03-17'],
  ['R4.9~R6.12', 2024, '2022-09-01', '2024-12-31'],
  ['令和4年9月から12月', 2022, '2022-09-01', '2022-12-31'],
  ['令和4年11月から2月', 2022, '2022-11-01', '2023-02-28'],
  ['令和5年度第4四半期', 2023, '2024-01-01', '2024-03-31'],
  ['令和5年度第1四半期', 2023, '2023-04-01', '2023-06-30'],
  ['令和7年1月', 2024, '2025-01-01', '2025-01-31'],
  ['2月', 2023, '2024-02-01', '2024-02-29'],
  ['12月', 2023, '2023-12-01', '2023-12-31'],
  ['R元.9月', 2019, '2019-09-01', '2019-09-30'],
  ['R5.1', 2022, '2023-01-01', '2023-01-31'],
  ['2024年1月', 2023, '2024-01-01', '2024-01-31'],
  ['令和6年12月2日', 2024, '2024-12-02', '2024-12-02'],
  ['R7.3月末', 2024, null, '2025-03-31'],
  ['令和6年2月末', 2023, null, '2024-02-29'],
  ['令和6年度末', 2024, null, '2025-03-31'],
])('%s in the column of fiscal %d: %s to %s', (text, column, start, end) => {
  expect(readPeriod(text, column)).toEqual({ start, end });
});

it.each<[string, number]>([
  ['2024-03-31', 2023],
  ['2024-04-01', 2024],
  ['2024-12-31', 2024],
  ['2025-01-01', 2024],
])('%s is in fiscal %d', (day, year) => {
  expect(fiscalYearOf(day)).toBe(year);
});

describe('a pattern', () => {
  const found = (pattern: string, text: string) =>
    compilePattern(pattern)(fold(text)).map(({ groups = {} }) =>
      Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined)),
    );

  it.each<[string, string, object[]]>([
    ['発行部数（年間） {value}部', '発行部数(年間)14,034部', [{ value: '14,034' }]],
    ['発行部数（年間） {value}部', '発行部数（年間）　１４，０３４部', [{ value: '14,034' }]],
    ['{year}の利用者は、{value}人', '令和6年度の利用者は、のべ287人', [{ year: '令和6年度', value: '287' }]],
    ['PV数 {year}：{value}件', 'PV数 R元：2,863,545件 R7：2,910,000件', [{ year: 'R元', value: '2,863,545' }]],
    ['（{period}）の利用は{value}件', '(R7.2.17-3.17)の利用は約25件', [{ period: 'R7.2.17-3.17', value: '25' }]],
    ['後、{value}日', '導入後、2～3日程度', [{ value: '2', upper: '3' }]],
    ['（前年比{value}件）', '（前年比-607,350件）', [{ value: '-607,350' }]],
    [
      '【{period}実績】…出品数：{value}件',
      '【R4.9～R6.12実績】 店舗：6店舗 出品数：294件',
      [{ period: 'R4.9~R6.12', value: '294' }],
    ],
    ['研修を{value}回', '研修を3回、研修を14回', [{ value: '3' }, { value: '14' }]],
    // A number is read whole, or not at all.
    ['{value}部', '14,03部', []],
    ['1{value}部', '14部', []],
    ['{value}4部', '14,034部', []],
  ])('%s in %s', (pattern, text, groups) => {
    expect(found(pattern, text)).toEqual(groups);
  });

  it.each([
    ['no figure', '発行部数'],
    ['an open bracket', '({value}部'],
    ['the figure twice', '{value}部{value}部'],
  ])('with %s can not be used', (_, pattern) => {
    expect(() => compilePattern(pattern)).toThrow(SyntaxError);
  });

  it('of what is ignored has no places', () => {
    expect(compileRule('第[0-9]+期')(fold('第４期と第5期')).map((match) => match[0])).toEqual(['第4期', '第5期']);
  });
});
