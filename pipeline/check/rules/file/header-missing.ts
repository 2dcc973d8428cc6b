import { rule } from '../rule';

export const HEADER_MISSING = rule({
  code: 'HEADER_MISSING',
  severity: 'error',
  rule: 'L3-01',
  ja: '見出しの行がありません。1行目から値が始まっています。',
  en: 'there is no header: the values begin in line 1',
  hintJa: '列の名前を書いた行を、いちばん上に加えてください。',
  hintEn: 'add a row with the names of the columns above the others',
  document: {
    when: {
      ja: '最初の行が、下の行と同じ形の値のとき。列の名前や単位についてのほかの誤りは知らせません。',
      en: 'The first row holds values of the same form as the rows below. Nothing else is told of names and units.',
    },
    example: [
      'error HEADER_MISSING kominkan.csv:1',
      '  見出しの行がありません。1行目から値が始まっています。 / there is no header: the values begin in line 1',
      '  → 列の名前を書いた行を、いちばん上に加えてください。 / add a row with the names of the columns above the others',
    ],
    fix: {
      ja: '列の名前を書いた行を、いちばん上に加えてください。',
      en: 'Add a row with the names of the columns above the others.',
    },
  },
});
