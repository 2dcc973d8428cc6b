import { rule } from '../rule';

export const UNIT_IN_FORMAT = rule({
  code: 'UNIT_IN_FORMAT',
  severity: 'warning',
  rule: 'L3-04',
  ja: '列「{field}」の単位が、書式で見えるだけで値にありません: {unit}',
  en: 'the unit of the column "{field}" is shown by its format alone: {unit}',
  hintJa: '見出しに単位を書き、書式を「標準」にして、値がその単位の数になっているか確かめてください。',
  hintEn: 'name the unit in the header, set the format to General, and see whether the values are in that unit',
  document: {
    when: {
      ja: 'セルの書式が%、千単位、「円」などの単位を見せていて、値はそうでないとき。単位だけなら情報です。',
      en: 'The cell format shows %, thousands or a unit that the value does not hold. It is information where it is a unit alone.',
    },
    example: [
      'warning UNIT_IN_FORMAT shisetsu.xlsx:7 (利用率)',
      '  列「利用率」の単位が、書式で見えるだけで値にありません: %(値は表示の100分の1) / the unit of the column "利用率" is shown by its format alone: % (the value is a hundredth of what is shown)',
      '  → 見出しに単位を書き、書式を「標準」にして、値がその単位の数になっているか確かめてください。 / name the unit in the header, set the format to General, and see whether the values are in that unit',
    ],
    fix: {
      ja: '見出しに単位を書き、書式を「標準」にして、値がその単位の数になっているか確かめてください。',
      en: 'Name the unit in the header, set the format to General, and see whether the values are in that unit.',
    },
  },
});
