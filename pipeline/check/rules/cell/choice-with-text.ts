import { rule } from '../rule';

export const CHOICE_WITH_TEXT = rule({
  code: 'CHOICE_WITH_TEXT',
  severity: 'warning',
  rule: 'L2-05',
  ja: '選択肢の列に説明が書き足されています: 「{value}」',
  en: 'free text beside a choice: "{value}"',
  hintJa: '選択肢は「その他」とし、説明は別の列に書いてください。',
  hintEn: 'write その他 alone and put the text into a column of its own',
  document: {
    when: {
      ja: '「その他(…)」のように、選択肢に説明が付いているとき。',
      en: 'A choice has text behind it, as その他(…).',
    },
    example: [
      'warning CHOICE_WITH_TEXT 242101_fire_hydrant.csv:2:5 (種別)',
      '  選択肢の列に説明が書き足されています: 「その他(ため池)」 / free text beside a choice: "その他(ため池)"',
      '  → 選択肢は「その他」とし、説明は別の列に書いてください。 / write その他 alone and put the text into a column of its own',
    ],
    fix: {
      ja: '選択肢は「その他」とし、説明は別の列に書いてください。',
      en: 'Write その他 alone and put the text into a column of its own.',
    },
  },
});
