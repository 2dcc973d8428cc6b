import { rule } from '../rule';

export const ROW_HIDDEN = rule({
  code: 'ROW_HIDDEN',
  severity: 'warning',
  rule: 'L1-13',
  ja: '値のある行が非表示になっています。',
  en: 'a row with values is hidden',
  hintJa: '要らない行なら削除し、要るなら再表示してください(フィルターをかけたままなら、解除してください)。',
  hintEn: 'delete it if it is not needed, else unhide it (clear the filter, if one is on)',
  document: {
    when: {
      ja: '値のある行が、非表示か高さ0のとき。フィルターで隠れた行も含みます。',
      en: 'A row with values is hidden or has no height; a filter hides rows too.',
    },
    example: [
      'warning ROW_HIDDEN shisetsu.xlsx:3',
      '  値のある行が非表示になっています。 / a row with values is hidden',
      '  → 要らない行なら削除し、要るなら再表示してください(フィルターをかけたままなら、解除してください)。 / delete it if it is not needed, else unhide it (clear the filter, if one is on)',
    ],
    fix: {
      ja: '要らない行なら削除し、要るなら再表示してください(フィルターをかけたままなら、解除してください)。',
      en: 'Delete it if it is not needed, else unhide it (clear the filter, if one is on).',
    },
  },
});
