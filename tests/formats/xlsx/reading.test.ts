import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../../properties';
import { opened, rowsOf, valuesOf } from './read';
import { type Written, data, escaped, related, rowXml, workbook, zip } from './write';

const TABLE: Written[][] = [
  ['名称', '件数'],
  ['本庁舎', 5],
];
const sheet = { xml: data(TABLE) };
const READ = [
  ['名称', '件数'],
  ['本庁舎', '5'],
];
const parts = (more: Record<string, string | Uint8Array>): Uint8Array => workbook({ sheets: [sheet], parts: more });

describe('a workbook is read however it is written', () => {
  it.each<[what: string, bytes: Uint8Array]>([
    ['as Excel does', workbook({ sheets: [sheet] })],
    ['in the strict variant', workbook({ sheets: [sheet], strict: true })],
    [
      'with a prefix on every element',
      parts({
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet.xml.replace(/<(\/?)(\w)/g, '<$1x:$2')}</x:worksheet>`,
      }),
    ],
    ['with cells and rows that name no place', workbook({ sheets: [{ xml: sheet.xml.replace(/ r="\w+"/g, '') }] })],
    [
      'with elements of other programs',
      workbook({
        sheets: [
          {
            xml: `${sheet.xml.replace('<c ', '<o:c xmlns:o="urn:o" r="Z9"><o:v>9</o:v></o:c><c ')}<extLst><ext uri="x"><row xmlns="urn:o"/></ext></extLst>`,
          },
        ],
      }),
    ],
    [
      'with absolute targets',
      parts({ 'xl/_rels/workbook.xml.rels': related([['worksheet', '/xl/worksheets/sheet1.xml']]) }),
    ],
    [
      'with targets that go up and down',
      parts({ 'xl/_rels/workbook.xml.rels': related([['worksheet', '../xl/./worksheets/sheet1.xml']]) }),
    ],
    [
      'in UTF-16',
      parts({
        'xl/worksheets/sheet1.xml': Buffer.from(
          `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet.xml}</worksheet>`,
          'utf16le',
        ),
      }),
    ],
    [
      'with a column that ends before it begins, and no number for a style',
      workbook({
        sheets: [{ xml: `<cols><col min="5" max="2" hidden="1"/></cols>${sheet.xml.replace('<c ', '<c s="99999" ')}` }],
        styles: '',
      }),
    ],
  ])('%s', (_, bytes) => expect(valuesOf(bytes)).toEqual(READ));

  it('without compression', () =>
    expect(
      valuesOf(
        zip(
          Object.fromEntries(
            Object.entries({
              '_rels/.rels': related([['officeDocument', 'xl/book.xml']]),
              'XL\\Book.xml':
                '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" q:id="rId1"/></sheets></workbook>',
              'xl/_rels/book.xml.rels': related([['worksheet', 'S.xml']]),
              'xl/s.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet.xml}</worksheet>`,
            }),
          ),
          0,
        ),
      ),
    ).toEqual(READ));

  it('with Zip64 fields, as programs that do not know a size beforehand write them', () => {
    const bytes = Buffer.from(workbook({ sheets: [sheet] }));
    const end = bytes.lastIndexOf('PK\u0005\u0006');
    const [count, size, offset] = [
      bytes.readUInt16LE(end + 10),
      bytes.readUInt32LE(end + 12),
      bytes.readUInt32LE(end + 16),
    ];
    const long = Buffer.alloc(56 + 20);
    long.writeUInt32LE(0x06064b50, 0);
    long.writeBigUInt64LE(44n, 4);
    [count, count, size, offset].forEach((value, at) => long.writeBigUInt64LE(BigInt(value), 24 + at * 8));
    long.writeUInt32LE(0x07064b50, 56);
    long.writeBigUInt64LE(BigInt(end), 64);
    const tail = Buffer.from(bytes.subarray(end));
    tail.fill(0xff, 8, 20);
    // Sizes and place of the first file, too, stand in the field behind its name.
    const first = offset;
    const nameEnd = first + 46 + bytes.readUInt16LE(first + 28);
    const field = Buffer.alloc(28);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(24, 2);
    field.writeBigUInt64LE(BigInt(bytes.readUInt32LE(first + 24)), 4);
    field.writeBigUInt64LE(BigInt(bytes.readUInt32LE(first + 20)), 12);
    field.writeBigUInt64LE(BigInt(bytes.readUInt32LE(first + 42)), 20);
    const entry = Buffer.from(bytes.subarray(first, nameEnd));
    entry.fill(0xff, 20, 28);
    entry.fill(0xff, 42, 46);
    entry.writeUInt16LE(28, 30);
    long.writeBigUInt64LE(BigInt(size + 28), 40);
    long.writeBigUInt64LE(BigInt(end + 28), 64);
    expect(
      valuesOf(Buffer.concat([bytes.subarray(0, first), entry, field, bytes.subarray(nameEnd, end), long, tail])),
    ).toEqual(READ);
  });

  it('sheets stand in the order of the workbook, hidden ones are told, and a chart is no sheet of cells', () => {
    const bytes = workbook({
      sheets: [
        { name: '一', xml: data([['b']]) },
        { name: '二', xml: data([['a']]), state: 'hidden' },
        { name: '三', xml: '', state: 'veryHidden' },
        { name: '図', xml: '' },
      ],
      parts: {
        'xl/_rels/workbook.xml.rels': related([
          ['worksheet', 'worksheets/sheet2.xml'],
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet3.xml'],
          ['chartsheet', 'worksheets/sheet4.xml'],
        ]),
      },
    });
    expect(opened(bytes).sheets.map(({ name, hidden, part }) => [name, hidden, part !== undefined])).toEqual([
      ['一', false, true],
      ['二', true, true],
      ['三', true, true],
      ['図', false, false],
    ]);
    expect([valuesOf(bytes, 0), valuesOf(bytes, 1)]).toEqual([[['a']], [['b']]]);
  });

  it('rows and columns that are left out are left out', () => {
    const rows = rowsOf(
      workbook({
        sheets: [
          {
            xml: `<sheetData>${rowXml([null, 'a', null, 'b'], 3)}<row><c><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
          },
        ],
      }),
    );
    expect(rows.map(({ number, cells }) => [number, cells.map(({ column, text }) => [column, text])])).toEqual([
      [
        3,
        [
          [2, 'a'],
          [4, 'b'],
        ],
      ],
      [4, [[1, '7']]],
      [1048576, [[16384, '1']]],
    ]);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('<', '&', ']]>', ' a ', '_x0041_', '\r\n', '\t', '0120', '=1+1', '亀山市'),
);
const value = fc.oneof(text, fc.integer(), fc.constantFrom(null, 0.1, -1e-9, 123456789012345, 1.5));

it('any table that is written is read back equal, its texts in the cells or in the table of texts', () => {
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 }), fc.boolean(), (table, shared) => {
      const texts: string[] = [];
      const written = table.map((cells) =>
        cells.map((one): Written =>
          shared && typeof one === 'string'
            ? { xml: `<c r="{r}" t="s"><v>${texts.push(`<t xml:space="preserve">${escaped(one)}</t>`) - 1}</v></c>` }
            : one,
        ),
      );
      const read = rowsOf(workbook({ sheets: [{ xml: data(written) }], texts }));
      const plain = (one: string | number): string =>
        typeof one === 'number' && String(one).includes('e') ? '-0.000000001' : String(one);
      const wanted = table.map((cells) =>
        cells.flatMap((one, at) => (one === null || one === '' ? [] : [[at + 1, plain(one)]])),
      );
      expect(
        read.map(({ cells }) =>
          cells.filter(({ kind }) => kind !== 'empty').map(({ column, text: found }) => [column, found]),
        ),
      ).toEqual(wanted);
    }),
    runs(300),
  );
});
