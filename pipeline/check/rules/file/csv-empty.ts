import { rule } from '../rule';

export const CSV_EMPTY = rule({
  code: 'CSV_EMPTY',
  severity: 'error',
  rule: 'L1-01',
  ja: 'ファイルに文字が一つもありません。',
  en: 'the file holds no character',
  hintJa: '元の表を開いて、CSVとして保存し直してください。',
  hintEn: 'open the table that it was made from and save it as CSV again',
  document: {
    when: {
      ja: 'ファイルが空か、空白と改行だけのとき。',
      en: 'The file is empty, or holds nothing but blanks and line ends.',
    },
    example: [
      'error CSV_EMPTY shisetsu.csv',
      '  ファイルに文字が一つもありません。 / the file holds no character',
      '  → 元の表を開いて、CSVとして保存し直してください。 / open the table that it was made from and save it as CSV again',
    ],
    fix: {
      ja: '元の表を開いて、CSVとして保存し直してください。',
      en: 'Open the table that it was made from and save it as CSV again.',
    },
  },
});
