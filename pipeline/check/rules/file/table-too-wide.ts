import { rule } from '../rule';

export const TABLE_TOO_WIDE = rule({
  code: 'TABLE_TOO_WIDE',
  severity: 'error',
  ja: '列が{found}個あります。表計算ソフトで扱えるのは{limit}列までで、中身は検査していません。',
  en: 'there are {found} columns; a spreadsheet holds {limit}, and the content was not checked',
  hintJa: '区切りの文字が違っていないか、行と列が入れ替わっていないか確かめてください。',
  hintEn: 'see whether the separator is another, or rows and columns are exchanged',
  document: {
    when: {
      ja: '見出しのセルが16,384個を超えるとき。',
      en: 'The header has more than 16,384 cells.',
    },
    example: [
      'error TABLE_TOO_WIDE shisetsu.csv:1',
      '  列が20001個あります。表計算ソフトで扱えるのは16384列までで、中身は検査していません。 / there are 20001 columns; a spreadsheet holds 16384, and the content was not checked',
      '  → 区切りの文字が違っていないか、行と列が入れ替わっていないか確かめてください。 / see whether the separator is another, or rows and columns are exchanged',
    ],
    fix: {
      ja: '区切りの文字が違っていないか、行と列が入れ替わっていないか確かめてください。',
      en: 'See whether the separator is another, or rows and columns are exchanged.',
    },
  },
});
