import { rule } from '../rule';

export const COORDINATES_ZERO = rule({
  code: 'COORDINATES_ZERO',
  severity: 'warning',
  rule: 'L1-09',
  ja: '緯度と経度がどちらも0です。日本の場所ではありません。',
  en: 'latitude and longitude are both 0, which is no place in Japan',
  hintJa: '場所がわからなければ、0ではなく空のセルにしてください。',
  hintEn: 'leave both cells empty where the place is not known',
  document: {
    when: {
      ja: '緯度と経度の列が、どちらも0の行。',
      en: 'Both latitude and longitude of a row are 0.',
    },
    example: [
      'warning COORDINATES_ZERO koen.csv:3:2 (緯度)',
      '  緯度と経度がどちらも0です。日本の場所ではありません。 / latitude and longitude are both 0, which is no place in Japan',
      '  → 場所がわからなければ、0ではなく空のセルにしてください。 / leave both cells empty where the place is not known',
    ],
    fix: {
      ja: '場所がわからなければ、0ではなく空のセルにしてください。',
      en: 'Leave both cells empty where the place is not known.',
    },
  },
});
