import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { isWorkbook, tooLargeAsWorkbook } from '../../../pipeline/check/workbook/workbook-file';
import { realEffects } from '../../../pipeline/core/node/effects';
import { WorkbookFault } from '../../../pipeline/formats/xlsx/fault';
import { readObjects } from '../../../pipeline/formats/xlsx/objects';
import { temporaryFolder } from '../../project';
import { runs } from '../../properties';
import { opened, valuesOf } from './read';
import { data, rowXml, styles, workbook, zip } from './write';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const right = Buffer.from(
  workbook({
    sheets: [
      {
        xml: data([
          ['名称', '件数'],
          ['本庁舎', 5],
        ]),
      },
    ],
    texts: ['<t>a</t>'],
    styles: styles(['0.0']),
  }),
);
/** The right workbook with its sheet's XML another. */
const sheetOf = (xml: string): Uint8Array =>
  workbook({ sheets: [{ xml: '' }], parts: { 'xl/worksheets/sheet1.xml': xml } });
const cells = (xml: string): Uint8Array => workbook({ sheets: [{ xml: `<sheetData>${xml}</sheetData>` }] });

/** Change numbers in the zip's directory, at a place behind the beginning of a file's entry. */
function lied(bytes: Uint8Array, name: string, at: number, value: number, size: 2 | 4 = 4): Buffer {
  const buffer = Buffer.from(bytes);
  buffer.writeUIntLE(value, buffer.lastIndexOf(name) - 46 + at, size);
  return buffer;
}

/** A compound file, as Excel had and as passwords make of a workbook, with one stream's name in its directory. */
function compound(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write('Root Entry', 1024, 'utf16le');
  file.write(stream, 1152, 'utf16le');
  return file;
}

function faultOf(bytes: Uint8Array): [code: string, message: string] {
  try {
    valuesOf(bytes);
  } catch (error) {
    if (error instanceof WorkbookFault) return [error.code, error.detail.en];
    throw error;
  }
  return ['none', ''];
}

describe('a file that is no workbook, or that does harm, is told of', () => {
  it.each<[what: string, bytes: Uint8Array, code: string, message: RegExp]>([
    ['nothing', Buffer.alloc(0), 'WORKBOOK_OTHER_FORMAT', /form of an Excel file/],
    ['a CSV', Buffer.from('a,b\r\n1,2\r\n'), 'WORKBOOK_OTHER_FORMAT', /form of an Excel file/],
    ['an old workbook', compound('Workbook'), 'WORKBOOK_OTHER_FORMAT', /\.xls\)/],
    ['a compound file that is cut off', compound('Workbook').subarray(0, 100), 'WORKBOOK_OTHER_FORMAT', /\.xls\)/],
    ['a locked workbook', compound('EncryptedPackage'), 'WORKBOOK_ENCRYPTED', /^$/],
    ['a zip with a password', lied(right, 'xl/workbook.xml', 8, 1, 2), 'WORKBOOK_ENCRYPTED', /^$/],
    ['a zip of something else', zip({ 'a.txt': 'a' }), 'WORKBOOK_OTHER_FORMAT', /no Excel workbook/],
    [
      'an .ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'WORKBOOK_OTHER_FORMAT',
      /\.ods/,
    ],
    [
      'a Word document',
      workbook({
        sheets: [],
        parts: { 'xl/workbook.xml': '<document xmlns="urn:w"/>', 'word/document.xml': '<document xmlns="urn:w"/>' },
      }),
      'WORKBOOK_OTHER_FORMAT',
      /Word/,
    ],
    [
      'a workbook of the binary format',
      workbook({
        sheets: [],
        parts: {
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
      }),
      'WORKBOOK_OTHER_FORMAT',
      /\.xlsb/,
    ],
    ['its first half', right.subarray(0, right.length / 2), 'WORKBOOK_BROKEN', /cut off/],
    ['all but its last bytes', right.subarray(0, right.length - 3), 'WORKBOOK_BROKEN', /cut off/],
    ['all but its first bytes', right.subarray(40), 'WORKBOOK_BROKEN', /cut off|damaged|lie over/],
    [
      'a changed byte in a sheet',
      Buffer.from(right).fill(
        0x55,
        right.indexOf('xl/worksheets/sheet1.xml') + 60,
        right.indexOf('xl/worksheets/sheet1.xml') + 64,
      ),
      'WORKBOOK_BROKEN',
      /sheet1/,
    ],
    [
      'a part that is missing',
      zip({
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="nope.xml"/></Relationships>',
      }),
      'WORKBOOK_BROKEN',
      /missing \(nope\.xml\)/,
    ],
    [
      'a size too small',
      lied(right, 'xl/worksheets/sheet1.xml', 24, 10),
      'WORKBOOK_BROKEN',
      /larger than the directory says/,
    ],
    ['a size too large', lied(right, 'xl/worksheets/sheet1.xml', 24, 9999), 'WORKBOOK_BROKEN', /damaged/],
    [
      'more than is read, unpacked',
      lied(right, 'xl/worksheets/sheet1.xml', 24, 0x40000000),
      'WORKBOOK_TOO_LARGE',
      /^unpacked it has 1\d{9} bytes; 1073741824 can be read/,
    ],
    [
      'texts of more than is read',
      lied(right, 'xl/sharedStrings.xml', 24, 0x08000001),
      'WORKBOOK_TOO_LARGE',
      /sharedStrings/,
    ],
    [
      'a part that unpacks to thousands of times its size',
      sheetOf(`<worksheet xmlns="${MAIN}">${'<row/>'.repeat(4_000_000)}</worksheet>`),
      'WORKBOOK_TOO_LARGE',
      /250 times/,
    ],
    ['files that lie over each other', lied(right, 'xl/styles.xml', 42, 0), 'WORKBOOK_BROKEN', /lie over/],
    [
      'two files of one name',
      Buffer.from(
        Buffer.from(right)
          .toString('latin1')
          .replaceAll('xl/styles.xml', 'XL/workbook.x')
          .replaceAll('xl/workbook.xml', 'xl/workbook.x\0\0'),
        'latin1',
      ),
      'WORKBOOK_BROKEN',
      /same name|missing/,
    ],
    [
      'an unknown compression',
      lied(right, 'xl/worksheets/sheet1.xml', 10, 12, 2),
      'WORKBOOK_BROKEN',
      /packed in a way/,
    ],
    [
      'entities that expand',
      sheetOf(
        `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(100)}"><!ENTITY c "&b;&b;&b;&b;">]><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>`,
      ),
      'WORKBOOK_BROKEN',
      /document type/,
    ],
    [
      'an entity from outside',
      sheetOf(
        `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
      ),
      'WORKBOOK_BROKEN',
      /document type/,
    ],
    [
      'a document type without an end',
      sheetOf(`<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(200_000)}`),
      'WORKBOOK_BROKEN',
      /too long|document type/,
    ],
    [
      'an entity that nothing declares',
      cells('<row><c t="str"><v>&b;</v></c></row>'),
      'WORKBOOK_BROKEN',
      /well-formed/,
    ],
    [
      'elements that do not end',
      sheetOf(`<worksheet xmlns="${MAIN}"><sheetData><row>`),
      'WORKBOOK_BROKEN',
      /well-formed/,
    ],
    ['elements nested without end', cells('<row>'.repeat(100_000)), 'WORKBOOK_BROKEN', /nested too deep/],
    [
      'a text without an end',
      cells(`<row><c t="str"><v>${'a'.repeat(3_000_000)}</v></c></row>`),
      'WORKBOOK_BROKEN',
      /too long/,
    ],
    [
      'a text of pieces without an end',
      cells(`<row><c t="inlineStr"><is>${`<r><t>${'a'.repeat(1000)}</t></r>`.repeat(2000)}</is></c></row>`),
      'WORKBOOK_BROKEN',
      /too long/,
    ],
    [
      'a value of pieces without an end',
      cells(`<row><c t="str"><v>${`${'a'.repeat(1000)}<!---->`.repeat(2000)}</v></c></row>`),
      'WORKBOOK_BROKEN',
      /too long/,
    ],
    [
      'bytes that are no character',
      sheetOf(Buffer.from([0x3c, 0xff, 0xfe]).toString('latin1')),
      'WORKBOOK_BROKEN',
      /well-formed|no character/,
    ],
    [
      'an encoding that Excel does not write',
      sheetOf(`<?xml version="1.0" encoding="Shift_JIS"?><worksheet xmlns="${MAIN}"/>`),
      'WORKBOOK_BROKEN',
      /neither in UTF-8/,
    ],
    ['rows out of order', cells(rowXml(['a'], 2) + rowXml(['b'], 1)), 'WORKBOOK_BROKEN', /rows' numbers/],
    ['a row outside of any sheet', cells('<row r="1048577"/>'), 'WORKBOOK_BROKEN', /rows' numbers/],
    ['a cell outside of any sheet', cells('<row r="1"><c r="XFE1"/></row>'), 'WORKBOOK_BROKEN', /outside of any sheet/],
    ['a cell in another row', cells('<row r="1"><c r="A2"/></row>'), 'WORKBOOK_BROKEN', /outside of any sheet/],
    ['a cell twice', cells('<row r="1"><c r="B1"/><c r="A1"/><c r="B1"/></row>'), 'WORKBOOK_BROKEN', /twice/],
    [
      'a cell without end',
      cells(`<row r="1">${'<c r="A1"/>'.repeat(20_000)}</row>`),
      'WORKBOOK_BROKEN',
      /too many cells/,
    ],
    ['a text that is not in the table', cells('<row><c t="s"><v>1</v></c></row>'), 'WORKBOOK_BROKEN', /table of texts/],
    ['a number that is none', cells('<row><c><v>0x10</v></c></row>'), 'WORKBOOK_BROKEN', /holds what is none/],
    [
      'a directory of impossible size',
      Buffer.from(right).fill(0xff, right.lastIndexOf('PK\u0005\u0006') + 12, right.lastIndexOf('PK\u0005\u0006') + 16),
      'WORKBOOK_BROKEN',
      /directory/,
    ],
    [
      'a long directory at an impossible place',
      Buffer.concat([
        right.subarray(0, right.lastIndexOf('PK\u0005\u0006')),
        Buffer.from('504b060700000000ffffffffffffffff01000000', 'hex'),
        right.subarray(right.lastIndexOf('PK\u0005\u0006')),
      ]),
      'WORKBOOK_BROKEN',
      /directory/,
    ],
    [
      'a long text that every cell names',
      workbook({
        sheets: [{ xml: `<sheetData><row>${'<c t="s"><v>0</v></c>'.repeat(10_000)}</row></sheetData>` }],
        texts: [`<t>${'a'.repeat(32_000)}</t>`],
        parts: {},
      }),
      'WORKBOOK_TOO_LARGE',
      /too long/,
    ],
    [
      'a text that is longer than a cell holds',
      workbook({ sheets: [{ xml: data([['名称'], ['a'.repeat(40_000)]]) }] }),
      'WORKBOOK_BROKEN',
      /text of a cell is too long/,
    ],
    [
      'a sheet that lies outside',
      workbook({
        sheets: [{ xml: '' }],
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="https://example.jp/s.xml" TargetMode="External"/></Relationships>',
        },
      }),
      'WORKBOOK_BROKEN',
      /where a sheet is/,
    ],
  ])('%s', (_, bytes, code, message) => expect(faultOf(bytes)).toEqual([code, expect.stringMatching(message)]), 30_000);

  it('a real file at whose impossible places the system would refuse to read', () => {
    const end = right.lastIndexOf('PK\u0005\u0006');
    const file = path.join(temporaryFolder(), 'a.xlsx');
    fs.writeFileSync(
      file,
      Buffer.concat([
        right.subarray(0, end),
        Buffer.from('504b060700000000ffffffffffffffff01000000', 'hex'),
        right.subarray(end),
      ]),
    );
    expect([isWorkbook(realEffects, file), tooLargeAsWorkbook(realEffects, file)]).toEqual([true, undefined]);
  });

  it('names that climb out of the file are names of parts, and nothing more', () => {
    expect(
      valuesOf(workbook({ sheets: [{ xml: data([['a']]) }], parts: { '../../etc/passwd': 'x', '/etc/passwd': 'x' } })),
    ).toEqual([['a']]);
  });
});

describe('no file makes it fail otherwise', () => {
  const whole = (bytes: Uint8Array): void => {
    try {
      const book = opened(bytes);
      book.sheets.forEach(({ part }, index) => {
        valuesOf(bytes, index);
        if (part) readObjects(book, part, () => undefined);
      });
    } catch (error) {
      if (!(error instanceof WorkbookFault)) throw error;
    }
  };

  it("random bytes, with a zip's head and without", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, head) =>
        whole(
          head
            ? Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes, Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])
            : bytes,
        ),
      ),
      runs(1000),
    );
  });

  it('a workbook with bytes changed, cut or doubled', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(right.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        fc.nat(right.length),
        fc.boolean(),
        (changes, cut, doubled) => {
          const bytes = Buffer.from(right);
          for (const [at, byte] of changes) bytes[at] = byte;
          const head = bytes.subarray(0, cut);
          if (doubled) whole(Buffer.concat([head, bytes]));
          else whole(cut % 3 === 0 ? head : bytes);
        },
      ),
      runs(1000),
    );
  });

  it('a workbook with its XML changed', () => {
    const parts = {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="array" ref="B1:C2">1</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles(['[h]:mm;[<=9]000', 'ge.m.d'])}</styleSheet>`,
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>a</t></si></sst>`,
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(parts) as (keyof typeof parts)[])),
        fc.array(
          fc.tuple(
            fc.nat(300),
            fc.constantFrom('', '<', '>', '"', '/', '&', '0', '9', '-', 'A', '[', ']', ';', '<v>', '</c>', '<row>'),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (name, changes) => {
          let xml = parts[name];
          for (const [at, sign] of changes) xml = xml.slice(0, at) + sign + xml.slice(at + 1);
          whole(workbook({ sheets: [{ xml: '' }], texts: [], styles: '', parts: { ...parts, [name]: xml } }));
        },
      ),
      runs(700),
    );
  });
});
