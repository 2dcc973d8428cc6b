import { rule } from '../rule';

export const HEADER_REPEATED = rule({
  code: 'HEADER_REPEATED',
  severity: 'warning',
  rule: 'L1-03',
  ja: '途中に見出しの行がもう一度あります。',
  en: 'the header stands again among the rows',
  hintJa: '途中の見出しの行を、Excelで削除してください。',
  hintEn: 'delete the repeated header in Excel',
  fixer: { file: 'rewrite', done: { ja: '途中にもう一度ある見出しの行を除きました', en: 'repeated header left out' } },
  document: {
    when: {
      ja: 'データの途中に、1行目と同じ行があるとき。',
      en: 'A row is the same as the header.',
    },
    example: [
      'warning HEADER_REPEATED shisetsu.csv:3',
      '  途中に見出しの行がもう一度あります。 / the header stands again among the rows',
      '  → 途中の見出しの行を、Excelで削除してください。 / delete the repeated header in Excel',
    ],
    fix: {
      ja: '途中の見出しの行を、Excelで削除してください。',
      en: 'Delete the repeated header in Excel.',
    },
  },
});
