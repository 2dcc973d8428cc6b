import { rule } from '../rule';

export const PERIOD_REVERSED = rule({
  code: 'PERIOD_REVERSED',
  severity: 'error',
  ja: '「{end}」({value})が「{start}」({first})より前です。',
  en: '{end} ({value}) is before {start} ({first})',
  hintJa: 'どちらかの書き誤りです。元の資料と見比べてください。翌日まで続く時刻なら、このままで構いません。',
  hintEn: 'one of them is misspelled: compare with the source; a time that runs into the next day may stay',
  document: {
    when: {
      ja: '終わりが始まりより前のとき。時刻だけなら注意です。',
      en: 'An end is before its start; a warning for times alone.',
    },
    example: [
      'error PERIOD_REVERSED 242101_event.csv:2:9 (終了日)',
      '  「終了日」(2026-08-01)が「開始日」(2026-08-02)より前です。 / 終了日 (2026-08-01) is before 開始日 (2026-08-02)',
      '  → どちらかの書き誤りです。元の資料と見比べてください。翌日まで続く時刻なら、このままで構いません。 / one of them is misspelled: compare with the source; a time that runs into the next day may stay',
    ],
    fix: {
      ja: 'どちらかの書き誤りです。元の資料と見比べてください。翌日まで続く時刻なら、このままで構いません。',
      en: 'One of them is misspelled: compare with the source; a time that runs into the next day may stay.',
    },
  },
});
