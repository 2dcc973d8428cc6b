import { rule } from '../rule';

export const HEADER_NAMELESS = rule({
  code: 'HEADER_NAMELESS',
  severity: 'warning',
  rule: 'L1-05',
  ja: '{number}列目の見出し{detail}。',
  en: 'column {number} {detail}',
  hintJa: '何のデータかわかる見出しを付けてください。',
  hintEn: 'name the column after what it holds',
  document: {
    when: {
      ja: '見出しが空か、番号や電話番号、「列1」のような名前のとき。',
      en: 'A column has no name, a number or telephone number for a name, or one like "Column1".',
    },
    example: [
      'warning HEADER_NAMELESS shisetsu.csv:1:3',
      '  3列目の見出し「列3」から、中身がわかりません。 / column 3 is named "列3", which does not say what it holds',
      '  → 何のデータかわかる見出しを付けてください。 / name the column after what it holds',
    ],
    fix: {
      ja: '何のデータかわかる見出しを付けてください。',
      en: 'Name the column after what it holds.',
    },
  },
});
