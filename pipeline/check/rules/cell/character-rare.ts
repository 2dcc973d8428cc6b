import { rule } from '../rule';

export const CHARACTER_RARE = rule({
  code: 'CHARACTER_RARE',
  severity: 'info',
  rule: 'L1-08',
  ja: 'JIS X 0208にない漢字があります: {detail}',
  en: 'Chinese characters outside JIS X 0208: {detail}',
  hintJa: '人名や地名などの固有名詞なら、このままで構いません。',
  hintEn: 'they may stay in proper nouns',
  document: {
    when: {
      ja: '髙、﨑など、JIS X 0208にない漢字があるとき。固有名詞は規則の例外です。',
      en: 'A Chinese character such as 髙 or 﨑. Proper nouns are excepted from the rule.',
    },
    example: [
      'info CHARACTER_RARE 242101_aed.csv:2:5 (名称)',
      '  JIS X 0208にない漢字があります: 髙 (U+9AD9) / Chinese characters outside JIS X 0208: 髙 (U+9AD9)',
      '  → 人名や地名などの固有名詞なら、このままで構いません。 / they may stay in proper nouns',
    ],
    fix: {
      ja: '人名や地名などの固有名詞なら、このままで構いません。',
      en: 'They may stay in proper nouns.',
    },
  },
});
