import { rule } from '../rule';

export const CSV_BINARY = rule({
  code: 'CSV_BINARY',
  severity: 'error',
  rule: 'L1-01',
  ja: '文字でないもの(制御文字 U+{hex})が入っています。ここから後は検査していません。',
  en: 'it holds the control character U+{hex}, which is no text; nothing behind it was checked',
  hintJa: '元の表をExcelで開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。',
  hintEn: 'open the table in Excel and save it as "CSV UTF-8 (comma delimited)"',
  document: {
    when: {
      ja: '文章には現れない制御文字があるとき。文書や画像、途中で壊れたファイルを `.csv` と名付けた場合が多くあります。',
      en: 'It holds a control character that no text has; most often a document, a picture or a damaged file that was named `.csv`.',
    },
    example: [
      'error CSV_BINARY shisetsu.csv:1:1 (G)',
      '  文字でないもの(制御文字 U+0003)が入っています。ここから後は検査していません。 / it holds the control character U+0003, which is no text; nothing behind it was checked',
      '  → 元の表をExcelで開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。 / open the table in Excel and save it as "CSV UTF-8 (comma delimited)"',
    ],
    fix: {
      ja: '元の表をExcelで開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。',
      en: 'Open the table in Excel and save it as "CSV UTF-8 (comma delimited)".',
    },
  },
});
