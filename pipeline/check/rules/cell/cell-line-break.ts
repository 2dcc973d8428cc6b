import { rule } from '../rule';

export const CELL_LINE_BREAK = rule({
  code: 'CELL_LINE_BREAK',
  severity: 'error',
  rule: 'L1-14',
  ja: 'セルの中に改行があります: 「{value}」',
  en: 'a line break within a cell: "{value}"',
  hintJa: '改行を消すか、句点や空白に替えてください。Excelの置換で、検索する文字列に Ctrl+J を入れると改行を探せます。',
  hintEn: "remove the break or write a full stop; in Excel's Replace, Ctrl+J finds line breaks",
  fixer: {
    file: 'blanks',
    done: { ja: 'セルの中の改行を空白にしました', en: 'line break within a cell replaced by a blank' },
  },
  document: {
    when: {
      ja: '一つのセルの中で改行しているとき。場所は行の始まりです。',
      en: 'A cell holds a line break. The place is where its record begins.',
    },
    example: [
      'error CELL_LINE_BREAK 242101_aed.csv:2:22 (備考)',
      '  セルの中に改行があります: 「東口⏎西口」 / a line break within a cell: "東口⏎西口"',
      "  → 改行を消すか、句点や空白に替えてください。Excelの置換で、検索する文字列に Ctrl+J を入れると改行を探せます。 / remove the break or write a full stop; in Excel's Replace, Ctrl+J finds line breaks",
    ],
    fix: {
      ja: '改行を消すか、句点や空白に替えてください。Excelの置換で、検索する文字列に Ctrl+J を入れると改行を探せます。',
      en: "Remove the break or write a full stop; in Excel's Replace, Ctrl+J finds line breaks.",
    },
  },
});
