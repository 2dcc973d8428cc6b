import { rule } from '../rule';

export const NAMES_OMITTED = rule({
  code: 'NAMES_OMITTED',
  severity: 'warning',
  rule: 'L2-02',
  ja: '上の行と同じ「{field}」が省かれているようです({count}行)。',
  en: '"{field}" seems to be left out where it is the same as above ({count} rows)',
  hintJa: '結合を解いたあとなら、空のセルに上と同じ値を入れてください。値がないのなら、このままで構いません。',
  hintEn:
    'if the cells were merged before, put the value above into each empty one; where there is no value they may stay',
  document: {
    when: {
      ja: '最初の列の値が、続きの行では空になっているとき(セルの結合を解いたあとなど)。同じ値が二度と出てこない列に限ります。',
      en: 'The first column is empty in rows that go on from one where it is not, as where cells were merged; told where none of its values stands twice.',
    },
    example: [
      'warning NAMES_OMITTED soshiki.csv:3:1 (部)',
      '  上の行と同じ「部」が省かれているようです(2行)。 / "部" seems to be left out where it is the same as above (2 rows)',
      '  → 結合を解いたあとなら、空のセルに上と同じ値を入れてください。値がないのなら、このままで構いません。 / if the cells were merged before, put the value above into each empty one; where there is no value they may stay',
    ],
    fix: {
      ja: '結合を解いたあとなら、空のセルに上と同じ値を入れてください。値がないのなら、このままで構いません。',
      en: 'If the cells were merged before, put the value above into each empty one; where there is no value they may stay.',
    },
  },
});
