import { rule } from '../rule';

export const SPELLINGS_DIFFER = rule({
  code: 'SPELLINGS_DIFFER',
  severity: 'warning',
  rule: 'L2-04',
  ja: '同じ言葉の書き方が分かれています: 「{first}」と「{value}」',
  en: 'one word is spelled in several ways: "{first}" and "{value}"',
  hintJa: 'どちらか一つの書き方にそろえてください。',
  hintEn: 'use one of them throughout',
  document: {
    when: {
      ja: '全角と半角、大文字と小文字、空白だけが違う値が、一つの列にあるとき。',
      en: 'Values of a column differ by width, case or blanks alone.',
    },
    example: [
      'warning SPELLINGS_DIFFER 242101_aed.csv:3:15 (団体名)',
      '  同じ言葉の書き方が分かれています: 「ABC会」と「ＡＢＣ会」 / one word is spelled in several ways: "ABC会" and "ＡＢＣ会"',
      '  → どちらか一つの書き方にそろえてください。 / use one of them throughout',
    ],
    fix: {
      ja: 'どちらか一つの書き方にそろえてください。',
      en: 'Use one of them throughout.',
    },
  },
});
