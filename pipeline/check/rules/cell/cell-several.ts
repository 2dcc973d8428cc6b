import { rule } from '../rule';

export const CELL_SEVERAL = rule({
  code: 'CELL_SEVERAL',
  severity: 'warning',
  rule: 'L1-07',
  ja: '一つのセルに複数の値があります: 「{value}」',
  en: 'a cell holds several values: "{value}"',
  hintJa: '標準の様式が認める列では半角の「;」で区切ります。ほかの列では、列か行を分けてください。',
  hintEn: 'where the standard allows a list, join it with half-width ";"; elsewhere use a column or a row each',
  fixer: {
    file: 'repair-value',
    done: { ja: '値の区切りを半角の「;」にしました', en: 'values parted by a half-width ";"' },
  },
  document: {
    when: {
      ja: '一つのセルに、電話番号や数などが「、」や「/」で並んでいるとき、`;` で区切る列がほかの記号で区切られているとき。',
      en: 'Several phone numbers, numbers or the like in a cell, or a list joined by anything but `;`.',
    },
    example: [
      'warning CELL_SEVERAL 242101_aed.csv:2:12 (電話番号)',
      '  一つのセルに複数の値があります: 「0595-82-1111、0595-82-2222」 / a cell holds several values: "0595-82-1111、0595-82-2222"',
      '  → 標準の様式が認める列では半角の「;」で区切ります。ほかの列では、列か行を分けてください。 / where the standard allows a list, join it with half-width ";"; elsewhere use a column or a row each',
    ],
    fix: {
      ja: '標準の様式が認める列では半角の「;」で区切ります。ほかの列では、列か行を分けてください。',
      en: 'Where the standard allows a list, join it with half-width ";"; elsewhere use a column or a row each.',
    },
  },
});
