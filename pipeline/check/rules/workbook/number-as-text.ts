import { rule } from '../rule';

export const NUMBER_AS_TEXT = rule({
  code: 'NUMBER_AS_TEXT',
  severity: 'warning',
  rule: 'L2-01',
  ja: '数が文字列として入っています: 「{value}」',
  en: 'a number is stored as text: "{value}"',
  hintJa: '列を選び、「データ」「区切り位置」をそのまま完了すると、数になります。',
  hintEn: 'select the column and finish Data, Text to Columns as it is: that makes numbers of them',
  document: {
    when: {
      ja: '数の列で、数が文字列として入っているとき。番号やコードの列は含みません。',
      en: 'In a column of numbers one is stored as text. Columns of codes do not count.',
    },
    example: [
      'warning NUMBER_AS_TEXT shisetsu.xlsx:3:4',
      '  数が文字列として入っています: 「85」 / a number is stored as text: "85"',
      '  → 列を選び、「データ」「区切り位置」をそのまま完了すると、数になります。 / select the column and finish Data, Text to Columns as it is: that makes numbers of them',
    ],
    fix: {
      ja: '列を選び、「データ」「区切り位置」をそのまま完了すると、数になります。',
      en: 'Select the column and finish Data, Text to Columns as it is: that makes numbers of them.',
    },
  },
});
