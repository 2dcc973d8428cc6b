import { rule } from '../rule';

export const AREA_NAME = rule({
  code: 'AREA_NAME',
  severity: 'warning',
  rule: 'L3-06',
  ja: '地域の名称か番号が正式なものではありません: 「{value}」(正しい形: {expected})',
  en: 'an area\'s name or code is not the official one: "{value}" (expected: {expected})',
  hintJa: '正式な名称を都道府県や市区町村まで略さずに書くか、6桁の全国地方公共団体コードを書いてください。',
  hintEn: 'write the official name in full, or the 6-digit local government code',
  fixer: { file: 'kinds', done: { ja: '地域の名称か番号の書き方を直しました', en: 'area name or code set right' } },
  document: {
    when: {
      ja: '都道府県名、市区町村名、全国地方公共団体コードが正式なものでないとき。',
      en: 'A prefecture, a municipality or a local government code is not the official one.',
    },
    example: [
      'warning AREA_NAME shisetsu.csv:3:2 (都道府県名)',
      '  地域の名称か番号が正式なものではありません: 「三重」(正しい形: 「三重県」のような都道府県名) / an area\'s name or code is not the official one: "三重" (expected: a prefecture\'s full name, as 三重県)',
      '  → 正式な名称を都道府県や市区町村まで略さずに書くか、6桁の全国地方公共団体コードを書いてください。 / write the official name in full, or the 6-digit local government code',
    ],
    fix: {
      ja: '正式な名称を都道府県や市区町村まで略さずに書くか、6桁の全国地方公共団体コードを書いてください。',
      en: 'Write the official name in full, or the 6-digit local government code.',
    },
  },
});
