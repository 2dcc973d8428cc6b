import { rule } from '../rule';

export const ROW_BLANK = rule({
  code: 'ROW_BLANK',
  severity: 'warning',
  rule: 'L1-03',
  ja: '{rows}。',
  en: '{rows}',
  hintJa: '空の行を、Excelで削除してください。',
  hintEn: 'delete the blank row in Excel',
  fixer: { file: 'rewrite', done: { ja: '空の行を除きました', en: 'blank row left out' } },
  document: {
    when: {
      ja: 'すべてのセルが空の行があるとき。続いていれば一度だけ知らせます。',
      en: 'All cells of a row are empty; several in a row are told once.',
    },
    example: [
      'warning ROW_BLANK shisetsu.csv:3',
      '  空の行があります。 / a row is blank',
      '  → 空の行を、Excelで削除してください。 / delete the blank row in Excel',
    ],
    fix: {
      ja: '空の行を、Excelで削除してください。',
      en: 'Delete the blank row in Excel.',
    },
  },
});
