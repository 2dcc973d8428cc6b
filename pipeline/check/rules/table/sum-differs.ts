import { rule } from '../rule';

export const SUM_DIFFERS = rule({
  code: 'SUM_DIFFERS',
  severity: 'error',
  ja: '内訳の合計({value})が「{total}」({first})と違います。',
  en: 'the parts add up to {value}, not to {total} ({first})',
  hintJa: '合計か内訳の書き誤りです。元の資料と見比べてください。年齢のわからない人がいるなら、備考に書いてください。',
  hintEn: 'a part or the total is misspelled: compare with the source; if some ages are unknown, say so in the remarks',
  document: {
    when: {
      ja: '男性と女性の合計が総人口と違うとき。年齢ごとの合計が違うときは、年齢のわからない人がありうるので注意です。',
      en: 'Men and women do not add up to the population. For ages it is a warning, since some may be unknown.',
    },
    example: [
      'error SUM_DIFFERS 242101_population.csv:2:7 (総人口)',
      '  内訳の合計(36)が「総人口」(37)と違います。 / the parts add up to 36, not to 総人口 (37)',
      '  → 合計か内訳の書き誤りです。元の資料と見比べてください。年齢のわからない人がいるなら、備考に書いてください。 / a part or the total is misspelled: compare with the source; if some ages are unknown, say so in the remarks',
    ],
    fix: {
      ja: '合計か内訳の書き誤りです。元の資料と見比べてください。年齢のわからない人がいるなら、備考に書いてください。',
      en: 'A part or the total is misspelled: compare with the source; if some ages are unknown, say so in the remarks.',
    },
  },
});
