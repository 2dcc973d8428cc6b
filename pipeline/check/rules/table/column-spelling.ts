import { rule } from '../rule';

export const COLUMN_SPELLING = rule({
  code: 'COLUMN_SPELLING',
  severity: 'warning',
  ja: '列「{value}」は、標準では「{standard}」です。',
  en: 'the column "{value}" is "{standard}" in the standard',
  hintJa: '見出しを「{standard}」に直してください。',
  hintEn: 'write "{standard}"',
  fixer: { file: 'headers', done: { ja: '見出しを標準の書き方にしました', en: 'column named as in the standard' } },
  document: {
    when: {
      ja: '見出しの番号、半角カナ、書き誤りを除くと標準の列になるとき。括弧の幅だけの違いは情報です。',
      en: 'A header is a standard one but for a number, half-width kana or a misspelling. Bracket width alone is information.',
    },
    example: [
      'warning COLUMN_SPELLING 242101_aed.csv:1:11 (11.設置位置)',
      '  列「11.設置位置」は、標準では「設置位置」です。 / the column "11.設置位置" is "設置位置" in the standard',
      '  → 見出しを「設置位置」に直してください。 / write "設置位置"',
    ],
    fix: {
      ja: '見出しを、表示にある標準の書き方に直してください。',
      en: 'Write the header as it stands in the message.',
    },
  },
});
