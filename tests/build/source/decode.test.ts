import { describe, expect, it } from '@jest/globals';
import { decode } from '../../../pipeline/build/source/decode';
import { cp932, reportText } from '../../report';

const utf8 = new TextEncoder();
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8.encode(part)] : part)));

describe('decode', () => {
  it.each([
    ['UTF-8', utf8.encode(reportText), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], reportText), 'utf-8-bom'],
    ['CP932', cp932(reportText), 'cp932'],
  ])('reads the whole report in %s', (_, source, encoding) => {
    expect(decode(source, 'r.txt')).toEqual({ text: reportText, encoding });
  });

  it.each([
    // Written by hand from the code page's chart, so that the test's own encoder is not judge of itself.
    ['～－∥①Ⅳ㈱', [0x81, 0x60, 0x81, 0x7c, 0x81, 0x61, 0x87, 0x40, 0x87, 0x57, 0x87, 0x8a]],
    ['表\\~ｱ', [0x95, 0x5c, 0x5c, 0x7e, 0xb1]],
    ['髙﨑', [0xfb, 0xfc, 0xed, 0x95]],
  ])('reads CP932 as Windows writes it: %s', (text, source) => {
    expect(decode(Uint8Array.from(source), 'r.txt')).toEqual({ text, encoding: 'cp932' });
  });

  it.each<[string, Uint8Array, Record<string, unknown>]>([
    ['no bytes', bytes(), { code: 'REPORT_EMPTY', where: { file: 'r.txt' } }],
    ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf]), { code: 'REPORT_EMPTY' }],
    ['blanks alone', bytes(' \t\u3000\r\n\n'), { code: 'REPORT_EMPTY' }],
    [
      'one NUL',
      bytes('表題\n亀山', [0], '市\n'),
      { code: 'REPORT_BINARY', where: { file: 'r.txt', line: 2, column: 3 } },
    ],
    [
      'one NUL in CP932',
      Uint8Array.from([...cp932('表題\n亀山'), 0]),
      { code: 'REPORT_BINARY', where: { file: 'r.txt', line: 2, column: 3 } },
    ],
    ['an escape sequence', bytes('\u001b[0m'), { code: 'REPORT_BINARY', where: { file: 'r.txt', line: 1, column: 1 } }],
    ['a PDF', bytes('%PDF-1.7\n', [0xe2, 0xe3, 0xcf, 0xd3], '\n', [0x01, 0x02]), {}],
    ['UTF-16 with a byte order mark', Uint8Array.from([0xff, 0xfe, 0x42, 0x30]), { code: 'REPORT_UNDECODABLE' }],
    [
      'UTF-8 cut in a character',
      utf8.encode('表題\n亀山市'.padStart(60, 'あ')).slice(0, -1),
      { code: 'REPORT_UNDECODABLE', where: { file: 'r.txt', line: 2, column: 3 } },
    ],
    [
      'UTF-8 with one broken byte',
      bytes('あ'.repeat(40), '\n亀山', [0xff], '市'),
      { code: 'REPORT_UNDECODABLE', where: { file: 'r.txt', line: 2, column: 3 } },
    ],
    [
      'CP932 with one broken byte',
      Uint8Array.from([...cp932('表題\n亀山\n'), 0xff, ...cp932('\n市')]),
      { code: 'REPORT_UNDECODABLE', where: { file: 'r.txt', line: 3, column: 1 } },
    ],
  ])('stops at %s', (_, source, expected) => {
    expect(decode(source, 'r.txt')).toMatchObject({ issue: { severity: 'error', ...expected } });
  });
});
