import { rule } from '../rule';

export const CHECK_DIGIT = rule({
  code: 'CHECK_DIGIT',
  severity: 'error',
  ja: '「{value}」の検査数字が合いません。{kind}の書き誤りです。',
  en: 'the check digit of "{value}" is wrong: the {kind} is misspelled',
  hintJa: '番号を元の資料と見比べてください。',
  hintEn: 'compare the number with its source',
  document: {
    when: {
      ja: '全国地方公共団体コードや法人番号の検査数字が合わないとき。',
      en: 'The check digit of a local government code or corporate number does not fit.',
    },
    example: [
      'error CHECK_DIGIT 242101_aed.csv:2:1 (都道府県コード又は市区町村コード)',
      '  「242102」の検査数字が合いません。全国地方公共団体コードの書き誤りです。 / the check digit of "242102" is wrong: the local government code is misspelled',
      '  → 番号を元の資料と見比べてください。 / compare the number with its source',
    ],
    fix: {
      ja: '番号を元の資料と見比べてください。',
      en: 'Compare the number with its source.',
    },
  },
});
