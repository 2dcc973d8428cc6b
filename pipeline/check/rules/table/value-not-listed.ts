import { rule } from '../rule';

export const VALUE_NOT_LISTED = rule({
  code: 'VALUE_NOT_LISTED',
  severity: 'error',
  rule: 'L2-04',
  ja: '「{value}」は、決められた値のどれでもありません: {expected}',
  en: '"{value}" is none of the values laid down: {expected}',
  hintJa: '示された値のどれかに直してください。',
  hintEn: 'use one of the values named',
  fixer: { file: 'enum-value', done: { ja: '決められた値の書き方にしました', en: 'written as the value laid down' } },
  document: {
    when: {
      ja: '値が決まっている列に、ほかの値があるとき。',
      en: 'A column with a fixed list of values holds another.',
    },
    example: [
      'error VALUE_NOT_LISTED 242101_aed.csv:2:20 (小児対応設備の有無)',
      '  「あり」は、決められた値のどれでもありません: 「有」「無」 / "あり" is none of the values laid down: 「有」「無」',
      '  → 示された値のどれかに直してください。 / use one of the values named',
    ],
    fix: {
      ja: '示された値のどれかに直してください。',
      en: 'Use one of the values named.',
    },
  },
});
