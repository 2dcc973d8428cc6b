import { rule } from '../rule';

export const CELL_CONTROL = rule({
  code: 'CELL_CONTROL',
  severity: 'error',
  rule: 'L1-08',
  ja: '目に見えない制御文字があります: 「{value}」',
  en: 'an invisible control character: "{value}"',
  hintJa: 'セルの値を打ち直してください。',
  hintEn: "type the cell's value again",
  document: {
    when: {
      ja: 'セルに、目に見えない制御文字(改行とタブを除く)か、サロゲートペアの片方だけがあるとき。',
      en: 'A cell holds a control character other than a line break or tab, or half of a surrogate pair.',
    },
    example: [
      'error CELL_CONTROL shisetsu.xlsx:3:2',
      '  目に見えない制御文字があります: 「北<U+0007>館」 / an invisible control character: "北<U+0007>館"',
      "  → セルの値を打ち直してください。 / type the cell's value again",
    ],
    fix: {
      ja: 'セルの値を打ち直してください。',
      en: "Type the cell's value again.",
    },
  },
});
