import { rule } from '../rule';

export const CSV_UNDECODABLE = rule({
  code: 'CSV_UNDECODABLE',
  severity: 'error',
  rule: 'L1-01',
  ja: '{encoding}として読めない文字の並びがあります。中身は検査していません。',
  en: 'some bytes are no character of {encoding}; the content was not checked',
  hintJa: 'ファイルが途中で切れていないか確かめ、Excelの「CSV UTF-8(コンマ区切り)」で保存し直してください。',
  hintEn: 'see whether the file is cut off, and save it again as "CSV UTF-8 (comma delimited)" in Excel',
  document: {
    when: {
      ja: 'どの文字コードとしても正しくない並びがあるとき。二つの文字コードが混ざったファイルや、途中で切れたファイルです。中身の検査はしません。',
      en: 'Bytes that are right in no encoding: a file that mixes two, or is cut off. Its content is not checked.',
    },
    example: [
      'error CSV_UNDECODABLE shisetsu.csv:1',
      '  CP932 (Shift_JIS)として読めない文字の並びがあります。中身は検査していません。 / some bytes are no character of CP932 (Shift_JIS); the content was not checked',
      '  → ファイルが途中で切れていないか確かめ、Excelの「CSV UTF-8(コンマ区切り)」で保存し直してください。 / see whether the file is cut off, and save it again as "CSV UTF-8 (comma delimited)" in Excel',
    ],
    fix: {
      ja: 'ファイルが途中で切れていないか確かめ、Excelの「CSV UTF-8(コンマ区切り)」で保存し直してください。',
      en: 'See whether the file is cut off, and save it again as "CSV UTF-8 (comma delimited)" in Excel.',
    },
  },
});
