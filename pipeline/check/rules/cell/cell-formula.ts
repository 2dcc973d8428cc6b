import { isFormula } from '../../../text/formula';
import { rule } from '../rule';

/** Characters with which a formula may begin, behind blanks too. */
const FORMULA_HEADS = new Set([...'=+-@＝＋－＠ \t\u3000\u00A0'].map((character) => character.charCodeAt(0)));
/** A figure with its sign, and what does not belong to it: where numbers stand, rule L2-01 speaks of it. */
const SIGNED_FIGURE = /^[-+－＋][\d０-９][\d０-９,，.．]*[%％]?$/u;

export const CELL_FORMULA = rule({
  code: 'CELL_FORMULA',
  severity: 'warning',
  ja: 'Excelで開くと数式として計算される値です: 「{value}」',
  en: 'a spreadsheet would run this as a formula: "{value}"',
  hintJa:
    "先頭の「=」「+」「-」「@」が要らなければ消してください。要るなら、先頭に「'」を付けるか言葉を添えてください。",
  hintEn: 'remove the leading =, +, - or @ if it is not needed; else put an apostrophe or a word before it',
  document: {
    when: {
      ja: '「=」「+」「-」「@」(全角も)で始まる値があるとき。ただの負の数は構いません。数の列の「-1,234」などは、数の書き方として知らせます。',
      en: 'A cell begins with =, +, - or @, full-width ones too. A plain negative number is right; -1,234 in a number column is told as a number.',
    },
    example: [
      'warning CELL_FORMULA 242101_aed.csv:2:22 (備考)',
      '  Excelで開くと数式として計算される値です: 「=1+1」 / a spreadsheet would run this as a formula: "=1+1"',
      "  → 先頭の「=」「+」「-」「@」が要らなければ消してください。要るなら、先頭に「'」を付けるか言葉を添えてください。 / remove the leading =, +, - or @ if it is not needed; else put an apostrophe or a word before it",
    ],
    fix: {
      ja: "先頭の「=」「+」「-」「@」が要らなければ消してください。要るなら、先頭に「'」を付けるか言葉を添えてください。",
      en: 'Remove the leading =, +, - or @ if it is not needed; else put an apostrophe or a word before it.',
    },
  },
  cell: {
    order: 40,
    test: (value, cell, { mayBeFormula, figures }) =>
      mayBeFormula &&
      FORMULA_HEADS.has(cell.charCodeAt(0)) &&
      isFormula(cell) &&
      !(figures && SIGNED_FIGURE.test(value)),
  },
});
