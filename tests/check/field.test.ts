import { describe, expect, it } from '@jest/globals';
import { mended, rowsOf } from '../fix/mended';
import { type Standard, standards } from '../../pipeline/standards/registry';
import { checked, csv, rightRows, told } from './sheets';

/** What is told of a table, but for what only a person can judge: `CODE line:column`. */
function found(rows: string[][], name = 'table.csv'): string[] {
  return told(checked(csv(rows), name)).map((line) => line.replace(/^\w+ (\w+) \S+ (\S+)$/, '$1 $2'));
}

describe('tables as they stand in the field: what is told, once a cause, and nothing else', () => {
  it.each<[what: string, rows: string[][], expected: string[]]>([
    [
      'codes, degrees, months and years need no unit',
      [
        ['areaCode', 'userId', 'lat', 'lng', 'month', 'fiscalYear', '人口(人)'],
        ['11', '7', '34.1', '136.2', '3', '2024', '5'],
        ['12', '8', '34.2', '136.3', '4', '2025', '6'],
      ],
      [],
    ],
    [
      'quantities do',
      [
        ['地域', 'nodes'],
        ['南', '15'],
        ['北', '27'],
      ],
      ['UNIT_UNKNOWN -:2'],
    ],
    [
      'several of them are told once',
      [
        ['地域', 'boys', 'girls'],
        ['南', '15', '14'],
        ['北', '27', '31'],
      ],
      ['UNIT_UNKNOWN -:-'],
    ],
    [
      'thousands commas under a number of rows',
      [
        ['No', '名'],
        ['10,001', 'a'],
        ['10,002', 'b'],
      ],
      ['NUMBER_WITH_TEXT 2:1', 'NUMBER_WITH_TEXT 3:1'],
    ],
    [
      'codes with commas that part no thousands',
      [
        ['code', '名'],
        ['1,2', 'a'],
        ['3,4', 'b'],
      ],
      ['CELL_SEVERAL 2:1', 'CELL_SEVERAL 3:1'],
    ],
    [
      '`no` within a word makes no code',
      [
        ['地域', 'economy(円)'],
        ['南', '2,000'],
        ['北', '3,000'],
      ],
      ['NUMBER_WITH_TEXT 2:2', 'NUMBER_WITH_TEXT 3:2'],
    ],
    [
      'days whose month may stand first',
      [
        ['調査日', '名'],
        ['3/5/2024', 'a'],
        ['3/6/2024', 'b'],
      ],
      ['TIME_NOTATION 2:1', 'TIME_NOTATION 3:1'],
    ],
    [
      'days without a year',
      [
        ['提供日', '名'],
        ['4/9', 'a'],
        ['4/10', 'b'],
      ],
      ['TIME_NOTATION 2:1', 'TIME_NOTATION 3:1'],
    ],
    [
      'fractions',
      [
        ['割合', '名'],
        ['1/2', 'a'],
        ['3/4', 'b'],
      ],
      [],
    ],
    [
      "a spreadsheet's numbers for days",
      [
        ['登録日', '名'],
        ['45000', 'a'],
        ['45001', 'b'],
      ],
      ['TIME_NOTATION 2:1', 'TIME_NOTATION 3:1'],
    ],
    [
      'amounts of that size',
      [
        ['日額(円)', '名'],
        ['45000', 'a'],
        ['45001', 'b'],
      ],
      [],
    ],
    [
      'days of an era beside words for none',
      [
        ['確認日', '名'],
        ['H30.4.1', 'a'],
        ['年月日不明', 'b'],
        ['H30.4.2', 'c'],
      ],
      ['TIME_NOTATION 2:1', 'TIME_NOTATION 4:1', 'TIME_NOTATION 3:1'],
    ],
    [
      'coordinates in one another’s columns',
      [
        ['名', 'latitude', 'longitude'],
        ['a', '136.4', '34.8'],
        ['b', '34.8', '136.4'],
      ],
      ['COORDINATES_EXCHANGED 2:2'],
    ],
    [
      'the same as Y and X',
      [
        ['名', 'X', 'Y'],
        ['a', '34.8', '136.4'],
        ['b', '136.4', '34.8'],
      ],
      ['COORDINATES_EXCHANGED 2:3'],
    ],
    [
      'zeros for no place',
      [
        ['名', '緯度', '経度'],
        ['a', '0', '0'],
        ['b', '34.8', '136.4'],
      ],
      ['COORDINATES_ZERO 2:2'],
    ],
    [
      'metres of a plane',
      [
        ['名', 'X座標(m)', 'Y座標(m)'],
        ['a', '-12000', '45000'],
        ['b', '0', '100'],
      ],
      [],
    ],
    [
      'blank rows, once',
      [
        ['名', '値(件)'],
        ['a', '1'],
        ['', ''],
        ['', ''],
        ['', ''],
        ['b', '2'],
      ],
      ['ROW_BLANK 3:-'],
    ],
    [
      'no header',
      [
        ['3', '中央', '519-0101', '34.81'],
        ['4', '西', '519-0102', '34.82'],
        ['5', '東', '519-0103', '34.83'],
      ],
      ['HEADER_MISSING 1:-'],
    ],
    [
      'years for a header',
      [
        ['地域', '2023', '2024'],
        ['南', '1234', '1250'],
        ['北', '2345', '2351'],
      ],
      ['HEADER_NAMELESS 1:2', 'HEADER_NAMELESS 1:3', 'UNIT_UNKNOWN -:-'],
    ],
    [
      'names over names',
      [
        ['', '利用者', '利用者', '評価', '評価'],
        ['番号', '性別', '住まい', '設備', '接客'],
        ['1', '男', '市内', '良', '良'],
        ['2', '女', '市外', '可', '良'],
      ],
      ['HEADER_NOT_FIRST 1:-'],
    ],
    [
      'a day over the header',
      [
        ['2026-04-01', '現在'],
        ['地域', '人口(人)'],
        ['南', '12'],
        ['北', '13'],
      ],
      ['HEADER_NOT_FIRST 1:-'],
    ],
    [
      'a moment among the names',
      [
        ['番号', '地域', '2026/4/1 9:00'],
        ['1', '南', ''],
        ['2', '北', ''],
      ],
      ['HEADER_NAMELESS 1:3'],
    ],
    [
      'rows that tell of types',
      [
        ['#property', '地域', '人口(人)'],
        ['#object_type_xsd', 'string', 'string'],
        ['', '南', '1,200'],
      ],
      ['NUMBER_WITH_TEXT 3:3', 'NOTE_IN_TABLE 2:-'],
    ],
    [
      'what a spreadsheet made of a lot',
      [
        ['名', '所在地_番地以下'],
        ['a', '1-2'],
        ['b', '1月2日'],
        ['c', '2-Jan'],
        ['d', '46024'],
        ['e', '577'],
      ],
      ['CELL_EXCEL_DATE 3:2', 'CELL_EXCEL_DATE 4:2', 'CELL_EXCEL_DATE 5:2'],
    ],
    [
      'what it made of a text anywhere',
      [
        ['名', '区分'],
        ['a', '3-A'],
        ['b', 'Mar-04'],
        ['c', '4-B'],
      ],
      ['CELL_EXCEL_DATE 3:2'],
    ],
    [
      'errors of spreadsheets',
      [
        ['名', '内容'],
        ['a', '#SPILL!'],
        ['b', '#スピル!'],
        ['c', '########'],
        ['d', 'Err:508'],
        ['e', '#1'],
      ],
      ['CELL_EXCEL_ERROR 2:2', 'CELL_EXCEL_ERROR 3:2', 'CELL_EXCEL_ERROR 4:2', 'CELL_EXCEL_ERROR 5:2'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found(rows).sort()).toEqual([...expected].sort());
  });
});

describe('what is mended of it', () => {
  it.each<[what: string, rows: string[][], column: number, values: string[]]>([
    [
      'month first, where a day above 12 tells',
      [
        ['調査日', '名'],
        ['3/5/2024', 'a'],
        ['3/25/2024', 'b'],
      ],
      0,
      ['2024-03-05', '2024-03-25'],
    ],
    [
      'not where none does',
      [
        ['調査日', '名'],
        ['3/5/2024', 'a'],
        ['3/6/2024', 'b'],
      ],
      0,
      ['3/5/2024', '3/6/2024'],
    ],
    [
      'nor where the day may stand first',
      [
        ['調査日', '名'],
        ['25/3/2024', 'a'],
        ['3/25/2024', 'b'],
      ],
      0,
      ['25/3/2024', '3/25/2024'],
    ],
    [
      'coordinates under certain names',
      [
        ['名', 'lat', 'lng'],
        ['a', '136.4', '34.8'],
        ['b', '34.9', '136.5'],
      ],
      1,
      ['34.8', '34.9'],
    ],
    [
      'not under X and Y, which some exchange',
      [
        ['名', 'X', 'Y'],
        ['a', '34.8', '136.4'],
        ['b', '136.5', '34.9'],
      ],
      1,
      ['34.8', '136.5'],
    ],
    [
      'nothing of a lot',
      [
        ['名', '番地'],
        ['a', '1月2日'],
        ['b', '46024'],
      ],
      1,
      ['1月2日', '46024'],
    ],
  ])('%s', (_, rows, column, values) => {
    expect(
      rowsOf(mended(csv(rows)).bytes)
        .slice(1)
        .map((row) => row[column]),
    ).toEqual(values);
  });

  it('blank rows that follow one another are one change, and leave none', () => {
    const result = mended(
      csv([
        ['名', '値(件)'],
        ['a', '1'],
        ['', ''],
        ['', ''],
        ['', ''],
        ['b', '2'],
      ]),
    );
    expect(result.changes.map(({ code, line, rows }) => [code, line, rows])).toEqual([['ROW_BLANK', 3, 3]]);
    expect(rowsOf(result.bytes)).toHaveLength(3);
  });
});

it('a telephone that lost its zero in a spreadsheet is told as that', () => {
  const rows = [
    ['名称', '住所', '電話番号'],
    ['南医院', '三重県亀山市南町1', '595820001'],
  ];
  const { issues } = checked(csv(rows), '242101_hospital.csv', { as: 'hospital' });
  expect(issues.filter(({ where }) => where.column === 3).map(({ code }) => code)).toEqual(['ZERO_LOST']);
});

it('an area that keeps its ages secret is told once, and can be published', () => {
  const population = standards().find(({ slug, form }) => slug === 'population' && form === 'legacy') as Standard;
  const rows = rightRows(population).map((row, at) =>
    at === 2
      ? row.map((cell, column) => (/^(?:fe)?male_\d/.test(population.columns[column]?.name ?? '') ? '' : cell))
      : row,
  );
  const { issues } = checked(csv(rows), '242101_population.csv');
  expect(
    issues.filter(({ severity }) => severity !== 'info').map(({ code, blocks, where }) => [code, blocks, where.line]),
  ).toEqual([['AGES_MISSING', false, 3]]);
});
