import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../properties';
import { checked, told } from './sheets';

describe('no input crashes the check', () => {
  it('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 64 }), (bytes, chunk) => {
        const result = checked(bytes, 'random.csv', {}, chunk);
        expect(result.rows).toBeLessThanOrEqual(bytes.length);
        for (const { code, message, where } of result.issues)
          expect([code, message.length > 0, (where.line ?? 1) > 0]).toEqual([code, true, true]);
      }),
      runs(1000),
    );
  });

  it('random bytes behind a right header, in any order of signs', () => {
    const head = Buffer.from(
      '都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,種別,住所,方書,緯度,経度,口径,備考\r\n',
    );
    const piece = fc.oneof(
      fc.constantFrom('"', ',', '\r\n', '\n', '\r', '242101', '三重県', '=1', '①', ' ', '-', '2026-04-01'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        (pieces) => void checked(Buffer.concat([head, Buffer.from(pieces.join(''))]), '242101_fire_hydrant.csv'),
      ),
      runs(1000),
    );
  });

  it.each<[string, string]>([
    ['digits', '1'.repeat(300_000)],
    ['digits and a letter', `${'1'.repeat(300_000)}x`],
    ['blanks', ' '.repeat(300_000)],
    ['full-width blanks', '\u3000'.repeat(300_000)],
    ['spaced-out words', 'あ い'.repeat(100_000)],
    ['hyphens', '-'.repeat(300_000)],
    ['apostrophes', "'".repeat(300_000)],
    ['figures in a row', '1、'.repeat(150_000)],
    ['addresses', 'a@b.'.repeat(75_000)],
    ['line breaks', `"${'\n '.repeat(150_000)}"`],
  ])(
    'a cell or a name of hundreds of thousands of %s takes no long time',
    (_, text) => {
      for (const row of [`名称,値\r\n${text},1\r\n`, `${text},値\r\n名称,1\r\n`]) checked(row);
      checked(
        `都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,種別,住所,方書,緯度,経度,口径,備考\r\n${`${text.slice(0, 90_000).replaceAll('"', '')}x,`.repeat(10)}x\r\n`,
      );
    },
    5_000,
  );

  it('a quote that is never closed ends at the longest record, and takes no more time than the text is long', () => {
    const rows = 'a,b\r\n'.repeat(400_000);
    expect(told(checked(`名称,値\r\n1,"${rows}`))).toEqual(['error QUOTES_WRONG L1-15 2:-']);
    expect(told(checked(`"${rows}`))).toEqual(['error QUOTES_WRONG L1-15 1:-']);
  });
});
