import { rule } from '../rule';

export const CSV_OTHER_FORMAT = rule({
  code: 'CSV_OTHER_FORMAT',
  severity: 'error',
  rule: 'L1-01',
  ja: 'CSVではありません。中身は{format}です。',
  en: 'this is not a CSV: it is {format}',
  hintJa:
    '元の表をExcelで開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。ブックの名前を .csv に変えるだけでは、CSVになりません。ダウンロードしたファイルなら、取り直してください。',
  hintEn:
    'open the table in Excel and save it as "CSV UTF-8 (comma delimited)"; a workbook does not become a CSV by its name; if it was downloaded, download it again',
  document: {
    when: {
      ja: '`.csv` と名付けたファイルが、Excelブック、ZIP、PDF、Webページ、JSON、XMLのとき。名前だけを `.csv` に変えた場合や、ダウンロードに失敗して「404」のページを保存した場合によくあります。',
      en: 'The file that is named a CSV is a workbook, an archive, a PDF, a web page, JSON or XML; often it was only renamed, or is a "404" page that was saved by a download.',
    },
    example: [
      'error CSV_OTHER_FORMAT shisetsu.csv',
      '  CSVではありません。中身はWebページ(HTML)です。 / this is not a CSV: it is a web page (HTML)',
      '  → 元の表をExcelで開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。ブックの名前を .csv に変えるだけでは、CSVになりません。ダウンロードしたファイルなら、取り直してください。 / open the table in Excel and save it as "CSV UTF-8 (comma delimited)"; a workbook does not become a CSV by its name; if it was downloaded, download it again',
    ],
    fix: {
      ja: '元の表をExcelで開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。ブックの名前を .csv に変えるだけでは、CSVになりません。ダウンロードしたファイルなら、取り直してください。',
      en: 'Open the table in Excel and save it as "CSV UTF-8 (comma delimited)"; a workbook does not become a CSV by its name; if it was downloaded, download it again.',
    },
  },
});
