import { rule } from '../rule';

const EXCEL_ERROR = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC)[!?]?$/;

export const CELL_EXCEL_ERROR = rule({
  code: 'CELL_EXCEL_ERROR',
  severity: 'error',
  ja: 'Excelの計算の誤りがそのまま残っています: 「{value}」',
  en: 'an error of Excel\'s is left in the cell: "{value}"',
  hintJa: '元の表の数式を直すか、値がなければセルを空にしてください。',
  hintEn: 'mend the formula in the workbook, or leave the cell empty',
  document: {
    when: {
      ja: '「#REF!」「#N/A」などがあるとき。',
      en: '"#REF!", "#N/A" and the like.',
    },
    example: [
      'error CELL_EXCEL_ERROR 242101_aed.csv:2:22 (備考)',
      '  Excelの計算の誤りがそのまま残っています: 「#REF!」 / an error of Excel\'s is left in the cell: "#REF!"',
      '  → 元の表の数式を直すか、値がなければセルを空にしてください。 / mend the formula in the workbook, or leave the cell empty',
    ],
    fix: {
      ja: '元の表の数式を直すか、値がなければセルを空にしてください。',
      en: 'Mend the formula in the workbook, or leave the cell empty.',
    },
  },
  cell: {
    // Before those of cells without a digit: #DIV/0! has one.
    order: 10,
    test: (value) => value.charCodeAt(0) === 35 && EXCEL_ERROR.test(value),
  },
});
