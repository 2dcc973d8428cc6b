import { describe, expect, it } from '@jest/globals';
import { describeTable, header, realColumns } from '../../pipeline/model/csvw';
import { type ExistingList, readExistingList } from '../../pipeline/open-data-list/existing-list';
import { GENERATIONS, type Generation, recogniseHeader } from '../../pipeline/open-data-list/list-header';
import { said } from '../report';
import { ENCODINGS, FILE, HEADERS, RENAMED, csv, encode, values } from './lists';

const columns = realColumns(describeTable('open_data_list.2026', 'national'));
const NAMES = new Map(columns.map((column) => [header(column), column.name]));

/** Read bytes, or a text in UTF-8, that must be a list. */
function list(source: Buffer | string): ExistingList {
  const { list: found, issues } = readExistingList(typeof source === 'string' ? Buffer.from(source) : source, FILE);
  if (!found) throw new Error(said(issues).join('\n'));
  return found;
}

/** A row by the titles of the 45 columns, empty cells left out. */
function titled({ rows }: ExistingList, at = 0): Record<string, unknown> {
  const row = rows[at]?.row ?? {};
  expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
  return Object.fromEntries(
    columns.flatMap((column) => (row[column.name] === null ? [] : [[header(column), row[column.name]]])),
  );
}

const expected = (titles: readonly string[]): Record<string, unknown> => ({
  ...Object.fromEntries(
    titles.flatMap((title, index) =>
      RENAMED[title] === null ? [] : [[RENAMED[title] ?? title, values(titles)[index]]],
    ),
  ),
  ...(titles.includes('市区町村名') && { 地方公共団体名: '都道府県名の値市区町村名の値' }),
});

describe('every generation in every encoding, with every end of line', () => {
  const cases = GENERATIONS.flatMap((generation) =>
    ENCODINGS.flatMap((encoding) => ['\r\n', '\n', '\r'].map((end) => [generation, encoding, end] as const)),
  );
  it.each(cases)('%s, %s, %j', (generation, encoding, end) => {
    const titles = HEADERS[generation];
    const { list: found, issues } = readExistingList(
      encode(csv([titles, values(titles, end), values(titles, end).reverse()], end), encoding),
      FILE,
    );
    expect(issues).toEqual([]);
    expect(found).toMatchObject({
      file: FILE,
      generation,
      encoding,
      delimiter: ',',
      rows: [
        { line: 2, kept: [] },
        { line: 4, kept: [] },
      ],
    });
    expect(titled(found as ExistingList)).toEqual(expected(titles));
  });
});

describe('a header is known by what it says', () => {
  const turned = (generation: Generation, change: (titles: string[]) => string[]): [Generation, string[]] => [
    generation,
    change([...HEADERS[generation]]),
  ];
  it.each<[string, [Generation, string[]]]>([
    ['in another order', turned('2026', (titles) => titles.reverse())],
    [
      'with half-width brackets',
      turned('2026', (titles) => titles.map((title) => title.replace('（', '(').replace('）', ')'))),
    ],
    [
      'in full-width letters',
      turned('2025', (titles) =>
        titles.map((title) => title.replace('_', '＿').replace('ID', 'ＩＤ').replace('URL', 'ＵＲＬ')),
      ),
    ],
    [
      'in half-width kana',
      turned('legacy', (titles) => titles.map((title) => title.replace('データ', 'ﾃﾞｰﾀ').replace('コード', 'ｺｰﾄﾞ'))),
    ],
    [
      'with blanks and line breaks',
      turned('2024', (titles) => titles.map((title) => ` ${title.replace('_', '_\n')}\u3000`)),
    ],
    ['numbered', turned('legacy', (titles) => titles.map((title, index) => `${index + 1}．${title}`))],
    [
      'in other cases',
      turned('legacy', (titles) => titles.map((title) => title.replace('NO', 'No').replace('URL', 'Url'))),
    ],
    ['behind a second byte order mark', turned('2026', (titles) => [`\uFEFF${titles[0]}`, ...titles.slice(1)])],
    [
      'with the other spelling of ファイル_形式',
      turned('2026', (titles) => titles.map((title) => title.replace('ファイル_形式', 'ファイル形式'))),
    ],
  ])('%s', (_, [generation, titles]) => {
    const found = recogniseHeader(titles);
    expect(found).toMatchObject({ generation, missing: [], columns: titles.length });
    expect(new Set(found?.places).size).toBe(titles.length);
    expect(found?.places).not.toContain(null);
  });

  it.each([
    ['2026', 'データセット_作成者'],
    ['2025', 'データセット_来歴情報'],
    ['2024', 'データセット_備考'],
    ['legacy', '備考'],
  ] as const)('%s without %s is still that, the column is empty and missed', (generation, gone) => {
    const titles = HEADERS[generation].filter((title) => title !== gone);
    const { list: found, issues } = readExistingList(Buffer.from(csv([titles, values(titles)])), FILE);
    expect(found?.generation).toBe(generation);
    expect(titled(found as ExistingList)).toEqual(expected(titles));
    expect(issues).toMatchObject([
      { code: 'LIST_COLUMN_MISSING', severity: 'warning', where: { line: 1 }, message: expect.stringContaining(gone) },
    ]);
  });

  it.each<[string, string]>([
    [
      'medical institutions',
      '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,医療機関の種類,住所,緯度,経度,電話番号,URL,備考',
    ],
    ['public toilets', '全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,所在地_連結表記,緯度,経度,画像,備考'],
    ['a page', '<!DOCTYPE html><html><body>404, not found</body></html>'],
    ['an answer', '{"success": false, "error": {}}'],
    ['a title above the header', 'オープンデータ一覧'],
  ])('%s: none of them', (_, text) => {
    expect(readExistingList(Buffer.from(`${text}\n`), FILE)).toMatchObject({
      issues: [
        {
          code: 'LIST_HEADER_UNKNOWN',
          severity: 'error',
          where: { file: FILE, line: 1 },
          hint: expect.stringMatching(/ \/ /),
        },
      ],
    });
  });
});

describe('what has no place is kept beside the row', () => {
  const titles = [...HEADERS.legacy, '担当課', '備考', 'データセット_キーワード', '', ''];
  const found = readExistingList(
    Buffer.from(
      csv([
        titles,
        [...HEADERS.legacy.map(() => '値'), '=政策課', '二つ目', '公園;緑', '', '右端'],
        [...HEADERS.legacy.map(() => '値'), '', '', '', '', ''],
      ]),
    ),
    FILE,
  );

  it('under its title, or its number where it has none', () => {
    expect(found.list?.rows.map((row) => row.kept)).toEqual([
      [
        { title: '担当課', text: '=政策課' },
        { title: '備考', text: '二つ目' },
        { title: '列20', text: '右端' },
      ],
      [],
    ]);
    expect(titled(found.list as ExistingList)).toMatchObject({
      データセット_備考: '値',
      データセット_キーワード: '公園;緑',
    });
  });

  it('and is said once a column', () => {
    expect(found.issues).toMatchObject(
      ['担当課', '備考', '列20'].map((field) => ({
        code: 'LIST_COLUMN_UNKNOWN',
        severity: 'warning',
        where: { file: FILE, line: 1, field },
      })),
    );
  });

  it('also the halves of a name that stands there whole', () => {
    const both = list(
      csv([
        [...HEADERS.legacy, '地方公共団体名'],
        [...values(HEADERS.legacy), '三重県亀山市'],
      ]),
    );
    expect(titled(both)['地方公共団体名']).toBe('三重県亀山市');
    expect(both.rows[0]?.kept.map(({ title }) => title)).toEqual(['都道府県名', '市区町村名']);
  });
});

it.each([
  ['三重県', '亀山市', '三重県亀山市'],
  ['', '亀山市', '亀山市'],
  ['三重県', '', '三重県'],
  ['三重県', '三重県亀山市', '三重県亀山市'],
  ['', '', undefined],
])('%j and %j are %j', (prefecture, municipality, whole) => {
  const row = values(HEADERS.legacy);
  row.splice(2, 2, prefecture, municipality);
  expect(titled(list(csv([HEADERS.legacy, row])))['地方公共団体名']).toBe(whole);
});

describe('a value is what stands in the file', () => {
  it.each<[string, string]>([
    ['2023/4/1', '2023/4/1'],
    ['12,345', '12,345'],
    [' a ', ' a '],
    ['公園; 緑;;', '公園; 緑;;'],
    ['００１', '００１'],
    ["'文", "'文"],
    ["'-5", "'-5"],
    ['=1', '=1'],
    ["'=1", '=1'],
    ["''=1", "'=1"],
    ['\t1', '\t1'],
    ['5"', '5"'],
  ])('%j is read as %j', (cell, text) => {
    const row = list(csv([HEADERS['2026'], HEADERS['2026'].map(() => cell)])).rows[0]?.row ?? {};
    expect(new Set(Object.values(row))).toEqual(new Set([text]));
    expect(NAMES.size).toBe(45);
  });

  it("tabs part the cells where there is no comma in the header, as in Excel's Unicode text", () => {
    const text = `${HEADERS['2024'].join('\t')}\r\n${HEADERS['2024'].map(() => 'a,b').join('\t')}\r\n`;
    expect(list(encode(text, 'utf-16le'))).toMatchObject({
      delimiter: '\t',
      encoding: 'utf-16le',
      generation: '2024',
      rows: [{ row: { dataset_id: 'a,b', file_api: 'a,b' } }],
    });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('%s needs no byte order mark', (encoding) => {
    expect(list(encode(csv([HEADERS.legacy, values(HEADERS.legacy)]), encoding).subarray(2))).toMatchObject({
      encoding,
      generation: 'legacy',
      rows: [{ line: 2 }],
    });
  });

  it('ends of line may be mixed, and a bare quotation mark is a character', () => {
    const row = HEADERS.legacy.map(() => '5"').join(',');
    const found = list(`${HEADERS.legacy.join(',')}\r${row}\n${row}\r\n${row}`);
    expect(found.rows.map(({ line, row: { dataset_id: id } }) => [line, id])).toEqual([
      [2, '5"'],
      [3, '5"'],
      [4, '5"'],
    ]);
  });

  it('rows without a value are left out and counted, the lines stay right', () => {
    const commas = ','.repeat(14);
    const { list: found, issues } = readExistingList(
      Buffer.from(`\n${csv([HEADERS.legacy])}${commas}\n\n${csv([values(HEADERS.legacy)])}${commas}\n`),
      FILE,
    );
    expect(found?.rows.map((row) => row.line)).toEqual([5]);
    expect(issues).toMatchObject([
      { code: 'LIST_ROWS_EMPTY', severity: 'info', where: { line: 1 }, message: expect.stringContaining('4行') },
    ]);
  });

  it('a list of no rows is a list', () => {
    expect(list(csv([HEADERS['2025']]))).toMatchObject({ generation: '2025', rows: [] });
  });
});
