import { rule } from '../rule';

export const SHEET_HIDDEN = rule({
  code: 'SHEET_HIDDEN',
  severity: 'warning',
  rule: 'L1-13',
  ja: 'シート「{sheet}」が非表示になっています。',
  en: 'the sheet "{sheet}" is hidden',
  hintJa: '要らなければ削除し、要るなら別のファイルにしてください。',
  hintEn: 'delete it if it is not needed, else put it into a file of its own',
  document: {
    when: {
      ja: '非表示のシートがあるとき。ほかのどのシートにも値がないときのほかは、中を検査しません。',
      en: 'A sheet is hidden. It is checked only if no other sheet has a value.',
    },
    example: [
      'warning SHEET_HIDDEN shisetsu.xlsx',
      '  シート「作業用」が非表示になっています。 / the sheet "作業用" is hidden',
      '  → 要らなければ削除し、要るなら別のファイルにしてください。 / delete it if it is not needed, else put it into a file of its own',
    ],
    fix: {
      ja: '要らなければ削除し、要るなら別のファイルにしてください。',
      en: 'Delete it if it is not needed, else put it into a file of its own.',
    },
  },
});
