import { rule } from '../rule';

export const CSV_TABS = rule({
  code: 'CSV_TABS',
  severity: 'warning',
  ja: 'コンマでなくタブで区切られています。',
  en: 'the cells are separated by tabs, not commas',
  hintJa: 'Excelの「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選ぶか、ファイルの名前を .tsv にしてください。',
  hintEn: 'save it as "CSV UTF-8 (comma delimited)" in Excel, or name it .tsv',
  fixer: {
    file: 'dialect',
    done: { ja: 'タブ区切りをコンマ区切りにしました', en: 'tabs between cells replaced by commas' },
  },
  document: {
    when: {
      ja: '`.csv` という名前のファイルがタブ区切りのとき。',
      en: 'A file named `.csv` has tabs between its cells.',
    },
    example: [
      'warning CSV_TABS shisetsu.csv',
      '  コンマでなくタブで区切られています。 / the cells are separated by tabs, not commas',
      '  → Excelの「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選ぶか、ファイルの名前を .tsv にしてください。 / save it as "CSV UTF-8 (comma delimited)" in Excel, or name it .tsv',
    ],
    fix: {
      ja: 'Excelの「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選ぶか、ファイルの名前を .tsv にしてください。',
      en: 'Save it as "CSV UTF-8 (comma delimited)" in Excel, or name it .tsv.',
    },
  },
});
