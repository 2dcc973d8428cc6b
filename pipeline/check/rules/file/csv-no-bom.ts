import { rule } from '../rule';

export const CSV_NO_BOM = rule({
  code: 'CSV_NO_BOM',
  severity: 'info',
  ja: 'UTF-8ですが、先頭に目印(BOM)がありません。',
  en: 'UTF-8 without a byte order mark',
  hintJa: 'このままでも読めます。Excelで開いて文字化けするときは、「CSV UTF-8(コンマ区切り)」で保存し直してください。',
  hintEn: 'it can be read as it is; if Excel shows garbled text, save it as "CSV UTF-8 (comma delimited)"',
  fixer: { file: 'dialect', done: { ja: '先頭に目印(BOM)を付けました', en: 'byte order mark added' } },
  document: {
    when: {
      ja: 'UTF-8で、BOMがないとき。',
      en: 'UTF-8 without a byte order mark.',
    },
    example: [
      'info CSV_NO_BOM shisetsu.csv',
      '  UTF-8ですが、先頭に目印(BOM)がありません。 / UTF-8 without a byte order mark',
      '  → このままでも読めます。Excelで開いて文字化けするときは、「CSV UTF-8(コンマ区切り)」で保存し直してください。 / it can be read as it is; if Excel shows garbled text, save it as "CSV UTF-8 (comma delimited)"',
    ],
    fix: {
      ja: 'このままでも読めます。Excelで開いて文字化けするときは、「CSV UTF-8(コンマ区切り)」で保存し直してください。',
      en: 'It can be read as it is; if Excel shows garbled text, save it as "CSV UTF-8 (comma delimited)".',
    },
  },
});
