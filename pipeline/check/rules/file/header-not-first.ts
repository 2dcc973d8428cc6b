import { rule } from '../rule';

export const HEADER_NOT_FIRST = rule({
  code: 'HEADER_NOT_FIRST',
  severity: 'error',
  rule: 'L3-01',
  ja: '見出しの行が{header}行目にあります。1行目に置きます。',
  en: 'the header stands in line {header}; it belongs in line 1',
  hintJa: '見出しの行より上の行(表題や空の行)を、Excelで削除してください。',
  hintEn: 'delete the rows above the header (titles, blank rows) in Excel',
  fixer: {
    file: 'rewrite',
    done: { ja: '見出しより上の行を、別のファイルに移しました', en: 'row above the header moved to the file beside' },
  },
  document: {
    when: {
      ja: '見出しの上に、表題や空の行があるとき。',
      en: 'A title or blank rows stand above the header.',
    },
    example: [
      'error HEADER_NOT_FIRST shisetsu.csv:1',
      '  見出しの行が2行目にあります。1行目に置きます。 / the header stands in line 2; it belongs in line 1',
      '  → 見出しの行より上の行(表題や空の行)を、Excelで削除してください。 / delete the rows above the header (titles, blank rows) in Excel',
    ],
    fix: {
      ja: '見出しの行より上の行(表題や空の行)を、Excelで削除してください。',
      en: 'Delete the rows above the header (titles, blank rows) in Excel.',
    },
  },
});
