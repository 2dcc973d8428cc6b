import { rule } from '../rule';

export const COLUMN_HIDDEN = rule({
  code: 'COLUMN_HIDDEN',
  severity: 'warning',
  rule: 'L1-13',
  ja: '値のある{letters}列が非表示になっています。',
  en: 'column {letters} has values and is hidden',
  hintJa: '要らない列なら削除し、要るなら再表示してください。',
  hintEn: 'delete it if it is not needed, else unhide it',
  document: {
    when: {
      ja: '値のある列が、非表示か幅0のとき。',
      en: 'A column with values is hidden or has no width.',
    },
    example: [
      'warning COLUMN_HIDDEN shisetsu.xlsx:3',
      '  値のあるC列が非表示になっています。 / column C has values and is hidden',
      '  → 要らない列なら削除し、要るなら再表示してください。 / delete it if it is not needed, else unhide it',
    ],
    fix: {
      ja: '要らない列なら削除し、要るなら再表示してください。',
      en: 'Delete it if it is not needed, else unhide it.',
    },
  },
});
