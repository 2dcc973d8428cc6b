import { rule } from '../rule';

export const ZERO_LOST = rule({
  code: 'ZERO_LOST',
  severity: 'error',
  ja: '先頭の0が落ちています: 「{value}」',
  en: 'a leading zero was lost: "{value}"',
  hintJa: 'Excelでセルの書式を「文字列」にしてから、0から始まる番号を入れ直してください。',
  hintEn: 'set the cell format to Text in Excel and type the number again with its zero',
  fixer: { file: 'kinds', done: { ja: '落ちていた先頭の0を戻しました', en: 'lost leading zero put back' } },
  document: {
    when: {
      ja: '0から始まるはずの番号の0がないとき。Excelが番号を数として扱ったためです。',
      en: 'A code that begins with 0 lacks it, since Excel took it for a number.',
    },
    example: [
      'error ZERO_LOST 242101_aed.csv:2:12 (電話番号)',
      '  先頭の0が落ちています: 「595-82-1111」 / a leading zero was lost: "595-82-1111"',
      '  → Excelでセルの書式を「文字列」にしてから、0から始まる番号を入れ直してください。 / set the cell format to Text in Excel and type the number again with its zero',
    ],
    fix: {
      ja: 'Excelでセルの書式を「文字列」にしてから、0から始まる番号を入れ直してください。',
      en: 'Set the cell format to Text in Excel and type the number again with its zero.',
    },
  },
});
