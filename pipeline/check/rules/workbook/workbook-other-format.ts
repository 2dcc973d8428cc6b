import { rule } from '../rule';

export const WORKBOOK_OTHER_FORMAT = rule({
  code: 'WORKBOOK_OTHER_FORMAT',
  severity: 'error',
  rule: 'L1-01',
  ja: 'Excelブック(.xlsx)として読めません。{detail}。',
  en: 'this can not be read as an Excel workbook (.xlsx): {detail}',
  hintJa: 'Excelで開き、「名前を付けて保存」で「Excelブック(*.xlsx)」か「CSV UTF-8(コンマ区切り)」を選んでください。',
  hintEn: 'open it in Excel and save it as "Excel Workbook (*.xlsx)" or "CSV UTF-8 (comma delimited)"',
  document: {
    when: {
      ja: '名前か内容はExcelだが、.xlsxの形でないとき(.xls、.xlsb、.odsなど)。',
      en: "Name or content is Excel's, but the format is not .xlsx: .xls, .xlsb, .ods and so on.",
    },
    example: [
      'error WORKBOOK_OTHER_FORMAT shisetsu.xls',
      '  Excelブック(.xlsx)として読めません。古い形式(.xls)です。 / this can not be read as an Excel workbook (.xlsx): it is of the old format (.xls)',
      '  → Excelで開き、「名前を付けて保存」で「Excelブック(*.xlsx)」か「CSV UTF-8(コンマ区切り)」を選んでください。 / open it in Excel and save it as "Excel Workbook (*.xlsx)" or "CSV UTF-8 (comma delimited)"',
    ],
    fix: {
      ja: 'Excelで開き、「名前を付けて保存」で「Excelブック(*.xlsx)」か「CSV UTF-8(コンマ区切り)」を選んでください。',
      en: 'Open it in Excel and save it as "Excel Workbook (*.xlsx)" or "CSV UTF-8 (comma delimited)".',
    },
  },
});
