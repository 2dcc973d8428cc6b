import { rule } from '../rule';

export const CSV_LINE_ENDS = rule({
  code: 'CSV_LINE_ENDS',
  severity: 'info',
  ja: '改行が{ends}です。国の様式の改行はCRLFです。',
  en: 'the lines end with {ends}; the national formats have CRLF',
  hintJa: 'このままでも読めます。Excelで保存し直すとCRLFになります。',
  hintEn: 'it can be read as it is; Excel writes CRLF when it saves',
  fixer: { file: 'dialect', done: { ja: '改行をCRLFにそろえました', en: 'line ends set to CRLF' } },
  document: {
    when: {
      ja: '改行がCRLFでないとき、または混ざっているとき。',
      en: 'Lines end otherwise than with CRLF, or in several ways.',
    },
    example: [
      'info CSV_LINE_ENDS shisetsu.csv',
      '  改行がLFです。国の様式の改行はCRLFです。 / the lines end with LF; the national formats have CRLF',
      '  → このままでも読めます。Excelで保存し直すとCRLFになります。 / it can be read as it is; Excel writes CRLF when it saves',
    ],
    fix: {
      ja: 'このままでも読めます。Excelで保存し直すとCRLFになります。',
      en: 'It can be read as it is; Excel writes CRLF when it saves.',
    },
  },
});
