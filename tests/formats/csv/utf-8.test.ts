import { expect, it } from '@jest/globals';
import { isUtf8 as nodesIsUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { utf8 as nodesUtf8 } from '../../../pipeline/core/node/utf-8';
import { PORTABLE, isUtf8 } from '../../../pipeline/formats/csv/utf-8';

it.each([
  ['ASCII', [0x61, 0x0d, 0x0a], true],
  ['two, three and four bytes', [...Buffer.from('é亀𠮷')], true],
  ['the last character of all', [0xf4, 0x8f, 0xbf, 0xbf], true],
  ['one above it', [0xf4, 0x90, 0x80, 0x80], false],
  ['a long form of two bytes', [0xc0, 0xaf], false],
  ['a long form of three bytes', [0xe0, 0x80, 0xaf], false],
  ['a long form of four bytes', [0xf0, 0x80, 0x80, 0xaf], false],
  ['half of a pair', [0xed, 0xa0, 0x80], false],
  ['a byte that goes on with nothing', [0x80], false],
  ['a character cut off', [0xe4, 0xba], false],
  ['a character cut off by another', [0xe4, 0xba, 0x61], false],
])('%s', (_, bytes, right) => {
  // However the chunks fall.
  for (let cut = 0; cut <= bytes.length; cut++)
    for (const utf8 of [PORTABLE, nodesUtf8])
      expect(utf8.isValid([Uint8Array.from(bytes.slice(0, cut)), Uint8Array.from(bytes.slice(cut))])).toBe(right);
});

it('says of any bytes what Node says', () => {
  const lead = fc.constantFrom(0x41, 0x7f, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xe4, 0xed, 0xf0, 0xf4, 0xf5);
  fc.assert(
    fc.property(fc.array(lead, { maxLength: 6 }), (bytes) => {
      expect(isUtf8([Uint8Array.from(bytes)])).toBe(nodesIsUtf8(Uint8Array.from(bytes)));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['portable', PORTABLE],
  ["Node's", nodesUtf8],
])('%s: a text comes whole, however its chunks fall, with its mark', (_, utf8) => {
  const text = '\uFEFF亀山é𠮷a\r\n';
  const bytes = Uint8Array.from(Buffer.from(text));
  for (let size = 1; size <= bytes.length; size++) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_one, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    const pieces = [...utf8.decode(chunks)];
    expect([pieces.join(''), pieces.includes('')]).toEqual([text, false]);
  }
});
