import { rule } from '../rule';

export const COLUMNS_IN_ONE = rule({
  code: 'COLUMNS_IN_ONE',
  severity: 'error',
  rule: 'L1-07',
  ja: '列が一つだけで、どの行も「{sign}」で区切られています。',
  en: 'there is one column, and "{sign}" parts all of its rows',
  hintJa:
    'Excelで列を選び、「データ」「区切り位置」で列に分けてから、「CSV UTF-8(コンマ区切り)」で保存し直してください。',
  hintEn:
    'select the column in Excel, part it under Data, Text to Columns, and save it as "CSV UTF-8 (comma delimited)"',
  document: {
    when: {
      ja: '表に列が一つしかなく、見出しもどの行も、セミコロンや全角のコンマなどで同じ数に分かれるとき。行の全体が引用符で囲まれているときも。',
      en: 'A table has one column, and a semicolon, a full-width comma or the like parts its header and each of its rows into as many pieces; also where whole lines stand in quotes.',
    },
    example: [
      'error COLUMNS_IN_ONE shisetsu.csv',
      '  列が一つだけで、どの行も「;」で区切られています。 / there is one column, and ";" parts all of its rows',
      '  → Excelで列を選び、「データ」「区切り位置」で列に分けてから、「CSV UTF-8(コンマ区切り)」で保存し直してください。 / select the column in Excel, part it under Data, Text to Columns, and save it as "CSV UTF-8 (comma delimited)"',
    ],
    fix: {
      ja: 'Excelで列を選び、「データ」「区切り位置」で列に分けてから、「CSV UTF-8(コンマ区切り)」で保存し直してください。',
      en: 'Select the column in Excel, part it under Data, Text to Columns, and save it as "CSV UTF-8 (comma delimited)".',
    },
  },
});
