import { rule } from '../rule';

export const AGES_MISSING = rule({
  code: 'AGES_MISSING',
  severity: 'warning',
  ja: '年齢の欄が{count}個空です: {detail}',
  en: 'ages are not given, {count} of them: {detail}',
  hintJa: '値を入れてください。人の少ない地域で秘匿しているなら、空のままで構いません。備考にそう書きます。',
  hintEn:
    'fill them in; where an area has so few people that they are kept secret, leave them empty and say so in the remarks',
  document: {
    when: {
      ja: '地域・年齢別人口で、総人口のある行の年齢の欄が空のとき。一行に一度だけ知らせます。',
      en: 'A row of the population by age has a total, and ages are empty. It is told once a row.',
    },
    example: [
      'warning AGES_MISSING 242101_population.csv:3:10 (0-4歳の男性)',
      '  年齢の欄が36個空です: 0-4歳の男性〜 / ages are not given, 36 of them: 0-4歳の男性〜',
      '  → 値を入れてください。人の少ない地域で秘匿しているなら、空のままで構いません。備考にそう書きます。 / fill them in; where an area has so few people that they are kept secret, leave them empty and say so in the remarks',
    ],
    fix: {
      ja: '値を入れるか、秘匿であることを備考に書いてください。',
      en: 'Fill them in, or say in the remarks that they are kept secret.',
    },
  },
});
