import { rule } from '../rule';

export const CSV_ENCODING = rule({
  code: 'CSV_ENCODING',
  severity: 'warning',
  ja: '文字コードが{encoding}です。国の様式はUTF-8(BOM付き)です。',
  en: 'the encoding is {encoding}; the national formats have UTF-8 with BOM',
  hintJa: 'Excelの「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。',
  hintEn: 'save it as "CSV UTF-8 (comma delimited)" in Excel',
  fixer: {
    file: 'dialect',
    done: { ja: '文字コードをUTF-8(BOM付き)にしました', en: 'encoding set to UTF-8 with BOM' },
  },
  document: {
    when: {
      ja: 'ファイルがCP932(Shift_JIS)かUTF-16のとき。読んで検査は続けます。',
      en: 'The file is CP932 (Shift_JIS) or UTF-16. It is read and checked all the same.',
    },
    example: [
      'warning CSV_ENCODING shisetsu.csv',
      '  文字コードがUTF-16です。国の様式はUTF-8(BOM付き)です。 / the encoding is UTF-16; the national formats have UTF-8 with BOM',
      '  → Excelの「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。 / save it as "CSV UTF-8 (comma delimited)" in Excel',
    ],
    fix: {
      ja: 'Excelの「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。',
      en: 'Save it as "CSV UTF-8 (comma delimited)" in Excel.',
    },
  },
});
