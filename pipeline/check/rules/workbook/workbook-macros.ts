import { rule } from '../rule';

export const WORKBOOK_MACROS = rule({
  code: 'WORKBOOK_MACROS',
  severity: 'warning',
  ja: 'マクロが入っています。',
  en: 'the workbook holds macros',
  hintJa: '「名前を付けて保存」で「Excelブック(*.xlsx)」を選ぶと、マクロは除かれます。',
  hintEn: 'save it as "Excel Workbook (*.xlsx)", which leaves the macros out',
  document: {
    when: {
      ja: 'ブックにVBAのマクロがあるとき。表は読みます。マクロは動かしません。',
      en: 'The workbook holds VBA macros. Its tables are read; the macros are never run.',
    },
    example: [
      'warning WORKBOOK_MACROS shisetsu.xlsm',
      '  マクロが入っています。 / the workbook holds macros',
      '  → 「名前を付けて保存」で「Excelブック(*.xlsx)」を選ぶと、マクロは除かれます。 / save it as "Excel Workbook (*.xlsx)", which leaves the macros out',
    ],
    fix: {
      ja: '「名前を付けて保存」で「Excelブック(*.xlsx)」を選ぶと、マクロは除かれます。',
      en: 'Save it as "Excel Workbook (*.xlsx)", which leaves the macros out.',
    },
  },
});
