import { rule } from '../rule';

export const STANDARD_UNKNOWN = rule({
  code: 'STANDARD_UNKNOWN',
  severity: 'info',
  ja: 'このプログラムが知る国の標準データセットのどれとも決められないので、機械可読性の規則だけを検査しました。',
  en: 'none of the national standard datasets that this program knows: only the rules for machine-readable data were checked',
  hintJa: '標準データセットなら、--as で名前を指定してください。',
  hintEn: 'if it is one, name it with --as',
  document: {
    when: {
      ja: 'ファイル名と見出しが、知っている標準データセットのどれとも合わないとき。知っているものは docs/national-sheets.md にあります。国の標準には、ほかのデータセットもあります。',
      en: 'File name and headers are those of no standard dataset that the program knows; docs/national-sheets.md lists them. The standard has more.',
    },
    example: [
      'info STANDARD_UNKNOWN shisetsu.csv',
      '  このプログラムが知る国の標準データセットのどれとも決められないので、機械可読性の規則だけを検査しました。 / none of the national standard datasets that this program knows: only the rules for machine-readable data were checked',
      '  → 標準データセットなら、--as で名前を指定してください。 / if it is one, name it with --as',
    ],
    fix: {
      ja: '標準データセットなら、--as で名前を指定してください。',
      en: 'If it is one, name it with --as.',
    },
  },
});
