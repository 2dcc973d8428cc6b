import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { type Encoding, decoded, detectEncoding } from '../../../pipeline/formats/csv/encoding';
import { LONGEST_RECORD, type QuoteFault, readRecords } from '../../../pipeline/formats/csv/records';
import { runs } from '../../properties';

interface Read {
  encoding: Encoding;
  broken: boolean;
  records: string[][];
  lines: number[];
  faults: (QuoteFault | undefined)[];
}

/** Read bytes that come in chunks of some size. */
function read(bytes: Uint8Array, chunk = 1 << 16, separator = ','): Read {
  function* chunks(): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const found: Read = { ...detectEncoding(chunks), records: [], lines: [], faults: [] };
  readRecords(decoded(chunks(), found), separator, (cells, line, fault) => {
    found.records.push(cells);
    found.lines.push(line);
    found.faults.push(fault);
  });
  return found;
}

/** Write records as RFC 4180 has it. */
function written(records: string[][], end: string, separator = ','): string {
  const quoted = (cell: string): string => (/["\r\n,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return records.map((cells) => cells.map(quoted).join(separator) + end).join('');
}

/** Another implementation than the one that reads writes the bytes. */
const ENCODERS: Record<string, [encode: (text: string) => Buffer, encoding: Encoding]> = {
  'utf-8': [(text) => Buffer.from(text, 'utf8'), 'utf-8'],
  'utf-8-bom': [(text) => Buffer.from(`\uFEFF${text}`, 'utf8'), 'utf-8-bom'],
  'utf-16le': [(text) => iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le'],
  'utf-16be': [(text) => iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be'],
  cp932: [(text) => iconv.encode(text, 'cp932'), 'cp932'],
};

/** Characters that CP932 has, by iconv's account: those that come back as they were. */
const cp932 = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code + 1)).filter(
  (character) =>
    !/[\p{Cc}\u00a0\ud800-\uf8ff]/u.test(character) &&
    iconv.decode(iconv.encode(character, 'cp932'), 'cp932') === character,
);
const signs = fc.constantFrom(',', '"', '\r', '\n', '\r\n', '""', '\t', ' ', '亀', 'a', '1', "'");
const cellOf = (character: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.oneof(signs, character), { maxLength: 8 }).map((parts) => parts.join(''));
const tableOf = (cell: fc.Arbitrary<string>): fc.Arbitrary<string[][]> =>
  fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
const unicode = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
  .filter((text) => !/\p{Cs}|[\0\uFEFF\uFFFD]/u.test(text));

describe('any table that an encoding can write is read back equal', () => {
  it.each(Object.entries(ENCODERS))('%s', (name, [encode, encoding]) => {
    const character = name === 'cp932' ? fc.constantFrom(...cp932) : unicode;
    // Something outside ASCII first, so that CP932 can be told from UTF-8, and a line end, as every table has.
    const header = name === 'cp932' ? '全国地方公共団体コード,名称' : '名称,値';
    fc.assert(
      fc.property(
        tableOf(cellOf(character)),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        (records, end, chunk) => {
          const all = [header.split(','), ...records];
          const found = read(encode(written(all, end)), chunk);
          expect(found).toMatchObject({ encoding, broken: false });
          expect(found.records).toEqual(all);
          expect(found.faults.filter(Boolean)).toEqual([]);
        },
      ),
      runs(300),
    );
  });

  it('a table with tabs, too, and each record tells the line on which it begins', () => {
    fc.assert(
      fc.property(tableOf(cellOf(unicode)), fc.constantFrom('\r\n', '\n', '\r'), (records, end) => {
        const found = read(Buffer.from(written(records, end, '\t')), 7, '\t');
        expect(found.records).toEqual(records);
        let line = 1;
        const lines = records.map((cells) => {
          const at = line;
          line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g) ?? []).length, 0);
          return at;
        });
        expect(found.lines).toEqual(lines);
      }),
      runs(300),
    );
  });
});

describe('encodings are told apart by content', () => {
  it.each<[string, Uint8Array, Encoding, boolean]>([
    ['ASCII', Buffer.from('a,b\r\n1,2\r\n'), 'utf-8', false],
    ['Japanese UTF-8', Buffer.from('名称,値\r\n'), 'utf-8', false],
    ['CP932', iconv.encode('名称,値\r\n', 'cp932'), 'cp932', false],
    ['CP932 with half-width kana and platform characters', iconv.encode('ｶﾒﾔﾏ,①㈱髙﨑\r\n', 'cp932'), 'cp932', false],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from('亀山市役所本庁舎の名称と所在地と電話番号の一覧,値\r\n'), Buffer.from([0xe4, 0xba])]),
      'utf-8',
      true,
    ],
    ['neither', Buffer.from([0x61, 0x2c, 0xff, 0xfd, 0x0d, 0x0a]), 'cp932', true],
    ['UTF-16LE without a mark', Buffer.from('名称,値\r\n亀山,1\r\n', 'utf16le'), 'utf-16le', false],
    [
      'UTF-16BE without a mark, some characters of which end in a zero byte',
      Buffer.from('一覧\u3000,全\r\n一,1\r\n', 'utf16le').swap16(),
      'utf-16be',
      false,
    ],
    ['UTF-16LE without a mark, its lines ended by CR', Buffer.from('名称,値\r亀山,1\r', 'utf16le'), 'utf-16le', false],
    [
      'UTF-16LE of odd length',
      Buffer.concat([Buffer.from('\uFEFF名称,値\r\n', 'utf16le'), Buffer.from([0x41])]),
      'utf-16le',
      true,
    ],
    ['one NUL in UTF-8', Buffer.from('a,b\r\n1\0,2\r\n'), 'utf-8', false],
  ])('%s', (_, bytes, encoding, broken) => {
    for (const chunk of [1, 3, 1 << 16])
      expect(read(bytes, encoding.startsWith('utf-16') ? 1 << 16 : chunk)).toMatchObject({ encoding, broken });
  });
});

describe('records', () => {
  it.each<[string, string, string[][], number[], (QuoteFault | undefined)[]]>([
    [
      'no line end at the end',
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      [1, 2],
      [],
    ],
    [
      'line ends mixed',
      'a,b\r\n1,2\n3,4\r5,6\n\r',
      [['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6'], ['']],
      [1, 2, 3, 4, 5],
      [],
    ],
    [
      'line ends mixed behind quoted cells',
      '"a",b\r\n1,"2"\n"3",4\r"5","6"\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      [1, 2, 3, 4],
      [],
    ],
    [
      'CR alone',
      'a,b\r1,2\r"x\ry",4\r',
      [
        ['a', 'b'],
        ['1', '2'],
        ['x\ry', '4'],
      ],
      [1, 2, 3],
      [],
    ],
    ['an empty line', 'a,b\n\n1,2\n', [['a', 'b'], [''], ['1', '2']], [1, 2, 3], []],
    [
      'a quoted line break',
      'a,b\n"1\n2",3\n4,5\n',
      [
        ['a', 'b'],
        ['1\n2', '3'],
        ['4', '5'],
      ],
      [1, 2, 4],
      [],
    ],
    ['a doubled quote', '"a""b",c\n', [['a"b', 'c']], [1], []],
    [
      'a quote in a bare cell',
      'a"b,c\n1,2\n',
      [
        ['a"b', 'c'],
        ['1', '2'],
      ],
      [1, 2],
      ['bare'],
    ],
    ['text behind a closing quote', '"a"b,c\n', [['ab', 'c']], [1], ['behind']],
    [
      'quotes in bare cells',
      'a,5" x 3",c\n"1",2",3\n',
      [
        ['a', '5" x 3"', 'c'],
        ['1', '2"', '3'],
      ],
      [1, 2],
      ['bare', 'bare'],
    ],
    [
      'an empty cell behind a quote in a bare one',
      'a"b,\r\n1,2\r\n',
      [
        ['a"b', ''],
        ['1', '2'],
      ],
      [1, 2],
      ['bare'],
    ],
    [
      'a quote that is not closed',
      'a,b\n1,"2\n3',
      [
        ['a', 'b'],
        ['1', '2\n3'],
      ],
      [1, 2],
      [undefined, 'open'],
    ],
    ['empty quoted cells', '"",""\n', [['', '']], [1], []],
  ])('%s', (_, text, records, lines, faults) => {
    for (const chunk of [1, 2, 5, 1000]) {
      const found = read(Buffer.from(text), chunk);
      expect([found.records, found.lines]).toEqual([records, lines]);
      expect(found.faults.map((fault, index) => fault ?? faults[index])).toEqual(
        records.map((__, index) => faults[index]),
      );
      expect(found.faults.filter(Boolean)).toEqual(faults.filter(Boolean));
    }
  });

  it('a quote that is never closed ends at the longest record', () => {
    const found = read(Buffer.from(`a,b\r\n1,"${'a,b\r\n'.repeat(400_000)}`));
    expect(found.records).toHaveLength(2);
    expect(found.faults[1]).toBe('open');
    expect(found.records[1]?.[0]).toHaveLength(LONGEST_RECORD);
  });
});
