import { rule } from '../rule';

export const WORKBOOK_LINKS = rule({
  code: 'WORKBOOK_LINKS',
  severity: 'warning',
  ja: 'ほかのブックへのリンクが{count}個あります。',
  en: 'the workbook has {count} links to other workbooks',
  hintJa: '「データ」「リンクの編集」で「リンクの解除」を選び、値にしてください。',
  hintEn: 'break them under Data, Edit Links: the values stay',
  document: {
    when: {
      ja: 'ほかのブックの値を使う数式があるとき。リンクの先は開きません。',
      en: 'Formulas take values from other workbooks, which are never opened.',
    },
    example: [
      'warning WORKBOOK_LINKS shisetsu.xlsx',
      '  ほかのブックへのリンクが2個あります。 / the workbook has 2 links to other workbooks',
      '  → 「データ」「リンクの編集」で「リンクの解除」を選び、値にしてください。 / break them under Data, Edit Links: the values stay',
    ],
    fix: {
      ja: '「データ」「リンクの編集」で「リンクの解除」を選び、値にしてください。',
      en: 'Break them under Data, Edit Links: the values stay.',
    },
  },
});
