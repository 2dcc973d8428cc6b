import { rule } from '../rule';

export const COLUMN_ORDER = rule({
  code: 'COLUMN_ORDER',
  severity: 'warning',
  ja: '列の順が標準と違います: 「{value}」は「{wanted}」の後です。',
  en: 'the columns are in another order than in the standard: "{value}" comes after "{wanted}"',
  hintJa: '標準の順に並べ替えてください。',
  hintEn: 'put them in the order of the standard',
  fixer: {
    file: 'plan',
    done: { ja: '列を標準の順に並べました(列の番号)', en: "columns put in the standard's order (their numbers)" },
  },
  document: {
    when: {
      ja: '列の順が標準と違うとき。標準の順が確かでなければ情報です。',
      en: 'The columns stand in another order; information where the order is not certain.',
    },
    example: [
      'warning COLUMN_ORDER 242101_aed.csv:1:6 (名称)',
      '  列の順が標準と違います: 「名称_カナ」は「名称」の後です。 / the columns are in another order than in the standard: "名称_カナ" comes after "名称"',
      '  → 標準の順に並べ替えてください。 / put them in the order of the standard',
    ],
    fix: {
      ja: '標準の順に並べ替えてください。',
      en: 'Put them in the order of the standard.',
    },
  },
});
