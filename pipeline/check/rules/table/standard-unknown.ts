import { rule } from '../rule';

export const STANDARD_UNKNOWN = rule({
  code: 'STANDARD_UNKNOWN',
  severity: 'info',
  ja: '国の標準データセットのどれでもないものとして、機械可読性の規則だけを検査しました。',
  en: 'no national standard dataset: only the rules for machine-readable data were checked',
  hintJa: '標準データセットなら、--as で名前を指定してください。',
  hintEn: 'if it is one, name it with --as',
  document: {
    when: {
      ja: 'ファイル名と見出しが、どの標準データセットとも合わないとき。',
      en: 'File name and headers are those of no standard dataset.',
    },
    example: [
      'info STANDARD_UNKNOWN shisetsu.csv',
      '  国の標準データセットのどれでもないものとして、機械可読性の規則だけを検査しました。 / no national standard dataset: only the rules for machine-readable data were checked',
      '  → 標準データセットなら、--as で名前を指定してください。 / if it is one, name it with --as',
    ],
    fix: {
      ja: '標準データセットなら、--as で名前を指定してください。',
      en: 'If it is one, name it with --as.',
    },
  },
});
