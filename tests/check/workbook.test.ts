import { describe, expect, it } from '@jest/globals';
import { datatypeOf } from '../../pipeline/model/csvw';
import { type Standard, standards } from '../../pipeline/standards/registry';
import {
  type Written,
  type WrittenSheet,
  type WrittenWorkbook,
  data,
  rowXml,
  styles,
  workbook,
} from '../formats/xlsx/write';
import { checked, rightRows, told } from './sheets';

const HEADER = ['番号', '施設名', '区分', '利用者(人)', '調査日', '備考'];
const day = (serial: number, style = 1): Written => ({ xml: `<c r="{r}" s="${style}"><v>${serial}</v></c>` });
const ROWS: Written[][] = [
  HEADER,
  ['A1', '本庁舎', '直営', 120, day(46113), null],
  ['A2', '北館', '委託', 85, day(46114), '改修中'],
  ['A3', '南館', '直営', 0, day(46115), null],
];

/** Style 1 shows days; 2 is yellow, 3 struck through, 4 red text, 5 a link, 6 grey; 7 and on are formats. */
const LOOKS = [
  { fill: '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>' },
  { font: '<font><strike/></font>' },
  { font: '<font><color rgb="FFFF0000"/></font>' },
  { font: '<font><u/><color theme="10"/></font>' },
  { fill: '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill>' },
];
const STYLES = styles(['yyyy/m/d'], LOOKS);
const styled = (style: number, text: string): Written => ({
  xml: `<c r="{r}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`,
});

function book(sheet: Partial<WrittenSheet>, more: Partial<WrittenWorkbook> = {}): Uint8Array {
  return workbook({
    styles: STYLES,
    ...more,
    sheets: [{ name: '施設', xml: data(ROWS), ...sheet }, ...(more.sheets ?? [])],
  });
}
/** The table with one cell changed; line 1 is the header. */
const withCell = (line: number, column: number, value: Written): Written[][] =>
  ROWS.map((cells, at) =>
    at === line - 1 ? cells.map((cell, index) => (index === column - 1 ? value : cell)) : cells,
  );
const mapped = (map: (cells: Written[], index: number) => Written[]): string => data(ROWS.map(map));
const check = (bytes: Uint8Array, name = 'shisetsu.xlsx'): ReturnType<typeof checked> => checked(bytes, name);

it('a right workbook passes, and says of itself what a CSV does not', () => {
  const result = check(book({}));
  expect(told(result)).toEqual([]);
  expect(result).toMatchObject({ encoding: null, rows: 3, dataset: null, scores: { 1: 100, 2: 100, 3: 100 } });
  expect(result.issues.map(({ code }) => code).sort()).toEqual([
    'RULE_FOR_PERSON',
    'RULE_FOR_PERSON',
    'RULE_FOR_PERSON',
    'STANDARD_UNKNOWN',
  ]);
});

describe('a right file of every standard dataset is right as a workbook', () => {
  it.each(standards().map((standard): [string, Standard] => [`${standard.slug} ${standard.form}`, standard]))(
    '%s',
    (_, standard) => {
      const numeric = standard.columns.map((column) =>
        /^(?:integer|nonNegativeInteger|decimal|gYear)$/.test(datatypeOf(column).base),
      );
      const rows = rightRows(standard).map((cells, index) =>
        cells.map((cell, at): Written => {
          if (cell === '') return null;
          return index > 0 && numeric[at] ? Number(cell) : cell;
        }),
      );
      const result = check(workbook({ sheets: [{ xml: data(rows) }] }), `242101_${standard.slug}.xlsx`);
      expect([told(result), result.dataset, result.generation, result.rows]).toEqual([
        [],
        standard.slug,
        standard.generation,
        3,
      ]);
    },
  );
});

const anchor = (
  what: string,
  from = '<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row></xdr:from>',
  kind = 'twoCell',
): string => `<xdr:${kind}Anchor>${from}${what}</xdr:${kind}Anchor>`;
const drawing = (content: string): Partial<WrittenWorkbook> => ({
  parts: {
    'xl/drawings/d.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</xdr:wsDr>`,
  },
});
const drawn: Partial<WrittenSheet> = {
  xml: `${data(ROWS)}<drawing r:id="rId1"/>`,
  relations: [['drawing', '../drawings/d.xml']],
};
const second: Written[][] = [
  ['年度', '予算(円)'],
  [2025, 100],
  [2026, 200],
];

/** Rule, what breaks it, the workbook, all that is told, the scores. */
const CASES: [rule: string, what: string, bytes: Uint8Array, told: string[], scores: [number, number, number]][] = [
  ['L1-01', 'no value on any sheet', book({ xml: data([]) }), ['error WORKBOOK_EMPTY L1-01 -:-'], [0, 100, 100]],
  [
    'L1-01',
    'a password',
    Buffer.concat([
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      Buffer.alloc(22),
      Buffer.from([9, 0]),
      Buffer.alloc(992),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    ['error WORKBOOK_ENCRYPTED L1-01 -:-'],
    [0, 100, 100],
  ],
  ['L1-01', 'a file that is cut off', book({}).subarray(0, 700), ['error WORKBOOK_BROKEN L1-01 -:-'], [0, 100, 100]],
  [
    'L1-02',
    'a second sheet',
    book({}, { sheets: [{ name: '予算', xml: data(second, 2, 2) }] }),
    ['error TABLE_ANOTHER L1-02 2:2', 'warning COLUMN_BLANK L1-03 -:1'],
    [0, 100, 100],
  ],
  [
    'L1-02',
    'a table below',
    book({ xml: data([...ROWS, [], ['年度', '予算(円)', null, '決算(円)'], [2025, 100, null, 1]]) }),
    ['error TABLE_ANOTHER L1-02 6:1', 'warning COLUMN_BLANK L1-03 -:3'],
    [0, 100, 100],
  ],
  [
    'L1-02',
    'a table below with a title, of text alone, in the look of a header',
    book({
      xml: data([
        HEADER.map((title) => styled(6, title)),
        ...ROWS.slice(1),
        [],
        ['所管'],
        [styled(6, '課'), styled(6, '係')],
        ['総務課', '庶務係'],
        ['財政課', '管財係'],
      ]),
    }),
    ['error TABLE_ANOTHER L1-02 7:1'],
    [0, 100, 100],
  ],
  [
    'L1-02',
    'a table beside',
    book({ xml: data(ROWS.map((cells, index) => [...cells, null, ...(second[index] ?? [])])) }),
    ['error TABLE_ANOTHER L1-02 1:8'],
    [0, 100, 100],
  ],
  [
    'L1-03',
    'a blank row',
    book({
      xml: `<sheetData>${[ROWS[0], ROWS[1], undefined, ROWS[2]].map((cells, at) => (cells ? rowXml(cells, at + 1) : '')).join('')}</sheetData>`,
    }),
    ['warning ROW_BLANK L1-03 3:-'],
    [90, 100, 100],
  ],
  [
    'L1-03',
    'a blank row, and behind it a row whose figure is not known',
    book({ xml: data([...ROWS, [], [null, '東館', null, '不明'], ['A5', '西館', '直営', 3, day(46116), null]]) }),
    ['error NUMBER_WITH_TEXT L2-01 6:4', 'warning ROW_BLANK L1-03 5:-'],
    [90, 0, 100],
  ],
  [
    'L1-03',
    'a blank column',
    book({ xml: mapped((cells) => [...cells.slice(0, 2), null, ...cells.slice(2)]) }),
    ['warning COLUMN_BLANK L1-03 -:3'],
    [90, 100, 100],
  ],
  [
    'L1-03',
    'a blank column at the left',
    book({ xml: data(ROWS, 1, 2) }),
    ['warning COLUMN_BLANK L1-03 -:1'],
    [90, 100, 100],
  ],
  [
    'L1-03',
    'the header again',
    book({ xml: data([...ROWS, [], HEADER, ROWS[1] as Written[]]) }),
    ['warning ROW_BLANK L1-03 5:-', 'warning HEADER_REPEATED L1-03 6:-'],
    [90, 100, 100],
  ],
  [
    'L1-03',
    'a million empty rows behind',
    book({
      xml: `<sheetData>${ROWS.map((cells, at) => rowXml(cells, at + 1)).join('')}${Array.from({ length: 2000 }, (_, at) => `<row r="${at + 5}"/>`).join('')}<row r="1048576"/></sheetData>`,
    }),
    ['error ROWS_EMPTY L1-03 5:-'],
    [90, 100, 100],
  ],
  [
    'L1-03',
    'a million empty rows between',
    book({
      xml: `<sheetData>${ROWS.map((cells, at) => rowXml(cells, at + 1)).join('')}${rowXml(['A9', '東館'], 1048576)}</sheetData>`,
    }),
    ['error ROWS_EMPTY L1-03 5:-'],
    [90, 100, 100],
  ],
  [
    'L1-04',
    'a note below',
    book({ xml: data([...ROWS, [], ['※ 令和8年4月現在']]) }),
    ['warning ROW_BLANK L1-03 5:-', 'warning NOTE_IN_TABLE L1-04 6:-'],
    [85, 100, 100],
  ],
  [
    'L1-04',
    'a note beside',
    book({ xml: mapped((cells, index) => (index === 1 ? [...cells, null, '注: 速報値'] : cells)) }),
    ['warning NOTE_IN_TABLE L1-04 2:8'],
    [95, 100, 100],
  ],
  [
    'L1-04',
    'a sheet of notes',
    book({}, { sheets: [{ name: '説明', xml: data([['この表について'], ['出典: 亀山市']]) }] }),
    ['warning NOTE_IN_TABLE L1-04 1:1', 'warning NOTE_IN_TABLE L1-04 2:1'],
    [95, 100, 100],
  ],
  [
    'L1-05',
    'a column without a name',
    book({ xml: data(withCell(1, 3, null)) }),
    ['warning HEADER_NAMELESS L1-05 1:3'],
    [90, 100, 100],
  ],
  [
    'L1-06',
    'a trailing blank',
    book({ xml: data(withCell(2, 2, '本庁舎 ')) }),
    ['warning CELL_BLANKS L1-06 2:2'],
    [90, 100, 100],
  ],
  [
    'L1-08',
    'a circled digit',
    book({ xml: data(withCell(2, 6, '①')) }),
    ['warning CHARACTER_DEPENDENT L1-08 2:6'],
    [90, 100, 100],
  ],
  [
    'L1-08',
    'a control character',
    book({ xml: data(withCell(3, 2, '北\u0007館')) }),
    ['error CELL_CONTROL L1-08 3:2'],
    [90, 100, 100],
  ],
  [
    'L1-10',
    'a picture, a chart, shapes',
    book(
      drawn,
      drawing(
        [
          anchor('<xdr:pic/>'),
          anchor('<xdr:graphicFrame/>', '<xdr:from><xdr:col>0</xdr:col><xdr:row>9</xdr:row></xdr:from>', 'oneCell'),
          anchor('<xdr:grpSp><xdr:sp/><xdr:sp/></xdr:grpSp>'),
          anchor('<xdr:sp/>', '<xdr:pos x="0" y="0"/>', 'absolute'),
        ].join(''),
      ),
    ),
    [
      'warning SHEET_OBJECT L1-10 -:-',
      'warning SHEET_OBJECT L1-10 2:7',
      'warning SHEET_OBJECT L1-10 2:7',
      'warning SHEET_OBJECT L1-10 10:1',
    ],
    [90, 100, 100],
  ],
  [
    'L1-10',
    'a picture that is said twice',
    book(
      drawn,
      drawing(
        `<mc:AlternateContent><mc:Choice Requires="x">${anchor('<xdr:pic/>')}</mc:Choice><mc:Fallback>${anchor('<xdr:sp/>')}</mc:Fallback></mc:AlternateContent>`,
      ),
    ),
    ['warning SHEET_OBJECT L1-10 2:7'],
    [90, 100, 100],
  ],
  [
    'L1-10',
    'a comment',
    book(
      {
        relations: [
          ['comments', '../comments1.xml'],
          ['vmlDrawing', '../v.vml'],
        ],
      },
      {
        parts: {
          'xl/comments1.xml':
            '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="D3"><text><t>?</t></text></comment></commentList></comments>',
        },
      },
    ),
    ['warning SHEET_OBJECT L1-10 3:4'],
    [90, 100, 100],
  ],
  [
    'L1-10',
    'a button and a sheet that is a chart',
    book(
      { xml: `${data(ROWS)}<controls><control r:id="rId1"/></controls>` },
      {
        sheets: [{ name: 'グラフ', xml: '' }],
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/chartsheet" Target="chartsheets/c.xml"/><Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>',
        },
      },
    ),
    ['warning SHEET_OBJECT L1-10 -:-', 'warning SHEET_OBJECT L1-10 -:-'],
    [90, 100, 100],
  ],
  [
    'L1-11',
    'a yellow cell',
    book({ xml: data(withCell(3, 2, styled(2, '北館'))) }),
    ['warning CELL_LOOK L1-11 3:2'],
    [90, 100, 100],
  ],
  [
    'L1-11',
    'a cell struck through, and one in red',
    book({
      xml: data(
        withCell(3, 2, styled(3, '北館')).map((cells, at) =>
          at === 3 ? [cells[0] as Written, cells[1] as Written, styled(4, '直営'), ...cells.slice(3)] : cells,
        ),
      ),
    }),
    ['warning CELL_LOOK L1-11 3:2', 'warning CELL_LOOK L1-11 4:3'],
    [90, 100, 100],
  ],
  [
    'L1-12',
    'merged cells',
    book({
      xml: `${data(ROWS)}<mergeCells count="2"><mergeCell ref="C2:C4"/><mergeCell ref="$A$6:$B$6"/></mergeCells>`,
    }),
    ['warning CELLS_MERGED L1-12 2:3', 'warning CELLS_MERGED L1-12 6:1'],
    [90, 100, 100],
  ],
  [
    'L1-13',
    'a hidden row',
    book({
      xml: `<sheetData>${ROWS.map((cells, at) => rowXml(cells, at + 1, 1, { 2: ' hidden="1"', 3: ' ht="0" customHeight="1"' }[at] ?? '')).join('')}</sheetData>`,
    }),
    ['warning ROW_HIDDEN L1-13 3:-', 'warning ROW_HIDDEN L1-13 4:-'],
    [90, 100, 100],
  ],
  [
    'L1-13',
    'a hidden column',
    book({
      xml: `<cols><col min="3" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="16384" hidden="1"/></cols>${data(ROWS)}`,
    }),
    ['warning COLUMN_HIDDEN L1-13 -:3', 'warning COLUMN_HIDDEN L1-13 -:5'],
    [90, 100, 100],
  ],
  [
    'L1-13',
    'a hidden sheet',
    book({}, { sheets: [{ name: '作業', state: 'veryHidden', xml: data(second) }] }),
    ['warning SHEET_HIDDEN L1-13 -:-'],
    [90, 100, 100],
  ],
  [
    'L1-14',
    'a line break in a cell',
    book({ xml: data(withCell(2, 2, '本\n庁舎')) }),
    ['error CELL_LINE_BREAK L1-14 2:2', 'warning CELL_SEVERAL L1-07 2:2'],
    [0, 100, 100],
  ],
  [
    'L2-01',
    'a number as text',
    book({ xml: data(withCell(3, 4, '85')) }),
    ['warning NUMBER_AS_TEXT L2-01 3:4'],
    [100, 0, 100],
  ],
  [
    'L2-01',
    'numbers as text alone',
    book({
      xml: mapped((cells, index) =>
        index === 0 ? cells : [...cells.slice(0, 3), String(index * 10), ...cells.slice(4)],
      ),
    }),
    ['warning NUMBER_AS_TEXT L2-01 2:4', 'warning NUMBER_AS_TEXT L2-01 3:4', 'warning NUMBER_AS_TEXT L2-01 4:4'],
    [100, 0, 100],
  ],
  [
    'L2-01',
    'a unit behind a number',
    book({ xml: data(withCell(3, 4, '85人')) }),
    ['error NUMBER_WITH_TEXT L2-01 3:4'],
    [100, 0, 100],
  ],
  [
    'L2-06',
    'a formula with its value',
    book({ xml: data(withCell(3, 4, { xml: '<c r="{r}"><f>SUM(A1:A2)</f><v>85</v></c>' })) }),
    ['warning CELL_WITH_FORMULA L2-06 3:4'],
    [100, 70, 100],
  ],
  [
    'L2-06',
    'a formula without',
    book({ xml: data(withCell(3, 4, { xml: '<c r="{r}"><f>SUM(A1:A2)</f><v></v></c>' })) }),
    ['error FORMULA_WITHOUT_VALUE L2-06 3:4'],
    [100, 70, 100],
  ],
  [
    'L2-06',
    'formulas that share one, and one for an area',
    book({
      xml: data([
        HEADER,
        ...ROWS.slice(1).map((cells, at): Written[] => [
          cells[0] as Written,
          { xml: `<c r="{r}" t="str"><f t="shared" si="0"${at === 0 ? ' ref="B2:B4">A2' : '>'}</f><v>館${at}</v></c>` },
          cells[2] as Written,
          { xml: `<c r="{r}">${at === 0 ? '<f t="array" ref="D2:D4">X</f>' : ''}<v>${at}</v></c>` },
          ...cells.slice(4),
        ]),
      ]),
    }),
    [2, 3, 4].flatMap((line) => [2, 4].map((column) => `warning CELL_WITH_FORMULA L2-06 ${line}:${column}`)),
    [100, 70, 100],
  ],
  [
    'L3-01',
    'a title above',
    book({ xml: data([['施設一覧'], [], ...ROWS]) }),
    ['error HEADER_NOT_FIRST L3-01 1:-'],
    [100, 100, 0],
  ],
  [
    'L3-01',
    'a table that begins lower down',
    book({ xml: data(ROWS, 3) }),
    ['error HEADER_NOT_FIRST L3-01 1:-'],
    [100, 100, 0],
  ],
  [
    'L3-04',
    'a percent that only its format shows',
    book(
      {
        xml: mapped((cells, index) => [
          ...cells,
          index === 0 ? '利用の割合(単位なし)' : { xml: '<c r="{r}" s="7"><v>0.5</v></c>' },
        ]),
      },
      {
        styles: styles(['yyyy/m/d'], [...LOOKS, {}]).replace(
          /<xf numFmtId="0"[^>]*\/><\/cellXfs>/,
          '<xf numFmtId="9" fontId="0" fillId="0"/></cellXfs>',
        ),
      },
    ),
    ['warning UNIT_IN_FORMAT L3-04 -:7'],
    [100, 100, 90],
  ],
];

describe('a workbook that breaks one rule is found, at its cell, and nothing else is told', () => {
  it.each(CASES)('%s: %s', (rule, _, bytes, expected, [one, two, three]) => {
    const result = check(bytes);
    expect(told(result)).toEqual(expected);
    expect(expected.join()).toContain(rule);
    expect(result.scores).toEqual({ 1: one, 2: two, 3: three });
  });

  it('and the finding names its sheet', () => {
    const issues = check(book({}, { sheets: [{ name: '予算', xml: data(second, 2, 2) }] })).issues;
    expect(issues.find(({ code }) => code === 'TABLE_ANOTHER')?.where).toEqual({
      file: 'shisetsu.xlsx',
      sheet: '予算',
      line: 2,
      column: 2,
    });
    expect(issues.find(({ code }) => code === 'COLUMN_BLANK')?.where).toMatchObject({ sheet: '予算', column: 1 });
  });
});

describe('what is right, though it looks odd', () => {
  it.each<[string, Uint8Array]>([
    [
      'rows in stripes',
      book({
        xml: data([
          HEADER,
          ...Array.from({ length: 6 }, (_, at): Written[] => [
            `A${at}`,
            styled(at % 2 === 0 ? 6 : 0, '館'),
            '直営',
            at,
            day(46113),
            null,
          ]),
        ]),
      }),
    ],
    [
      'links in blue beside plain text',
      book({ xml: data(withCell(3, 6, styled(5, 'https://www.city.kameyama.mie.example/'))) }),
    ],
    ['a header in another colour', book({ xml: data([HEADER.map((title) => styled(2, title)), ...ROWS.slice(1)]) })],
    [
      'a column in one colour',
      book({
        xml: mapped((cells, index) =>
          index === 0 ? cells : [cells[0] as Written, styled(2, '館'), ...cells.slice(2)],
        ),
      }),
    ],
    ["a blank line of the table's look at the end", book({ xml: data([...ROWS, [{ xml: '<c r="{r}" s="1"/>' }]]) })],
    ['codes as text', book({ xml: mapped((cells, index) => [...cells, index === 0 ? '郵便番号' : '5190195']) })],
    ['empty sheets', book({}, { sheets: [{ xml: data([]) }, { xml: '' }] })],
    [
      'columns that are hidden behind the table',
      book({ xml: `<cols><col min="7" max="16384" hidden="1"/></cols>${data(ROWS)}` }),
    ],
    ['a list in one column', workbook({ sheets: [{ xml: data([['施設名'], ['本庁舎'], ['北館']]) }] })],
    [
      'a postal code that is shown with its hyphen',
      book(
        {
          xml: mapped((cells, index) => [
            ...cells,
            index === 0 ? '郵便番号' : { xml: '<c r="{r}" s="7"><v>5190195</v></c>' },
          ]),
        },
        {
          styles: styles(['yyyy/m/d'], [...LOOKS, {}])
            .replace('<numFmts>', '<numFmts><numFmt numFmtId="300" formatCode="000-0000"/>')
            .replace(/<xf numFmtId="0"[^>]*\/><\/cellXfs>/, '<xf numFmtId="300" fontId="0" fillId="0"/></cellXfs>'),
        },
      ),
    ],
  ])('%s', (_, bytes) => expect(told(check(bytes))).toEqual([]));
});

describe('by name and content', () => {
  it.each<[what: string, bytes: Uint8Array, name: string, told: string[]]>([
    [
      'a workbook named as one with macros, and with some',
      book(
        {},
        {
          relations: [
            ['vbaProject', 'vbaProject.bin'],
            ['externalLink', 'externalLinks/e.xml'],
          ],
        },
      ),
      'a.xlsm',
      ['warning WORKBOOK_LINKS - -:-', 'warning WORKBOOK_MACROS - -:-'],
    ],
    ['a workbook without a name for it', book({}), 'shisetsu', []],
    ['a workbook under the old name', book({}), 'shisetsu.xls', []],
    [
      'a CSV under the name of a workbook',
      Buffer.from('a,b\r\n1,2\r\n'),
      'a.xlsx',
      ['error WORKBOOK_OTHER_FORMAT L1-01 -:-'],
    ],
    [
      'an old workbook',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600)]),
      'a',
      ['error WORKBOOK_OTHER_FORMAT L1-01 -:-'],
    ],
    [
      'a hidden sheet alone',
      workbook({ styles: STYLES, sheets: [{ state: 'hidden', xml: data(ROWS) }] }),
      'a.xlsx',
      ['warning SHEET_HIDDEN L1-13 -:-'],
    ],
  ])('%s', (_, bytes, name, expected) => expect(told(check(bytes, name))).toEqual(expected));
});
