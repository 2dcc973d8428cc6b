import { rule } from '../rule';

export const CELL_LOOK = rule({
  code: 'CELL_LOOK',
  severity: 'warning',
  rule: 'L1-11',
  ja: '同じ列のほかのセルと、色か取り消し線が違います: 「{value}」',
  en: 'colour or strike-through differ from the other cells of the column: "{value}"',
  hintJa: '色や取り消し線に意味があるなら、それを言葉で書く列を作り、書式は消してください。',
  hintEn: 'if the look means something, say it in a column of its own; then clear the formatting',
  document: {
    when: {
      ja: '塗りつぶし、文字の色、取り消し線が、同じ列のほかの多くのセルと違うとき。一行おきの縞模様と、リンクの青い文字は数えません。',
      en: 'Fill, colour of the text or strike-through differ from most cells of the column. Stripes on every other line, and the blue of links, do not count.',
    },
    example: [
      'warning CELL_LOOK shisetsu.xlsx:3:2',
      '  同じ列のほかのセルと、色か取り消し線が違います: 「北館」 / colour or strike-through differ from the other cells of the column: "北館"',
      '  → 色や取り消し線に意味があるなら、それを言葉で書く列を作り、書式は消してください。 / if the look means something, say it in a column of its own; then clear the formatting',
    ],
    fix: {
      ja: '色や取り消し線に意味があるなら、それを言葉で書く列を作り、書式は消してください。',
      en: 'If the look means something, say it in a column of its own; then clear the formatting.',
    },
  },
});
