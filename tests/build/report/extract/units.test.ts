import { describe, expect, it } from '@jest/globals';
import { readDepartments } from '../../../../pipeline/build/report/extract/department';
import { readFiscalYear } from '../../../../pipeline/build/report/extract/fiscal-year';
import { joinName } from '../../../../pipeline/build/report/extract/framework';
import { FURNITURE, furniture } from '../../../../pipeline/build/report/extract/furniture';
import { plain, readLines } from '../../../../pipeline/build/report/extract/lines';
import { readMarkup } from '../../../../pipeline/build/report/extract/markup';
import { readInitiativeNumber } from '../../../../pipeline/build/report/extract/number';
import { readRating } from '../../../../pipeline/build/report/extract/rating';
import { share } from '../../../../pipeline/build/report/extract/reconcile';
import { isRow, ratings, reportLines } from '../../../report';

it.each<[string, [number, number, number] | undefined]>([
  ['① (1) 1', [1, 1, 1]],
  ['② (7) 18', [2, 7, 18]],
  ['②（７）４', [2, 7, 4]],
  ['②(7)4', [2, 7, 4]],
  ['② (2) (2) 3', [2, 2, 3]],
  ['③ (12) 100', [3, 12, 100]],
  ['2 (7) 4', [2, 7, 4]],
  ['② (2) (3) 3', undefined],
  ['② (7)', undefined],
  ['② 4', undefined],
  ['(7) 4', undefined],
  ['② (7) 四', undefined],
  ['', undefined],
  ['② (7) 4 再', undefined],
])('number %s', (text, expected) => {
  const number = readInitiativeNumber(text);
  expect(number && [number.policy, number.measure, number.sequence]).toEqual(expected);
});

it.each<[string, number | undefined]>([
  ['R4', 2022],
  ['R 6', 2024],
  ['Ｒ８', 2026],
  ['R12', 2030],
  ['H30', 2018],
  ['令和6年度', 2024],
  ['令和７年度', 2025],
  ['令和 10 年度', 2028],
  ['令和元年度', 2019],
  ['平成31年度', 2019],
  ['令和6年', undefined],
  ['R', undefined],
  ['R4年度', undefined],
  ['S64', undefined],
  ['2024年度', undefined],
  ['R100', undefined],
])('fiscal year %s', (text, expected) => {
  expect(readFiscalYear(text)).toBe(expected);
});

it.each<[string, unknown]>([
  ['A 順調に進んだ', { kind: 'rating', code: 'A' }],
  ['Ｂ　まずまず進んだ', { kind: 'rating', code: 'B' }],
  ['C あまり 進まなかった', { kind: 'rating', code: 'C' }],
  ['D進まなかった', { kind: 'rating', code: 'D' }],
  ['A まずまず進んだ', { kind: 'disagrees', code: 'A' }],
  ['E 順調に進んだ', { kind: 'disagrees', code: 'E' }],
  ['A 順調に進んた', { kind: 'near' }],
  ['a 順調に進んだ', { kind: 'near' }],
  ['順調に進んだ', { kind: 'near' }],
  ['A 順調', { kind: 'none' }],
  ['順調に進んだので来年も続ける', { kind: 'none' }],
  ['', { kind: 'none' }],
])('rating %s', (text, expected) => {
  expect(readRating(text, ratings)).toEqual(expected);
});

describe('departments', () => {
  it.each<[string, string[] | undefined]>([
    ['政策部DX推 進室', ['政策部>DX推進室>']],
    ['政策部広報 秘書課広報 グループ', ['政策部>広報秘書課>広報グループ']],
    ['消防本部予防課グループ', ['消防本部>予防課>グループ']],
    ['会計課出納グループ', ['>会計課>出納グループ']],
    ['教育委員会 事務局図書館', ['教育委員会事務局>図書館>']],
    ['議会事務局 議事調査課 議事調査グループ', ['議会事務局>議事調査課>議事調査グループ']],
    ['市民文化部 歴史博物館', ['市民文化部>歴史博物館>']],
    ['政策部DX推進室 総務財政部 総務課人事給与グループ', ['政策部>DX推進室>', '総務財政部>総務課>人事給与グループ']],
    [
      '産業環境部 農業委員会事務局(農林振興課農林政策グループ)',
      ['産業環境部>農業委員会事務局> (農林振興課農林政策グループ)'],
    ],
    ['引き続き、政策部で検討する。', undefined],
    ['政策部DX推進', undefined],
    ['(政策部)', undefined],
    ['', undefined],
    ['グループ', ['>>グループ']],
  ])('%s', (text, expected) => {
    const found = readDepartments(text);
    expect(
      found?.map(
        ({ bureau, division, group, remark }) =>
          `${bureau ?? ''}>${division ?? ''}>${group ?? ''}${remark ? ` (${remark})` : ''}`,
      ),
    ).toEqual(expected);
  });

  it('every one of the report is wholly read', () => {
    const printed = reportLines
      .filter(isRow)
      .map((line) => line.split('\t').findLast((cell) => cell.trim() !== '') ?? '');
    expect(
      printed.filter(
        (text) =>
          readDepartments(text)
            ?.map((department) => department.name)
            .join('') !== text.replace(/\s/g, ''),
      ),
    ).toEqual([]);
  });
});

describe('markup', () => {
  it.each<[string, string, string[]]>([
    ['<p>一</p> <p>二</p>', '一 二', []],
    ['<p>一<p>二', '一 二', ['<p>', '<p>']],
    ['一</p>', '一', ['</p>']],
    ['<ul style="a"> ・一 </ul>', '・一', []],
    ['<table><tr><td>一</table>', '一', ['<td>', '<tr>']],
    ['<td><p>一</td></p>', '一', ['<p>', '</p>']],
    ['<TD>一</TD><br/>二', '一 二', []],
    ['<td rowspan="2" style="width: 10px">一</td >', '一', []],
    ['<p title="重要">一</p >', '<p title="重要">一', ['</p >', '<p title="重要">']],
    ['<p style="重要">一', '<p style="重要">一', ['<p style="重要">']],
    ['<script>一</script>', '<script>一</script>', []],
    ['<p onclick=x>一', '<p onclick=x>一', ['<p onclick=x>']],
    ['<pre>一', '<pre>一', []],
    ['a < b > c', 'a < b > c', []],
    ['<p', '<p', []],
    ['', '', []],
  ])('%s', (text, expected, unbalanced) => {
    expect(plain(text)).toBe(expected);
    expect(readMarkup(text).unbalanced).toEqual(unbalanced);
  });

  it('every piece and tag has its place, and pieces know their list', () => {
    const text = '序<ul><li>一</li></ul>結';
    const { pieces, tags } = readMarkup(text);
    expect(pieces).toEqual([
      { text: '序', offset: 0 },
      { text: '一', offset: 9, list: 'ul' },
      { text: '結', offset: 20 },
    ]);
    expect(tags.map(([from, to]) => text.slice(from, to))).toEqual(['<ul>', '<li>', '</li>', '</ul>']);
  });
});

it.each<[string, number[]]>([
  ['一\n二', [1, 1]],
  ['一\r\n二\t三', [1, 2]],
  ['一\r二', [1, 1]],
  ['一\n\r\n二', [1, 1, 1]],
  ['', [1]],
])('lines of %j', (text, expected) => {
  expect(readLines(text).map((line) => line.cells.length)).toEqual(expected);
  expect(readLines(text).map((line) => line.number)).toEqual(expected.map((_, index) => index + 1));
});

it("a cell's columns are those that an editor shows", () => {
  expect(readLines('一二\t三')[0]?.cells).toEqual([
    { text: '一二', line: 1, cell: 1, start: 1, end: 3 },
    { text: '三', line: 1, cell: 2, start: 4, end: 5 },
  ]);
});

it.each([
  ['サテライトオフィス 等の検討', 'サテライトオフィス等の検討'],
  ['Wi-Fi 環境の整備', 'Wi-Fi環境の整備'],
  ['Fix My Streetの 活用', 'Fix My Streetの活用'],
  ['𠮷 野', '𠮷野'],
])('name %s', (name, expected) => {
  expect(joinName(name)).toBe(expected);
});

it.each([
  [61, 92, 66.3],
  [24, 92, 26.1],
  [5, 92, 5.4],
  [2, 92, 2.2],
  [92, 92, 100],
  [0, 92, 0],
  [0, 0, 0],
])('share of %i in %i', (count, total, expected) => {
  expect(share(count, total)).toBe(expected);
});

describe('furniture', () => {
  it.each([
    '■成果指標',
    '亀山市行政DX推進計画実績一覧',
    '第2節',
    '基本方針別評価',
    '計画期間',
    '重点施策',
    '反省点・課題',
    '実績値(R7)',
    'No.',
    'R8',
    '令和7年度',
    '評価区分',
    '-----',
    '・',
  ])('%s', (text) => {
    expect(furniture(text)).toBeDefined();
  });

  it.each([
    '成果が上がった',
    '計',
    'A順調に進んだ',
    '令和7年度は',
    '第2節の取組',
    'R7までに',
    '担当者',
    '--注--',
    '92',
    '',
  ])('not %s', (text) => {
    expect(furniture(text)).toBeUndefined();
  });

  it('each kind is printed in the report', () => {
    const cells = reportLines
      .flatMap((line) =>
        line
          .normalize('NFKC')
          .split('\t')
          .flatMap((cell) => [cell, ...cell.split(/<[^>]*>/), cell.slice(0, 3), /・/.exec(cell)?.[0] ?? '']),
      )
      .map((cell) => cell.replace(/\s/g, ''));
    expect(
      FURNITURE.filter(({ pattern }) => !cells.some((cell) => pattern.test(cell))).map(({ what }) => what),
    ).toEqual([]);
  });
});
