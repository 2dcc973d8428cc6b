import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../pipeline/check/request';
import type { Change } from '../../pipeline/fix/change';
import { fix, statusOfFix } from '../../pipeline/fix/request';
import { datatypeOf } from '../../pipeline/model/csvw';
import { type Standard, standards } from '../../pipeline/standards/registry';
import { csv, rightRows } from '../check/sheets';
import { type Written, data, rowXml, workbook } from '../formats/xlsx/write';
import { runs } from '../properties';
import { memory, rowsOf } from './mended';

const TABLE: Written[][] = [
  ['施設名', '件数(件)'],
  ['本庁舎', 5],
  ['北館', 7],
];
const MENDED = '\uFEFF施設名,件数(件)\r\n本庁舎,5\r\n北館,7\r\n';

interface Result {
  status: number;
  fixed: string | string[] | null;
  /** What was written, by its name. */
  written: Record<string, string>;
  told: string[];
  changes: string[];
}

/** Mend a workbook in a world of memory. */
function mended(bytes: Uint8Array, name = 'a.xlsx', options: { convert?: boolean; dryRun?: boolean } = {}): Result {
  const files = new Map([[name, Buffer.from(bytes)]]);
  const world = {
    ...memory(files),
    range: (file: string, at: number, length: number): Buffer => (files.get(file) as Buffer).subarray(at, at + length),
    realPath: (file: string): string => file,
  };
  const outcome = fix(world, { files: [name], folder: 'out', convert: false, dryRun: false, ...options });
  expect(files.get(name)?.equals(Buffer.from(bytes))).toBe(true);
  const [entry] = outcome.files;
  const changes: Change[] = [];
  entry?.eachChange((change) => changes.push(change));
  return {
    status: statusOfFix(outcome),
    fixed: entry?.fixed ?? null,
    written: Object.fromEntries(
      [...files].filter(([file]) => file !== name).map(([file, content]) => [file, content.toString('utf8')]),
    ),
    told:
      entry?.checked.issues
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, where: { file, line } }) => `${code} ${file}:${line ?? '-'}`) ?? [],
    changes: changes.map(
      ({ sheet, line, column, from, to }) => `${sheet} ${line ?? '-'}:${column ?? '-'} ${from} → ${to}`,
    ),
  };
}
const one = (xml: string): Uint8Array => workbook({ sheets: [{ name: '施設', xml }] });

describe('a table of a workbook becomes a CSV', () => {
  it('as it is', () =>
    expect(mended(one(data(TABLE)))).toEqual({
      status: 0,
      fixed: 'out/a.csv',
      written: { 'out/a.csv': MENDED },
      told: [],
      changes: [],
    }));

  it.each<[what: string, xml: string, changes: string[]]>([
    [
      'with a blank row, a blank column and blanks in a cell',
      `<sheetData>${rowXml(TABLE[0] as Written[], 1, 2)}${rowXml([' 本庁舎 ', 5], 2, 2)}${rowXml(TABLE[2] as Written[], 4, 2)}</sheetData>`,
      ['施設 -:1  → null', '施設 2:2  本庁舎  → 本庁舎', '施設 3:-  → null'],
    ],
    [
      "with a line break in a cell: what is below stands on the sheet's line",
      data([TABLE[0] as Written[], ['本・\n庁舎', 5], [' 北館', 7]]),
      ['施設 2:1 本・\n庁舎 → 本・ 庁舎', '施設 3:1  北館 → 北館'],
    ],
    [
      "with rows far below: they are told by the sheet's line",
      `<sheetData>${rowXml(TABLE[0] as Written[], 1)}${rowXml(TABLE[1] as Written[], 2)}${rowXml([' 北館', 7], 90000)}</sheetData>`,
      ['施設 90000:1  北館 → 北館'],
    ],
  ])('%s', (_, xml, changes) => {
    const result = mended(one(xml));
    expect(result.changes).toEqual(changes);
    expect(rowsOf(Buffer.from(result.written['out/a.csv'] ?? '')).map(([name]) => name?.replace(/[ ・]/g, ''))).toEqual(
      ['施設名', '本庁舎', '北館'],
    );
  });

  it('and several become several', () => {
    const result = mended(
      workbook({
        sheets: [
          { name: '施設', xml: data([...TABLE, [], ['年度', '予算(円)', '決算(円)'], [2025, 100, 90]]) },
          {
            name: 'a/b',
            xml: data(
              [
                ['番号', '名'],
                [1, ' x'],
              ],
              3,
            ),
          },
        ],
      }),
    );
    expect(result.fixed).toEqual(['out/a.施設.csv', 'out/a.施設_2.csv', 'out/a.a_b.csv']);
    expect(result.written['out/a.施設.csv']).toBe(MENDED);
    expect(result.written['out/a.施設_2.csv']).toBe('\uFEFF年度,予算(円),決算(円)\r\n2025,100,90\r\n');
    expect(result.written['out/a.a_b.csv']).toBe('\uFEFF番号,名\r\n1,x\r\n');
    expect(result.changes).toEqual(['a/b 4:2  x → x']);
  });

  it('and nothing is written where it is only asked what would be', () => {
    expect(mended(one(data(TABLE)), 'a.xlsx', { dryRun: true })).toMatchObject({ fixed: 'out/a.csv', written: {} });
  });

  it('an earlier form becomes the present one', () => {
    const aed = standards().find(({ slug, form }) => slug === 'aed' && form === 'legacy') as Standard;
    const rows = rightRows(aed).map((cells, index) =>
      cells.map((cell, at): Written =>
        index > 0 &&
        cell !== '' &&
        /integer|decimal/i.test(datatypeOf(aed.columns[at] as Standard['columns'][number]).base)
          ? Number(cell)
          : cell || null,
      ),
    );
    const old = mended(workbook({ sheets: [{ xml: data(rows) }] }), '242101_aed.xlsx');
    expect(old.written['out/242101_aed.csv']).toBe(csv(rightRows(aed)));
    const present = mended(workbook({ sheets: [{ xml: data(rows) }] }), '242101_aed.xlsx', { convert: true });
    const files = new Map(Object.entries(present.written).map(([name, text]) => [name, Buffer.from(text)]));
    expect(check(memory(files), { files: ['out/242101_aed.csv'] }).files[0]).toMatchObject({
      dataset: 'aed',
      generation: '2026',
    });
  });
});

describe('what is not certain is not written, and told', () => {
  it.each<[what: string, xml: string, told: string]>([
    ['merged cells', `${data(TABLE)}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`, 'CELLS_MERGED a.xlsx:2'],
    [
      'a hidden row',
      `<sheetData>${TABLE.map((cells, at) => rowXml(cells, at + 1, 1, at === 1 ? ' hidden="1"' : '')).join('')}</sheetData>`,
      'ROW_HIDDEN a.xlsx:2',
    ],
    ['a hidden column', `<cols><col min="2" max="2" hidden="1"/></cols>${data(TABLE)}`, 'COLUMN_HIDDEN a.xlsx:-'],
    [
      'a formula without a value',
      data([TABLE[0] as Written[], ['本庁舎', { xml: '<c r="{r}"><f>A1</f></c>' }]]),
      'FORMULA_WITHOUT_VALUE a.xlsx:2',
    ],
    ['a control character', data([TABLE[0] as Written[], ['本\u0001庁舎', 5]]), 'CELL_CONTROL a.xlsx:2'],
  ])('%s', (_, xml, told) => {
    const result = mended(one(xml));
    expect(result).toMatchObject({ status: 1, fixed: null, written: {}, changes: [] });
    expect(result.told).toEqual(expect.arrayContaining(['FIX_TABLE_UNSURE a.xlsx:-', told]));
  });

  it('but the tables of other sheets are', () => {
    const result = mended(
      workbook({
        sheets: [
          { name: '施設', xml: data(TABLE) },
          { name: '予算', xml: `${data(TABLE)}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>` },
        ],
      }),
    );
    expect([result.fixed, Object.keys(result.written), result.told]).toEqual([
      'out/a.施設.csv',
      ['out/a.施設.csv'],
      ['FIX_TABLE_UNSURE a.xlsx:-', 'TABLE_ANOTHER a.xlsx:1', 'CELLS_MERGED a.xlsx:2'],
    ]);
  });

  it.each<[what: string, bytes: Uint8Array, code: string]>([
    ['a file that is cut off', one(data(TABLE)).subarray(0, 600), 'WORKBOOK_BROKEN'],
    ['no workbook', Buffer.from('a,b\r\n'), 'WORKBOOK_OTHER_FORMAT'],
    ['a workbook without values', one(data([])), 'WORKBOOK_EMPTY'],
  ])('%s', (_, bytes, code) =>
    expect(mended(bytes)).toMatchObject({ status: 1, fixed: null, written: {}, told: [`${code} a.xlsx:-`] }),
  );
});

it('what a CSV does not hold is told beside the table that is written', () => {
  const result = mended(
    workbook({
      sheets: [
        {
          name: '施設',
          xml: data(
            [['施設名', '件数(件)', null, '速報値'], ...TABLE.slice(1)].map(
              (cells, at) => ({ 0: cells.slice(0, 2), 1: [...cells, null, '※速報値'] })[at] ?? cells,
            ),
          ),
        },
        { name: '控え', state: 'hidden', xml: data(TABLE) },
      ],
    }),
  );
  expect(result).toMatchObject({ fixed: 'out/a.csv', written: { 'out/a.csv': MENDED } });
  expect(result.told.sort()).toEqual(['NOTE_IN_TABLE a.xlsx:2', 'SHEET_HIDDEN a.xlsx:-']);
});

it('any table of a workbook is in the CSV, cell for cell', () => {
  const text = fc.stringMatching(/^[あ-んA-Za-z",;]{1,6}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(text, { minLength: 4, maxLength: 5 }),
      fc.array(fc.array(text, { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 6 }),
      (header, rows) => {
        const table = [
          header.map((title, at) => `列名${at}${title}`),
          ...rows.map((cells) => cells.slice(0, header.length).map((cell) => `x${cell}`)),
        ];
        const { written } = mended(one(data(table)));
        // Characters and separators are set right as in any CSV; the number of rows and cells is the sheet's.
        const read = rowsOf(Buffer.from(written['out/a.csv'] ?? ''));
        expect(read.map((cells) => cells.length)).toEqual(table.map((cells) => cells.length));
        expect(read).toEqual(table);
      },
    ),
    runs(100),
  );
});
