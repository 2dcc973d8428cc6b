import { rule } from '../rule';

export const WORKBOOK_EMPTY = rule({
  code: 'WORKBOOK_EMPTY',
  severity: 'error',
  rule: 'L1-01',
  ja: 'どのシートにも値がありません。',
  en: 'no sheet holds a value',
  hintJa: '表の入ったファイルかどうか確かめてください。',
  hintEn: 'see whether it is the file that holds the table',
  document: {
    when: {
      ja: 'どのシートにも値のあるセルがないとき。',
      en: 'No sheet has a cell with a value.',
    },
    example: [
      'error WORKBOOK_EMPTY shisetsu.xlsx',
      '  どのシートにも値がありません。 / no sheet holds a value',
      '  → 表の入ったファイルかどうか確かめてください。 / see whether it is the file that holds the table',
    ],
    fix: {
      ja: '表の入ったファイルかどうか確かめてください。',
      en: 'See whether it is the file that holds the table.',
    },
  },
});
