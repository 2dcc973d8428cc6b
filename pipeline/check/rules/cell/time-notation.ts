import { rule } from '../rule';

export const TIME_NOTATION = rule({
  code: 'TIME_NOTATION',
  severity: 'warning',
  rule: 'L3-05',
  ja: '日付や時期が標準の書き方ではありません: 「{value}」{lacking}',
  en: 'a date or period is not written in the standard way: "{value}"{lacking}',
  hintJa:
    '西暦の「2026-04-01」の形で書いてください。Excelではセルの書式をユーザー定義の「yyyy-mm-dd」にします。{years}決まっていない日付は空にして、備考に書きます。',
  hintEn:
    'write it as 2026-04-01; in Excel set the custom cell format yyyy-mm-dd;{years} leave a date that is not known yet empty and say so in the remarks',
  fixer: { file: 'date', done: { ja: '日付を西暦の「2026-04-01」の形にしました', en: 'date written as 2026-04-01' } },
  document: {
    when: {
      ja: '日付が「2026/4/1」「令和8年4月1日」「不明」のような書き方か、列の中で書き方が混ざっているとき。西暦の列が並んでいれば、和暦の列は構いません。',
      en: 'Dates such as 2026/4/1, 令和8年4月1日 or 不明, or several notations in a column. An era year beside a column of Western years is right.',
    },
    example: [
      'warning TIME_NOTATION shisetsu.csv:3:5 (調査日)',
      '  日付や時期が標準の書き方ではありません: 「2026/4/2」 / a date or period is not written in the standard way: "2026/4/2"',
      '  → 西暦の「2026-04-01」の形で書いてください。Excelではセルの書式をユーザー定義の「yyyy-mm-dd」にします。年や年度だけの列では「2026」とし、和暦も残すなら西暦の列を並べます。決まっていない日付は空にして、備考に書きます。 / write it as 2026-04-01; in Excel set the custom cell format yyyy-mm-dd; a column of years or fiscal years alone has 2026, and an era year may stand beside it; leave a date that is not known yet empty and say so in the remarks',
    ],
    fix: {
      ja: '西暦の「2026-04-01」の形で書いてください。Excelではセルの書式をユーザー定義の「yyyy-mm-dd」にします。年や年度だけの列では「2026」とし、和暦も残すなら西暦の列を並べます。決まっていない日付は空にして、備考に書きます。',
      en: 'Write it as 2026-04-01; in Excel set the custom cell format yyyy-mm-dd. A column of years or fiscal years alone has 2026, and an era year may stand beside it. Leave a date that is not known yet empty and say so in the remarks.',
    },
  },
});
