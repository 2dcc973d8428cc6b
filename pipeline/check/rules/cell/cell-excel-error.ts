import { rule } from '../rule';

/** What Excel shows in the place of a value, in its Japanese edition too; a cell too narrow for its number; LibreOffice's. */
const SHOWN =
  /^(?:#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|UNKNOWN|CONNECT|BUSY|PYTHON|EXTERNAL|GETTING_DATA|スピル|計算|フィールド|ブロック|不明|接続|ビジー|データを取得中)[!?！？]?|#{3,}|Err:5\d\d)$/u;

export const CELL_EXCEL_ERROR = rule({
  code: 'CELL_EXCEL_ERROR',
  severity: 'error',
  ja: '表計算ソフトの誤りの表示が、値の代わりに残っています: 「{value}」',
  en: 'what a spreadsheet shows of an error is left in the place of a value: "{value}"',
  hintJa: '元の表の数式を直すか、値がなければセルを空にしてください。',
  hintEn: 'mend the formula in the workbook, or leave the cell empty',
  document: {
    when: {
      ja: '「#REF!」「#N/A」「#スピル!」「########」「Err:508」などがあるとき。「########」は、幅の狭い列に表示されなかった数や日付です。',
      en: '"#REF!", "#N/A", "#SPILL!", "########", "Err:508" and the like; "########" is a number or date that its column was too narrow to show.',
    },
    example: [
      'error CELL_EXCEL_ERROR 242101_aed.csv:2:22 (備考)',
      '  表計算ソフトの誤りの表示が、値の代わりに残っています: 「#REF!」 / what a spreadsheet shows of an error is left in the place of a value: "#REF!"',
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
    longest: 12,
    test: (value) => SHOWN.test(value),
  },
});
