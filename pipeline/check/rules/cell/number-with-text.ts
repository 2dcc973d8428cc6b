import { rule } from '../rule';

export const NUMBER_WITH_TEXT = rule({
  code: 'NUMBER_WITH_TEXT',
  severity: 'error',
  rule: 'L2-01',
  ja: '数の列に、数字だけでない値があります: 「{value}」',
  en: 'a number column holds more than digits: "{value}"',
  hintJa:
    '単位、桁区切りのコンマ、▲、※、全角の数字をやめ、半角の数字だけにしてください。Excelではセルの書式を「標準」にします。わからない数は空にし、「不明」などの理由は備考の列に書きます。',
  hintEn:
    'write half-width digits alone, without unit, thousands comma, ▲ or ※; in Excel set the cell format to General; leave a number that is not known empty and give the reason in a remarks column',
  fixer: {
    file: 'number',
    done: { ja: '数を半角の数字だけにしました', en: 'number written in half-width digits alone' },
  },
  document: {
    when: {
      ja: '数の列に、単位、桁区切りのコンマ、▲、※、全角の数字などがあるとき。',
      en: 'A number column holds a unit, a thousands comma, ▲, ※, full-width digits or other text.',
    },
    example: [
      'error NUMBER_WITH_TEXT 242101_event.csv:2:27 (定員)',
      '  数の列に、数字だけでない値があります: 「50名」 / a number column holds more than digits: "50名"',
      '  → 単位、桁区切りのコンマ、▲、※、全角の数字をやめ、半角の数字だけにしてください。Excelではセルの書式を「標準」にします。わからない数は空にし、「不明」などの理由は備考の列に書きます。 / write half-width digits alone, without unit, thousands comma, ▲ or ※; in Excel set the cell format to General; leave a number that is not known empty and give the reason in a remarks column',
    ],
    fix: {
      ja: '単位、桁区切りのコンマ、▲、※、全角の数字をやめ、半角の数字だけにしてください。Excelではセルの書式を「標準」にします。わからない数は空にし、「不明」などの理由は備考の列に書きます。',
      en: 'Write half-width digits alone, without unit, thousands comma, ▲ or ※; in Excel set the cell format to General. Leave a number that is not known empty and give the reason in a remarks column.',
    },
  },
});
