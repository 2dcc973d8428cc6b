import { rule } from '../rule';

export const COLUMN_BLANK = rule({
  code: 'COLUMN_BLANK',
  severity: 'warning',
  rule: 'L1-03',
  ja: '{number}列目が、見出しも値も空です。',
  en: 'column {number} has neither name nor values',
  hintJa: '空の列を、Excelで列ごと削除してください。',
  hintEn: 'delete the blank column in Excel',
  fixer: { file: 'plan', done: { ja: '見出しも値もない列を除きました', en: 'blank column left out' } },
  document: {
    when: {
      ja: '見出しもすべての値も空の列があるとき。',
      en: 'Neither the header nor any row has anything in a column.',
    },
    example: [
      'warning COLUMN_BLANK shisetsu.csv:4',
      '  4列目が、見出しも値も空です。 / column 4 has neither name nor values',
      '  → 空の列を、Excelで列ごと削除してください。 / delete the blank column in Excel',
    ],
    fix: {
      ja: '空の列を、Excelで列ごと削除してください。',
      en: 'Delete the blank column in Excel.',
    },
  },
});
