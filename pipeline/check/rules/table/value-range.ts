import { rule } from '../rule';

export const VALUE_RANGE = rule({
  code: 'VALUE_RANGE',
  severity: 'error',
  ja: '「{value}」は範囲の外です({expected})。',
  en: '"{value}" is out of range ({expected})',
  hintJa: '桁や小数点の位置を確かめてください。',
  hintEn: 'check the digits and the decimal point',
  document: {
    when: {
      ja: '数が決められた範囲にないとき。緯度と経度は日本の範囲です。',
      en: 'A number is out of its range; latitude and longitude must be within Japan.',
    },
    example: [
      'error VALUE_RANGE 242101_aed.csv:2:9 (緯度)',
      '  「51.5」は範囲の外です(20〜46)。 / "51.5" is out of range (20〜46)',
      '  → 桁や小数点の位置を確かめてください。 / check the digits and the decimal point',
    ],
    fix: {
      ja: '桁や小数点の位置を確かめてください。',
      en: 'Check the digits and the decimal point.',
    },
  },
});
