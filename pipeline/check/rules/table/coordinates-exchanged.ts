import { rule } from '../rule';

export const COORDINATES_EXCHANGED = rule({
  code: 'COORDINATES_EXCHANGED',
  severity: 'error',
  ja: '緯度({value})と経度({first})が入れ替わっています。',
  en: 'latitude ({value}) and longitude ({first}) are exchanged',
  hintJa: '二つの列の値を入れ替えてください。',
  hintEn: 'exchange the values of the two columns',
  fixer: {
    file: 'coordinates',
    done: { ja: '入れ替わっていた緯度と経度を元に戻しました', en: 'exchanged latitude and longitude put back' },
  },
  document: {
    when: {
      ja: '緯度が経度の範囲、経度が緯度の範囲にあるとき。',
      en: "The latitude is one of Japan's longitudes, and the other way round.",
    },
    example: [
      'error COORDINATES_EXCHANGED 242101_aed.csv:2:9 (緯度)',
      '  緯度(136.451667)と経度(34.855833)が入れ替わっています。 / latitude (136.451667) and longitude (34.855833) are exchanged',
      '  → 二つの列の値を入れ替えてください。 / exchange the values of the two columns',
    ],
    fix: {
      ja: '二つの列の値を入れ替えてください。`--fix` は、日本の中ではほかに取りようがないので、その行の値を入れ替えます。',
      en: 'Exchange the values of the two columns. `--fix` does it for that row: within Japan they can not mean anything else.',
    },
  },
});
