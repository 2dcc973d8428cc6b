import { rule } from '../rule';

export const CHARACTER_DEPENDENT = rule({
  code: 'CHARACTER_DEPENDENT',
  severity: 'warning',
  rule: 'L1-08',
  ja: '機種依存文字があります: {detail}',
  en: 'platform-dependent characters: {detail}',
  hintJa: '①は(1)、㈱は(株)、～は「から」か「-」、半角カナは全角カナのように、どの機械でも読める文字に替えてください。',
  hintEn:
    'write them so that every system can read them: ① as (1), ㈱ as (株), ～ as から or -, half-width kana as full-width',
  fixer: {
    file: 'characters',
    done: { ja: '機種依存文字を置き換えました', en: 'platform-dependent characters replaced' },
  },
  document: {
    when: {
      ja: '①、㈱、℡、〜、半角カナ、絵文字など、JIS X 0208にない文字があるとき。',
      en: 'Characters outside JIS X 0208: ①, ㈱, ℡, 〜, half-width kana, emoji.',
    },
    example: [
      'warning CHARACTER_DEPENDENT 242101_aed.csv:2:22 (備考)',
      '  機種依存文字があります: ① (U+2460) / platform-dependent characters: ① (U+2460)',
      '  → ①は(1)、㈱は(株)、～は「から」か「-」、半角カナは全角カナのように、どの機械でも読める文字に替えてください。 / write them so that every system can read them: ① as (1), ㈱ as (株), ～ as から or -, half-width kana as full-width',
    ],
    fix: {
      ja: '①は(1)、㈱は(株)、～は「から」か「-」、半角カナは全角カナのように、どの機械でも読める文字に替えてください。',
      en: 'Write them so that every system can read them: ① as (1), ㈱ as (株), ～ as から or -, half-width kana as full-width.',
    },
  },
});
