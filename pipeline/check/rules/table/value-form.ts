import { rule } from '../rule';

export const VALUE_FORM = rule({
  code: 'VALUE_FORM',
  severity: 'error',
  ja: '「{value}」は{expected}ではありません。',
  en: '"{value}" is not {expected}',
  hintJa: '{mend}',
  hintEn: '{mend}',
  fixer: { file: 'repair-value', done: { ja: '列の決まりの書き方にしました', en: 'written as the column wants it' } },
  document: {
    when: {
      ja: '値が列の決まった形(時刻、電話番号、郵便番号、URL、カナ、番号など)でないとき。様式の細部が確かでない標準では注意です。',
      en: "A value has not the form of its column (time, phone number, postal code, URL, kana, codes); a warning where the standard's details are not certain.",
    },
    example: [
      'error VALUE_FORM 242101_aed.csv:2:6 (名称_カナ)',
      '  「かめやま」は全角カタカナではありません。 / "かめやま" is not full-width katakana',
      '  → 漢字やひらがなを使わず、全角カタカナで書いてください。 / write it in full-width katakana, without hiragana or Chinese characters',
    ],
    fix: {
      ja: '表示に、列ごとの直し方が書いてあります。',
      en: 'It says how, column by column.',
    },
  },
});
