import { describe, expect, it } from '@jest/globals';
import { isForbidden, substitute } from '../../pipeline/text/jis-x-0208';

describe('a character that the rules forbid has another form', () => {
  it.each<[string, string, string]>([
    ['a circled number', '①', '(1)'],
    ['the circled 20', '⑳', '(20)'],
    ['the circled 21', '㉑', '(21)'],
    ['the circled 35', '㉟', '(35)'],
    ['the circled 36', '㊱', '(36)'],
    ['the circled 50', '㊿', '(50)'],
    ['the circled zero', '⓪', '(0)'],
    ['a black circled number', '❶', '(1)'],
    ['the black circled 10', '❿', '(10)'],
    ['a doubly circled number', '⓵', '(1)'],
    ['a number in brackets', '⑴', '(1)'],
    ['a number with a full stop', '⒈', '1.'],
    ['the full-width tilde', '～', '~'],
    ['株式会社 in brackets', '㈱', '(株)'],
    ['株式会社 in a square', '㍿', '株式会社'],
    ['the era 令和 in a square', '㋿', '令和'],
    ['the era 平成 in a square', '㍻', '平成'],
    ['a unit in a square', '㎡', 'm2'],
    ['a unit of kana', '㌔', 'キロ'],
    ['the telephone sign', '℡', 'TEL'],
    ['the number sign', '№', 'No'],
    ['a Roman numeral', 'Ⅳ', 'IV'],
    ['a small Roman numeral', 'ⅳ', 'iv'],
    ['half-width kana', 'ｶﾒﾔﾏ', 'カメヤマ'],
    ['half-width kana, voiced', 'ﾃﾞｼﾞﾀﾙ', 'デジタル'],
    ['half-width kana, semi-voiced', 'ﾊﾟｿｺﾝ', 'パソコン'],
    ['half-width kana, voiced u', 'ｳﾞ', 'ヴ'],
    ['half-width punctuation', '｢ﾃﾞｰﾀ｣', '「データ」'],
    ['a compatibility ideograph', '\uF9DC', '隆'],
  ])('%s', (_, before, after) => {
    const { text, substitutions, kept } = substitute(`前${before}後`);
    expect(text).toBe(`前${after}後`);
    expect(kept).toEqual([]);
    expect(substitutions.map((one) => one.after).join('')).toContain(after.slice(-1));
    expect([...text].filter(isForbidden)).toEqual([]);
  });
});

it.each<[string, string, string]>([
  ['outside the BMP', '𠮷野家', '𠮷'],
  ['the ladder form of 高', '髙橋', '髙'],
  ['the standing form of 崎', '山﨑', '﨑'],
  ['a picture', '使う🍣', '🍣'],
  ['the wave dash, whose twin is the full-width tilde', '3〜5', '〜'],
  ['Hangul', '한', '한'],
  ['a private character', 'あ\uE000', '\uE000'],
])('without another form it is kept, and said: %s', (_, text, kept) => {
  expect(substitute(text)).toEqual({ text, substitutions: [], kept: [kept] });
});

it.each([
  '行政サービスのDX',
  '「タベスケ」事業、ほか。',
  '①'.normalize('NFKC'),
  'R3：2,863,545件',
  '（全体の1%）',
  '350→20枚/月',
  '※全体',
  '○整備',
  '■',
  '●',
  '×',
  '‥…',
  '％',
  'ＤＸ',
  '０９',
  'ァヶヴ',
  'А',
  'Ω',
  '仝々〆〇',
  '亜腕',
  '弌熙',
  '£¢¬−∥―',
  'e-mail@example.jp ~\\|',
])('is left alone where the rules allow it: %s', (text) => {
  expect(substitute(text)).toEqual({ text, substitutions: [], kept: [] });
});

describe('where and how often', () => {
  it('one entry a kind, at the first place, with all occurrences', () => {
    expect(substitute('あ①い②う①').substitutions).toEqual([
      { before: '①', after: '(1)', position: 2, occurrences: 2 },
      { before: '②', after: '(2)', position: 4, occurrences: 1 },
    ]);
  });

  it('positions count characters, not code units', () => {
    expect(substitute('𠮷𠮷①').substitutions).toMatchObject([{ before: '①', position: 3 }]);
  });

  it('a character of half-width kana is replaced with its voicing mark', () => {
    expect(substitute('ｶﾞス').substitutions).toEqual([{ before: 'ｶﾞ', after: 'ガ', position: 1, occurrences: 1 }]);
  });

  it('a kept character is listed once', () => {
    expect(substitute('𠮷と𠮷').kept).toEqual(['𠮷']);
  });
});
