import { rule } from '../rule';

export const CELLS_MERGED = rule({
  code: 'CELLS_MERGED',
  severity: 'warning',
  rule: 'L1-12',
  ja: 'セルが結合されています({area})。',
  en: 'cells are merged ({area})',
  hintJa: '結合を解除し、どのセルにも値を入れてください。',
  hintEn: 'unmerge them and put the value into each cell',
  document: {
    when: {
      ja: 'セルが結合されているとき。場所は左上のセルです。',
      en: 'Cells are merged. The place is the upper left one.',
    },
    example: [
      'warning CELLS_MERGED shisetsu.xlsx:2:3',
      '  セルが結合されています(C2:C4)。 / cells are merged (C2:C4)',
      '  → 結合を解除し、どのセルにも値を入れてください。 / unmerge them and put the value into each cell',
    ],
    fix: {
      ja: '結合を解除し、どのセルにも値を入れてください。',
      en: 'Unmerge them and put the value into each cell.',
    },
  },
});
