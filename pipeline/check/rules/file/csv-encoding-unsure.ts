import { rule } from '../rule';

export const CSV_ENCODING_UNSURE = rule({
  code: 'CSV_ENCODING_UNSURE',
  severity: 'error',
  ja: '文字コードを決められません。Shift_JISとして読むと半角カナだけの文字になり、EUC-JPとして読むこともできます。',
  en: 'the encoding is not certain: read as Shift_JIS the text is nothing but half-width kana, and it is valid EUC-JP too',
  hintJa: '作ったソフトで開き、UTF-8で保存し直してください。このままでは--fixでも何も直しません。',
  hintEn: 'open it in the program that made it and save it as UTF-8; --fix mends nothing of it',
  document: {
    when: {
      ja: 'UTF-8ではなく、半角カナとしても、EUC-JPの漢字としても読めるファイル。',
      en: 'The file is no UTF-8, and reads as half-width kana as well as in EUC-JP.',
    },
    example: [
      'error CSV_ENCODING_UNSURE 242101_school.csv',
      '  文字コードを決められません。Shift_JISとして読むと半角カナだけの文字になり、EUC-JPとして読むこともできます。 / the encoding is not certain: read as Shift_JIS the text is nothing but half-width kana, and it is valid EUC-JP too',
      '  → 作ったソフトで開き、UTF-8で保存し直してください。このままでは--fixでも何も直しません。 / open it in the program that made it and save it as UTF-8; --fix mends nothing of it',
    ],
    fix: {
      ja: '作ったソフトで開き、UTF-8で保存し直してください。',
      en: 'Open it in the program that made it and save it as UTF-8.',
    },
  },
});
