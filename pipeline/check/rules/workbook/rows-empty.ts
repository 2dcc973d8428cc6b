import { rule } from '../rule';

export const ROWS_EMPTY = rule({
  code: 'ROWS_EMPTY',
  severity: 'error',
  rule: 'L1-03',
  ja: 'ここから空の行が{count}行続きます。',
  en: '{count} blank rows follow from here',
  hintJa: '空の行をまとめて選び、Excelで行ごと削除して保存し直してください。',
  hintEn: 'select the blank rows, delete them as rows in Excel and save the file',
  document: {
    when: {
      ja: '空の行が千行より多く続くとき。表の後ろに、書式だけの行が残っている場合も含みます。',
      en: 'More than a thousand blank rows follow each other, also behind the table, where formatting alone is left of them.',
    },
    example: [
      'error ROWS_EMPTY shisetsu.xlsx:5',
      '  ここから空の行が1048572行続きます。 / 1048572 blank rows follow from here',
      '  → 空の行をまとめて選び、Excelで行ごと削除して保存し直してください。 / select the blank rows, delete them as rows in Excel and save the file',
    ],
    fix: {
      ja: '空の行をまとめて選び、Excelで行ごと削除して保存し直してください。',
      en: 'Select the blank rows, delete them as rows in Excel and save the file.',
    },
  },
});
