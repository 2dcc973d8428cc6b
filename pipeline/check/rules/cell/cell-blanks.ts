import { rule } from '../rule';

export const CELL_BLANKS = rule({
  code: 'CELL_BLANKS',
  severity: 'warning',
  rule: 'L1-06',
  ja: '余分な空白があります: 「{value}」',
  en: 'blanks that do not belong there: "{value}"',
  hintJa: '前後の空白、体裁のための空白、タブを削除してください。Excelの置換で空白を消せます。',
  hintEn: 'remove leading, trailing and layout blanks and tabs; Replace in Excel does it',
  fixer: { file: 'blanks', done: { ja: '余分な空白を除きました', en: 'blanks left out that do not belong there' } },
  document: {
    when: {
      ja: '前後の空白、二つ以上続く空白、「亀 山 市」のような空白、タブ、見えない空白があるとき。',
      en: 'Leading, trailing or doubled blanks, a spaced-out word ("亀 山 市"), tabs, invisible blanks.',
    },
    example: [
      'warning CELL_BLANKS 242101_aed.csv:2:22 (備考)',
      '  余分な空白があります: 「 前の空白」 / blanks that do not belong there: " 前の空白"',
      '  → 前後の空白、体裁のための空白、タブを削除してください。Excelの置換で空白を消せます。 / remove leading, trailing and layout blanks and tabs; Replace in Excel does it',
    ],
    fix: {
      ja: '前後の空白、体裁のための空白、タブを削除してください。Excelの置換で空白を消せます。',
      en: 'Remove leading, trailing and layout blanks and tabs; Replace in Excel does it.',
    },
  },
});
