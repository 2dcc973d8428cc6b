import { rule } from '../rule';

export const TABLE_WIDE = rule({
  code: 'TABLE_WIDE',
  severity: 'warning',
  rule: 'L3-09',
  ja: '年などが列に並んでいます: {detail}',
  en: 'years or the like are laid out as columns: {detail}',
  hintJa: '{mend}',
  hintEn: '{mend}',
  document: {
    when: {
      ja: '見出しが年だけ違う列が三つ以上あるとき。国の標準の様式そのものがそうなっているときは情報です。',
      en: 'Three or more columns differ by a year alone. It is information where the national sheet itself is so.',
    },
    example: [
      'warning TABLE_WIDE shisetsu.csv',
      '  年などが列に並んでいます: 2022年度の件数、2023年度の件数、2024年度の件数 / years or the like are laid out as columns: 2022年度の件数、2023年度の件数、2024年度の件数',
      '  → 年の列を作り、1行に1つの値を置いてください。 / make a column for the year and put one value a row',
    ],
    fix: {
      ja: '年の列を作り、1行に1つの値を置いてください。',
      en: 'Make a column for the year and put one value a row.',
    },
  },
});
