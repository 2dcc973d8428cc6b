import { describe, expect, it } from '@jest/globals';
import { checked, csv, told } from './sheets';

const HEADER = ['番号', '施設名', '区分', '利用者(人)', '調査日', '備考'];
const ROWS = [
  HEADER,
  ['A1', '本庁舎', '直営', '120', '2026-04-01', ''],
  ['A2', '北館', '委託', '85', '2026-04-02', '改修中'],
  ['A3', '南館', '直営', '0', '2026-04-03', ''],
];

/** The table with one cell changed; row 1 is the header. */
function withCell(row: number, column: number, value: string): string {
  return csv(
    ROWS.map((cells, index) =>
      index === row - 1 ? cells.map((cell, at) => (at === column - 1 ? value : cell)) : cells,
    ),
  );
}
/** The table with these lines put before a line. */
function withLines(before: number, ...lines: string[]): string {
  const all = csv(ROWS).slice(1).split('\r\n').slice(0, -1);
  all.splice(before - 1, 0, ...lines);
  return `\uFEFF${all.join('\r\n')}\r\n`;
}
/** The table with its columns mapped. */
const mapped = (map: (cells: string[], index: number) => string[]): string => csv(ROWS.map(map));

it('what stands before a quote that is never closed is checked', () => {
  expect(told(checked(withCell(3, 4, '85人').replace('南館', '"南館')))).toEqual([
    'error NUMBER_WITH_TEXT L2-01 3:4',
    'error QUOTES_WRONG L1-15 4:-',
  ]);
});

it('a right table passes', () => {
  const result = checked(csv(ROWS));
  expect(told(result)).toEqual([]);
  expect(result).toMatchObject({ dataset: null, generation: null, rows: 3, scores: { 1: 100, 2: 100, 3: 100 } });
});

/** Rule, what breaks it, the file, all that is told, the scores. */
const CASES: [
  rule: string,
  what: string,
  file: string | Uint8Array,
  told: string[],
  scores: [number, number, number],
][] = [
  [
    'L1-01',
    'a workbook named .csv',
    Buffer.from('504b030414000000080000002100b75dd6a0ff8f', 'hex'),
    ['error CSV_OTHER_FORMAT L1-01 -:-'],
    [0, 100, 100],
  ],
  [
    'L1-01',
    'an archive named .csv',
    Buffer.from('PK\u0003\u0004,a\r\n1,2\r\n'),
    ['error CSV_OTHER_FORMAT L1-01 -:-'],
    [0, 100, 100],
  ],
  [
    'L1-01',
    'a control character that no text has',
    Buffer.from('G\u0003\u0004,a\r\n1,2\r\n'),
    ['error CSV_BINARY L1-01 1:1'],
    [0, 100, 100],
  ],
  [
    'L1-01',
    'an encoding of mail, told once',
    Buffer.from('\u001B$BL>>N\u001B(B,\u001B$B=;=j\u001B(B\r\na,b\r\n'),
    ['error CSV_BINARY L1-01 1:1'],
    [0, 100, 100],
  ],
  ['L1-01', 'the end mark of an old system', `${csv(ROWS)}\u001A`, ['error CSV_BINARY L1-01 5:1'], [0, 100, 100]],
  ['L1-01', 'one NUL in a cell', withCell(3, 2, '北\0館'), ['error CSV_BINARY L1-01 3:2'], [0, 100, 100]],
  [
    'L1-01',
    'a page instead of the file',
    '\uFEFF<!DOCTYPE html>\n<html><body>404, not found</body></html>\n',
    ['error CSV_OTHER_FORMAT L1-01 -:-'],
    [0, 100, 100],
  ],
  ['L1-01', 'JSON', '[\n {"番号": "A1", "値": 1}\n]\n', ['error CSV_OTHER_FORMAT L1-01 -:-'], [0, 100, 100]],
  [
    'L1-01',
    'a PDF',
    Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n', 'latin1'),
    ['error CSV_OTHER_FORMAT L1-01 -:-'],
    [0, 100, 100],
  ],
  [
    'L1-01',
    'a workbook of the old format',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    ['error CSV_OTHER_FORMAT L1-01 -:-'],
    [0, 100, 100],
  ],
  ['L1-01', 'nothing', '', ['error CSV_EMPTY L1-01 -:-'], [0, 100, 100]],
  [
    'L3-01',
    'blank lines above the header',
    `\uFEFF${'\r\n'.repeat(30)}${csv(ROWS).slice(1)}`,
    ['error HEADER_NOT_FIRST L3-01 1:-'],
    [100, 100, 0],
  ],
  ['L1-01', 'line ends alone', '\uFEFF\r\n\r\n', ['error CSV_EMPTY L1-01 -:-'], [0, 100, 100]],
  [
    'L1-01',
    'bytes of no encoding',
    Buffer.concat([Buffer.from(csv(ROWS)), Buffer.from([0xff, 0xfe, 0x80])]),
    ['error CSV_UNDECODABLE L1-01 5:-'],
    [0, 100, 100],
  ],
  [
    'L1-01',
    'bytes of no encoding in a file of old line ends',
    Buffer.concat([Buffer.from(csv(ROWS).replaceAll('\r\n', '\r')), Buffer.from([0xff, 0xfe, 0x80])]),
    ['error CSV_UNDECODABLE L1-01 5:-'],
    [0, 100, 100],
  ],
  [
    'L1-02',
    'a second table',
    withLines(5, ',,,,,', '年度,予算,決算,差額,担当,備考'),
    ['error TABLES_SEVERAL L1-02 6:-'],
    [0, 100, 100],
  ],
  [
    'L1-02',
    'a second table with its rows',
    withLines(5, '', '年度,予算', '2025,100,', '2026,120'),
    ['error TABLES_SEVERAL L1-02 6:-'],
    [0, 100, 100],
  ],
  [
    'L1-02',
    'a narrower second table',
    withLines(5, '', '年度,予算'),
    ['error TABLES_SEVERAL L1-02 6:-'],
    [0, 100, 100],
  ],
  ['L1-03', 'a blank row', withLines(3, ',,,,,'), ['warning ROW_BLANK L1-03 3:-'], [90, 100, 100]],
  [
    'L2-01',
    'a figure that is not known, behind a blank row',
    withLines(3, ',,,,,', ',東館,,不明,,').replace('A3,南館,直営,0', 'A3,南館,直営,9'),
    ['error NUMBER_WITH_TEXT L2-01 4:4', 'warning ROW_BLANK L1-03 3:-'],
    [90, 0, 100],
  ],
  ['L1-03', 'a row of blanks', withLines(3, '\u3000, ,,,,'), ['warning ROW_BLANK L1-03 3:-'], [90, 100, 100]],
  ['L1-03', 'a line of one blank', withLines(3, '\u3000'), ['warning ROW_BLANK L1-03 3:-'], [90, 100, 100]],
  ['L1-03', 'an empty line', withLines(3, ''), ['warning ROW_BLANK L1-03 3:-'], [90, 100, 100]],
  ['L1-03', 'an empty line at the end', `${csv(ROWS)}\r\n`, ['warning ROW_BLANK L1-03 5:-'], [90, 100, 100]],
  [
    'L1-03',
    'a blank column',
    mapped((cells) => [...cells.slice(0, 2), '', ...cells.slice(2)]),
    ['warning COLUMN_BLANK L1-03 -:3'],
    [90, 100, 100],
  ],
  ['L1-03', 'the header again', withLines(4, HEADER.join(',')), ['warning HEADER_REPEATED L1-03 4:-'], [90, 100, 100]],
  [
    'L1-04',
    'a note at the end',
    withLines(5, '※ 令和8年4月現在,,,,,'),
    ['warning NOTE_IN_TABLE L1-04 5:-'],
    [95, 100, 100],
  ],
  [
    'L1-04',
    'a source with no cells behind it',
    withLines(5, '出典：亀山市'),
    ['warning NOTE_IN_TABLE L1-04 5:-'],
    [95, 100, 100],
  ],
  [
    'L1-04',
    'a source with a blank behind the word',
    '\uFEFF課,人数\r\n総務課,5\r\n資料\u3000人事課,\r\n',
    ['warning NOTE_IN_TABLE L1-04 3:-'],
    [95, 100, 100],
  ],
  ['L1-05', 'a column without a name', withCell(1, 3, ''), ['warning HEADER_NAMELESS L1-05 1:3'], [90, 100, 100]],
  ['L1-05', 'a column named by a number', withCell(1, 6, '列6'), ['warning HEADER_NAMELESS L1-05 1:6'], [90, 100, 100]],
  [
    'L1-05',
    'a column without a name, and a row without its first cell',
    '\uFEFF品目,区分,,備考\r\n缶,資源,週1回,\r\n,不燃,月1回,\r\n',
    ['warning HEADER_NAMELESS L1-05 1:3'],
    [90, 100, 100],
  ],
  [
    'L1-05',
    'a telephone number for a name',
    withCell(1, 6, '0595-82-1111'),
    ['warning HEADER_NAMELESS L1-05 1:6'],
    [90, 100, 100],
  ],
  [
    'L1-14',
    'a name in two lines',
    csv(ROWS.map((cells, index) => (index === 0 ? [...cells.slice(0, 5), '備考\r\n(改修)'] : cells))),
    ['error CELL_LINE_BREAK L1-14 1:6'],
    [0, 100, 100],
  ],
  ['L1-06', 'a leading blank', withCell(2, 2, ' 本庁舎'), ['warning CELL_BLANKS L1-06 2:2'], [90, 100, 100]],
  [
    'L1-06',
    'a full-width blank at the end of a date',
    withCell(3, 5, '2026-04-02\u3000'),
    ['warning CELL_BLANKS L1-06 3:5'],
    [90, 100, 100],
  ],
  ['L1-06', 'a word spaced out', withCell(4, 2, '南 館'), ['warning CELL_BLANKS L1-06 4:2'], [90, 100, 100]],
  ['L1-06', 'a no-break space', withCell(4, 6, '改修\u00A0中'), ['warning CELL_BLANKS L1-06 4:6'], [90, 100, 100]],
  [
    'L1-07',
    'two phone numbers',
    withCell(2, 6, '0595-82-1111、0595-82-2222'),
    ['warning CELL_SEVERAL L1-07 2:6'],
    [90, 100, 100],
  ],
  [
    'L1-07',
    'semicolons between the cells',
    '\uFEFF番号;名称;区分\r\n1;本庁;直営\r\n2;支所;委託\r\n',
    ['error COLUMNS_IN_ONE L1-07 -:-'],
    [90, 100, 100],
  ],
  [
    'L1-07',
    'full-width commas',
    '\uFEFF番号，名称\r\nＡ，本庁\r\n',
    ['error COLUMNS_IN_ONE L1-07 -:-'],
    [90, 100, 100],
  ],
  [
    'L1-07',
    'whole lines in quotes',
    '\uFEFF"番号,名称"\r\n"A1,本庁"\r\n"A2,支所"\r\n',
    ['error COLUMNS_IN_ONE L1-07 -:-'],
    [90, 100, 100],
  ],
  ['L1-08', 'a circled digit', withCell(2, 6, '①'), ['warning CHARACTER_DEPENDENT L1-08 2:6'], [90, 100, 100]],
  ['L1-08', 'a squared word', withCell(3, 2, '㈱北館'), ['warning CHARACTER_DEPENDENT L1-08 3:2'], [90, 100, 100]],
  ['L1-08', 'half-width kana', withCell(3, 6, 'ｶｲｼｭｳ'), ['warning CHARACTER_DEPENDENT L1-08 3:6'], [90, 100, 100]],
  ['L1-08', 'a wave dash', withCell(3, 6, '4月〜5月'), ['warning CHARACTER_DEPENDENT L1-08 3:6'], [90, 100, 100]],
  ['L1-08', 'an emoji', withCell(3, 6, '改修😀'), ['warning CHARACTER_DEPENDENT L1-08 3:6'], [90, 100, 100]],
  ['L1-09', 'a hyphen for no value', withCell(4, 4, '-'), ['warning CELL_NO_VALUE L1-09 4:4'], [98, 100, 100]],
  ['L1-09', 'a dash for no value', withCell(4, 6, '―'), ['warning CELL_NO_VALUE L1-09 4:6'], [98, 100, 100]],
  ['L1-09', 'N/A for no value', withCell(4, 3, 'N/A'), ['warning CELL_NO_VALUE L1-09 4:3'], [98, 100, 100]],
  [
    'L1-14',
    'a line break in a cell, and a fault behind it',
    csv(ROWS.map((cells, index) => [...cells.slice(0, 5), { 1: '東\r\n西', 3: '①' }[index] ?? (cells[5] as string)])),
    ['error CELL_LINE_BREAK L1-14 2:6', 'warning CHARACTER_DEPENDENT L1-08 5:6'],
    [0, 100, 100],
  ],
  [
    'L1-15',
    'a comma without quotes',
    withLines(3, 'A9,東館,直営,1,200,2026-04-01,'),
    ['error CELLS_MISCOUNTED L1-15 3:-'],
    [0, 100, 100],
  ],
  ['L1-15', 'too few cells', withLines(3, 'A9,東館,直営'), ['error CELLS_MISCOUNTED L1-15 3:-'], [0, 100, 100]],
  [
    'L1-15',
    'a quote that is not closed',
    withLines(4, 'A9,"東館,直営,1,2026-04-01,'),
    ['error QUOTES_WRONG L1-15 4:-'],
    [0, 100, 100],
  ],
  [
    'L1-15',
    'text behind a closing quote',
    withLines(4, 'A9,"東"館,直営,1,2026-04-01,'),
    ['error QUOTES_WRONG L1-15 4:-'],
    [0, 100, 100],
  ],
  ['L2-01', 'a unit behind a number', withCell(3, 4, '85人'), ['error NUMBER_WITH_TEXT L2-01 3:4'], [100, 0, 100]],
  ['L2-01', 'a thousands comma', withCell(2, 4, '1,200'), ['error NUMBER_WITH_TEXT L2-01 2:4'], [100, 0, 100]],
  ['L2-01', 'a triangle for minus', withCell(2, 4, '▲12'), ['error NUMBER_WITH_TEXT L2-01 2:4'], [100, 0, 100]],
  ['L2-01', 'full-width digits', withCell(2, 4, '１２０'), ['error NUMBER_WITH_TEXT L2-01 2:4'], [100, 0, 100]],
  ['L2-01', 'a word among numbers', withCell(4, 4, '不明'), ['error NUMBER_WITH_TEXT L2-01 4:4'], [100, 0, 100]],
  ['L2-02', 'as above', withCell(3, 3, '〃'), ['error CELL_DITTO L2-02 3:3'], [100, 0, 100]],
  ['L2-02', 'as above, in words', withCell(3, 6, '同上'), ['error CELL_DITTO L2-02 3:6'], [100, 0, 100]],
  [
    'L2-02',
    'groups that are named once',
    '\uFEFF部,課,電話\r\n総務部,総務課,84-5031\r\n,財政課,84-5030\r\n市民部,市民課,84-5004\r\n,保険課,84-5005\r\n',
    ['warning NAMES_OMITTED L2-02 3:1'],
    [100, 0, 100],
  ],
  ['L2-03', 'one name on two columns', withCell(1, 6, '施設名'), ['error HEADER_DOUBLED L2-03 1:6'], [100, 0, 100]],
  [
    'L2-03',
    'a header in two rows',
    `\uFEFF${['款,令和6年度,,令和5年度,', ',予算額(千円),構成比(%),予算額(千円),構成比(%)', '市税,120,45.6,110,45.0'].join('\r\n')}\r\n`,
    ['error HEADER_LINES L2-03 2:-', 'warning HEADER_NAMELESS L1-05 1:3', 'warning HEADER_NAMELESS L1-05 1:5'],
    [90, 0, 100],
  ],
  [
    'L2-03',
    'a row of units',
    mapped((cells) => cells.slice(1)).replace('\r\n', '\r\n(単位),,人,,\r\n'),
    ['error HEADER_LINES L2-03 2:-'],
    [100, 0, 100],
  ],
  [
    'L2-04',
    'one word in two widths',
    mapped((cells, index) =>
      index === 0 ? cells : [...cells.slice(0, 2), index === 1 ? 'A型' : 'Ａ型', ...cells.slice(3)],
    ),
    ['warning SPELLINGS_DIFFER L2-04 3:3'],
    [100, 60, 100],
  ],
  [
    'L2-04',
    'two circles',
    mapped((cells, index) =>
      index === 0 ? cells : [...cells.slice(0, 2), index === 1 ? '○' : '◯', ...cells.slice(3)],
    ),
    ['warning SPELLINGS_DIFFER L2-04 3:3'],
    [100, 60, 100],
  ],
  [
    'L2-05',
    'text behind a choice',
    withCell(3, 3, 'その他(民間)'),
    ['warning CHOICE_WITH_TEXT L2-05 3:3'],
    [100, 70, 100],
  ],
  [
    'L3-01',
    'a title above the header',
    withLines(1, '施設一覧,,,,,'),
    ['error HEADER_NOT_FIRST L3-01 1:-'],
    [100, 100, 0],
  ],
  ['L3-01', 'a blank row above the header', withLines(1, ',,,,,'), ['error HEADER_NOT_FIRST L3-01 1:-'], [100, 100, 0]],
  [
    'L3-01',
    'a title above a table of two columns',
    '\uFEFF施設一覧\r\n施設名,備考\r\n本庁舎,\r\n',
    ['error HEADER_NOT_FIRST L3-01 1:-'],
    [100, 100, 0],
  ],
  ['L3-03', 'a symbol among numbers', withCell(4, 4, 'x'), ['warning NUMBER_SYMBOL L3-03 4:4'], [100, 100, 90]],
  ['L3-04', 'a number without its unit', withCell(1, 4, '面積'), ['warning UNIT_UNKNOWN L3-04 -:4'], [100, 100, 90]],
  ['L3-05', 'a date with slashes', withCell(3, 5, '2026/4/2'), ['warning TIME_NOTATION L3-05 3:5'], [100, 100, 90]],
  [
    'L3-05',
    'an era year alone',
    mapped((cells, index) => (index === 0 ? cells : [...cells.slice(0, 4), `令和${index + 5}年`, ...cells.slice(5)])),
    ['warning TIME_NOTATION L3-05 2:5', 'warning TIME_NOTATION L3-05 3:5', 'warning TIME_NOTATION L3-05 4:5'],
    [100, 100, 90],
  ],
  [
    'L3-05',
    'two right notations mixed',
    withCell(3, 5, '2026-04'),
    ['warning TIME_NOTATION L3-05 3:5'],
    [100, 100, 90],
  ],
  [
    'L3-06',
    'a prefecture cut short',
    mapped((cells, index) => [...cells, { 0: '都道府県名', 2: '三重' }[index] ?? '三重県']),
    ['warning AREA_NAME L3-06 3:7'],
    [100, 100, 85],
  ],
  [
    'L3-06',
    'a code of five digits',
    mapped((cells, index) => [...cells, { 0: '全国地方公共団体コード', 2: '24210' }[index] ?? '242101']),
    ['warning AREA_NAME L3-06 3:7'],
    [100, 100, 85],
  ],
  [
    'L3-09',
    'days as columns',
    mapped((cells, index) => [...cells, ...(index === 0 ? ['4/1(月)', '4/2(火)', '4/3(水)'] : ['空', '満', '休'])]),
    ['warning TABLE_WIDE L3-09 -:-'],
    [100, 100, 90],
  ],
  [
    'L3-09',
    'days of a month as columns',
    mapped((cells, index) => [...cells, ...(index === 0 ? ['1日', '2日', '3日'] : ['空', '満', '休'])]),
    ['warning TABLE_WIDE L3-09 -:-'],
    [100, 100, 90],
  ],
  [
    'L3-09',
    'eras as columns',
    mapped((cells, index) => [...cells, ...(index === 0 ? ['H30の件数', 'R元の件数', 'R2の件数'] : ['1', '2', '3'])]),
    ['warning TABLE_WIDE L3-09 -:-'],
    [100, 100, 90],
  ],
  [
    'L3-09',
    'years as columns',
    mapped((cells, index) => [
      ...cells,
      ...(index === 0 ? ['2022年度の件数', '2023年度の件数', '2024年度の件数'] : ['1', '2', '3']),
    ]),
    ['warning TABLE_WIDE L3-09 -:-'],
    [100, 100, 90],
  ],
];

describe('a file that breaks one rule is found, at its place, and nothing else is told', () => {
  it.each(CASES)('%s: %s', (rule, _, file, expected, [one, two, three]) => {
    const result = checked(file);
    expect(told(result)).toEqual(expected);
    expect(expected[0]).toContain(rule);
    expect(result.scores).toEqual({ 1: one, 2: two, 3: three });
  });

  it('of every rule that a program judges', () => {
    const left = ['L1-10', 'L1-11', 'L1-12', 'L1-13', 'L2-06', 'L3-02', 'L3-07', 'L3-08'];
    const all = [15, 6, 9].flatMap((count, level) =>
      Array.from({ length: count }, (_, index) => `L${level + 1}-${String(index + 1).padStart(2, '0')}`),
    );
    expect([...new Set([...CASES.map(([rule]) => rule), ...left])].sort()).toEqual(all);
  });
});

describe('what is right, though it looks odd', () => {
  it.each<[string, string]>([
    ['a plain negative number', withCell(2, 4, '-12')],
    ['a proper noun with a rare character', withCell(2, 2, '髙田会館')],
    ['a name with one full-width blank', withCell(2, 6, '亀山\u3000太郎')],
    ['a comma within quotes', withCell(2, 6, '東, 西')],
    ['a quote within quotes', withCell(2, 6, '「"東"」')],
    [
      'an era year beside a Western one',
      mapped((cells, index) => [...cells, index === 0 ? '年度' : `令和${index + 4}年度`]),
    ],
    ['a number with its unit in the name of the column', withCell(1, 4, '面積(平方メートル)')],
    ['text with slashes and points', withCell(2, 6, '東館/西館・南館')],
    ['an id with leading zeros', mapped((cells, index) => (index === 0 ? cells : [`000${index}`, ...cells.slice(1)]))],
    ['digits behind a zero', mapped((cells, index) => [...cells, index === 0 ? 'TEL' : `059582111${index}`])],
    ['days as bare digits', mapped((cells, index) => [...cells, index === 0 ? '開館日' : `2026040${index}`])],
    ['a flag of 0 and 1', mapped((cells, index) => [...cells, index === 0 ? '再掲' : String(index % 2)])],
    [
      'a class that is told by a number',
      mapped((cells, index) => [
        ...cells,
        index === 0 ? '種別' : String(index + 1),
        index === 0 ? '学年' : String(index + 2),
      ]),
    ],
    ['※ in a row of data', mapped((cells, index) => (index === 1 ? ['※', ...cells.slice(1)] : cells))],
    [
      'a unit behind a name',
      mapped((cells, index) => [
        ...cells,
        index === 0 ? '構成比％' : `7.${index}`,
        index === 0 ? '面積［㎡］'.replace('㎡', '平方メートル') : `98.${index}`,
      ]),
    ],
    ['one column, and a semicolon in some of its rows', '\uFEFF品目;備考\r\n缶\r\n瓶;割れたもの\r\n'],
    [
      'a first column that is seldom filled',
      '\uFEFF種別,課,電話\r\n新設,総務課,84-5031\r\n,財政課,84-5030\r\n新設,市民課,84-5004\r\n,保険課,84-5005\r\n',
    ],
    [
      'a first column that is mostly filled',
      '\uFEFF課,係,電話\r\n総務課,総務係,84-5031\r\n財政課,財政係,84-5030\r\n市民課,窓口係,84-5004\r\n保険課,国保係,84-5005\r\n,当直,82-1111\r\n',
    ],
    [
      'a column a day of the week',
      mapped((cells, index) => [
        ...cells,
        ...(index === 0 ? ['開館(月)', '開館(火)', '開館(水)'] : ['休', '午前', '午後']),
      ]),
    ],
    [
      'a figure without a dimension',
      mapped((cells, index) => [
        ...cells,
        index === 0 ? 'pH' : `7.${index}`,
        index === 0 ? 'ラスパイレス指数' : `98.${index}`,
      ]),
    ],
    ['years as numbers', mapped((cells, index) => [...cells, index === 0 ? '建築年' : String(1990 + index)])],
  ])('%s', (_, file) => {
    expect(told(checked(file))).toEqual([]);
  });
});

describe('beside the rules', () => {
  it.each<[string, string | Uint8Array, string, string[]]>([
    ['a formula', withCell(2, 6, '=1+1'), 'a.csv', ['warning CELL_FORMULA - 2:6']],
    ['a formula in full width, behind a blank', withCell(2, 6, '＝SUM(A1)'), 'a.csv', ['warning CELL_FORMULA - 2:6']],
    ['an apostrophe before it', withCell(2, 6, "'=1+1"), 'a.csv', []],
    ["an error of Excel's", withCell(2, 3, '#REF!'), 'a.csv', ['error CELL_EXCEL_ERROR - 2:3']],
    ['an exponent', withCell(2, 1, '9.00002E+12'), 'a.csv', ['error NUMBER_EXPONENT - 2:1']],
    ['a header alone', csv([HEADER]), 'a.csv', ['warning CSV_NO_ROWS - -:-']],
    [
      'more columns than a spreadsheet holds',
      `\uFEFF${'a,'.repeat(20_000)}b\r\n`,
      'a.csv',
      ['error TABLE_TOO_WIDE - 1:-'],
    ],
    ['tabs in a .csv', csv(ROWS).replaceAll(',', '\t'), 'a.csv', ['warning CSV_TABS - -:-']],
    ['tabs in a .tsv', csv(ROWS).replaceAll(',', '\t'), 'a.tsv', []],
    ['UTF-16', Buffer.from(csv(ROWS), 'utf16le'), 'a.csv', ['warning CSV_ENCODING - -:-']],
    ['UTF-16 without its mark', Buffer.from(csv(ROWS).slice(1), 'utf16le'), 'a.csv', ['warning CSV_ENCODING - -:-']],
  ])('%s', (_, file, name, expected) => {
    expect(told(checked(file, name))).toEqual(expected);
  });

  it('rules that a person judges are listed, and those of workbooks are not', () => {
    expect(
      checked(csv(ROWS))
        .issues.filter(({ code }) => code === 'RULE_FOR_PERSON')
        .map(({ rule, severity }) => [rule, severity]),
    ).toEqual([
      ['L3-02', 'info'],
      ['L3-07', 'info'],
      ['L3-08', 'info'],
    ]);
  });

  it('--level leaves higher rules and their scores out', () => {
    const file = mapped((cells, index) => [...cells, { 0: '面積', 1: '①' }[index] ?? '1,000']);
    expect(checked(file, 'a.csv', { level: 1 }).scores).toEqual({ 1: 90, 2: null, 3: null });
    expect(told(checked(withCell(2, 4, '1,200'), 'a.csv', { level: 1 }))).toEqual([]);
  });

  it('a thousand findings of a kind are listed, and all are counted', () => {
    const many = csv([
      HEADER,
      ...Array.from({ length: 3000 }, (_, index) => [`A${index}`, '㈱', '直営', '1人', '2026-04-01', '']),
    ]);
    const { issues, counts } = checked(many);
    expect(issues.filter(({ code }) => code === 'CHARACTER_DEPENDENT')).toHaveLength(1000);
    expect(issues.filter(({ code }) => code === 'NUMBER_WITH_TEXT')).toHaveLength(1000);
    expect(
      counts.filter(({ severity }) => severity !== 'info').map(({ code, field, count }) => [code, field, count]),
    ).toEqual([
      ['CHARACTER_DEPENDENT', '施設名', 3000],
      ['NUMBER_WITH_TEXT', '利用者(人)', 3000],
    ]);
  });
});
