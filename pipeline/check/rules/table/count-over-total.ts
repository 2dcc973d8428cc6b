import { rule } from '../rule';

export const COUNT_OVER_TOTAL = rule({
  code: 'COUNT_OVER_TOTAL',
  severity: 'error',
  ja: '内訳の合計({value})が「{total}」({first})より多くなっています。',
  en: 'the parts add up to {value}, more than {total} ({first})',
  hintJa: '合計か内訳の書き誤りです。元の資料と見比べてください。',
  hintEn: 'a part or the total is misspelled: compare with the source',
  document: {
    when: {
      ja: '内訳の列の合計が、総数の列より大きいとき。',
      en: 'The parts of a count are more than its total.',
    },
    example: [
      'error COUNT_OVER_TOTAL 242101_public_toilet.csv:2:13 (男性トイレ総数)',
      '  内訳の合計(3)が「男性トイレ総数」(2)より多くなっています。 / the parts add up to 3, more than 男性トイレ総数 (2)',
      '  → 合計か内訳の書き誤りです。元の資料と見比べてください。 / a part or the total is misspelled: compare with the source',
    ],
    fix: {
      ja: '合計か内訳の書き誤りです。元の資料と見比べてください。',
      en: 'A part or the total is misspelled: compare with the source.',
    },
  },
});
