import { rule } from '../rule';

export const RULE_FOR_PERSON = rule({
  code: 'RULE_FOR_PERSON',
  severity: 'info',
  ja: '規則「{name}」は、人が確かめてください。',
  en: 'the rule {id} ({name}) is for a person to judge',
  hintJa: '{how}',
  hintEn: '{how}',
  document: {
    when: {
      ja: 'ファイルだけからは判断できない規則ごとに一度。守られていないという意味ではありません。',
      en: 'Once for each rule that the file alone can not show to be kept. It does not say that the rule is broken.',
    },
    example: [
      'info RULE_FOR_PERSON 242101_aed.csv',
      '  規則「年によってフォーマットが著しく異なっていないか」は、人が確かめてください。 / the rule L3-07 (年によってフォーマットが著しく異なっていないか) is for a person to judge',
      '  → 前の年のファイルと、列の名前と並びを見比べてください。 / compare names and order of the columns with the file of the year before',
    ],
    fix: {
      ja: '表示に、確かめることが書いてあります。',
      en: 'It says what to look at.',
    },
  },
});
