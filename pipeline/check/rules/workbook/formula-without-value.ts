import { rule } from '../rule';

export const FORMULA_WITHOUT_VALUE = rule({
  code: 'FORMULA_WITHOUT_VALUE',
  severity: 'error',
  rule: 'L2-06',
  ja: '数式があり、計算した値が入っていません。',
  en: 'a formula whose value is not in the file',
  hintJa: 'Excelで開いて計算させ、「値の貼り付け」で値にして保存し直してください。',
  hintEn: 'open it in Excel so that it is calculated, paste it in place as values, and save',
  document: {
    when: {
      ja: '数式だけがあり、計算した値がファイルにないとき(Excelのほかのプログラムが書いた場合など)。',
      en: 'There is a formula and no value beside it, as programs other than Excel write them.',
    },
    example: [
      'error FORMULA_WITHOUT_VALUE shisetsu.xlsx:3:4',
      '  数式があり、計算した値が入っていません。 / a formula whose value is not in the file',
      '  → Excelで開いて計算させ、「値の貼り付け」で値にして保存し直してください。 / open it in Excel so that it is calculated, paste it in place as values, and save',
    ],
    fix: {
      ja: 'Excelで開いて計算させ、「値の貼り付け」で値にして保存し直してください。',
      en: 'Open it in Excel so that it is calculated, paste it in place as values, and save.',
    },
  },
});
