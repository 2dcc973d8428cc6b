import { rule } from '../rule';

export const CELLS_MISCOUNTED = rule({
  code: 'CELLS_MISCOUNTED',
  severity: 'error',
  rule: 'L1-15',
  ja: 'セルが{found}個あります。見出しは{wanted}個です。',
  en: 'the row has {found} cells and the header {wanted}',
  hintJa:
    'コンマを含むセルが二重引用符で囲まれているか確かめてください。Excelの「CSV UTF-8(コンマ区切り)」で保存すると自動で囲まれます。',
  hintEn:
    'see whether cells with commas are in double quotes; Excel does that when it saves as "CSV UTF-8 (comma delimited)"',
  fixer: {
    file: 'rewrite',
    done: { ja: '見出しより後ろにはみ出した空のセルを除きました', en: 'empty cells behind the last column left out' },
  },
  document: {
    when: {
      ja: '行のセルの数が見出しと違うとき。多くは、コンマを含むセルが引用符で囲まれていないためです。その行の値は検査しません。',
      en: 'A row has more or fewer cells than the header, most often because a cell with a comma is not quoted. Its values are not checked.',
    },
    example: [
      'error CELLS_MISCOUNTED shisetsu.csv:3',
      '  セルが7個あります。見出しは6個です。 / the row has 7 cells and the header 6',
      '  → コンマを含むセルが二重引用符で囲まれているか確かめてください。Excelの「CSV UTF-8(コンマ区切り)」で保存すると自動で囲まれます。 / see whether cells with commas are in double quotes; Excel does that when it saves as "CSV UTF-8 (comma delimited)"',
    ],
    fix: {
      ja: 'コンマを含むセルが二重引用符で囲まれているか確かめてください。Excelの「CSV UTF-8(コンマ区切り)」で保存すると自動で囲まれます。',
      en: 'See whether cells with commas are in double quotes; Excel does that when it saves as "CSV UTF-8 (comma delimited)".',
    },
  },
});
