import { expect, it } from '@jest/globals';
import { crc32 as zlibs } from 'node:zlib';
import { crc32 } from '../../../pipeline/formats/xlsx/crc-32';

it('gives the check value of the CRC catalogue', () => {
  expect(crc32(Buffer.from('123456789'), 0)).toBe(0xcbf43926);
});

it.each([0, 1, 2, 3, 4, 5, 255, 1000])('%d bytes, in one piece and in two, come to what zlib gives', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 167 + 13) & 0xff);
  const cut = Math.floor(length / 3);
  expect(crc32(bytes, 0)).toBe(zlibs(bytes));
  expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0))).toBe(zlibs(bytes));
});
