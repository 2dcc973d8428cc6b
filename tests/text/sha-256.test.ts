import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { sha256 } from '../../pipeline/text/sha-256';

it('gives the digest of the standard’s example', () => {
  // FIPS 180-4's companion examples: "abc".
  expect(Buffer.from(sha256(Buffer.from('abc'))).toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('%d bytes come to what Node gives', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + 7) & 0xff);
  expect(Buffer.from(sha256(bytes))).toEqual(createHash('sha256').update(bytes).digest());
});
