import { rule } from '../rule';

export const CELL_WITH_FORMULA = rule({
  code: 'CELL_WITH_FORMULA',
  severity: 'warning',
  rule: 'L2-06',
  ja: '数式があります(値は「{value}」)。',
  en: 'a formula (its value is "{value}")',
  hintJa: 'セルを写し、「値の貼り付け」で同じ場所に貼り付けてください。',
  hintEn: 'copy the cells and paste them in place as values',
  document: {
    when: {
      ja: 'セルに数式があるとき。検査には、ファイルにある計算済みの値を使います。',
      en: 'A cell has a formula. The value that stands beside it in the file is checked.',
    },
    example: [
      'warning CELL_WITH_FORMULA shisetsu.xlsx:3:4',
      '  数式があります(値は「205」)。 / a formula (its value is "205")',
      '  → セルを写し、「値の貼り付け」で同じ場所に貼り付けてください。 / copy the cells and paste them in place as values',
    ],
    fix: {
      ja: 'セルを写し、「値の貼り付け」で同じ場所に貼り付けてください。',
      en: 'Copy the cells and paste them in place as values.',
    },
  },
});
