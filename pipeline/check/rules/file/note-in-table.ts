import { rule } from '../rule';

export const NOTE_IN_TABLE = rule({
  code: 'NOTE_IN_TABLE',
  severity: 'warning',
  rule: 'L1-04',
  ja: 'データでない行があります: {value}',
  en: 'a row is no data: {value}',
  hintJa: '注や出典は、備考の列か、データセットの説明に移してください。',
  hintEn: "move notes and sources to a remarks column or to the dataset's description",
  document: {
    when: {
      ja: '注、出典、資料名などだけの行があるとき。',
      en: 'A row holds nothing but a note or a source.',
    },
    example: [
      'warning NOTE_IN_TABLE shisetsu.csv:3',
      '  データでない行があります: ※ 令和8年4月現在 / a row is no data: ※ 令和8年4月現在',
      "  → 注や出典は、備考の列か、データセットの説明に移してください。 / move notes and sources to a remarks column or to the dataset's description",
    ],
    fix: {
      ja: '注や出典は、備考の列か、データセットの説明に移してください。',
      en: "Move notes and sources to a remarks column or to the dataset's description.",
    },
  },
});
