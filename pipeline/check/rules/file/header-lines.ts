import { rule } from '../rule';

export const HEADER_LINES = rule({
  code: 'HEADER_LINES',
  severity: 'error',
  rule: 'L2-03',
  ja: '見出しが複数の行に分かれています。この行も見出しの続きです。',
  en: 'the header takes more than one row: this one goes on with it',
  hintJa: '「予算額(令和6年度)」のように、どの列の見出しも1行目の一つのセルに書き、この行を削除してください。',
  hintEn:
    'write the whole name of each column into one cell of the first row, as 予算額(令和6年度), and delete this row',
  document: {
    when: {
      ja: '見出しのすぐ下の行に、見出しのない列の名前(結合を解いた2行の見出しなど)か、単位だけがあるとき。',
      en: 'The row below the header names columns that have no name there, as the second row of a header whose cells were merged, or holds units alone.',
    },
    example: [
      'error HEADER_LINES yosan.csv:2',
      '  見出しが複数の行に分かれています。この行も見出しの続きです。 / the header takes more than one row: this one goes on with it',
      '  → 「予算額(令和6年度)」のように、どの列の見出しも1行目の一つのセルに書き、この行を削除してください。 / write the whole name of each column into one cell of the first row, as 予算額(令和6年度), and delete this row',
    ],
    fix: {
      ja: '「予算額(令和6年度)」のように、どの列の見出しも1行目の一つのセルに書き、この行を削除してください。',
      en: 'Write the whole name of each column into one cell of the first row, as 予算額(令和6年度), and delete this row.',
    },
  },
});
