import { rule } from '../rule';

export const STANDARD_RECOGNISED = rule({
  code: 'STANDARD_RECOGNISED',
  severity: 'info',
  ja: '「{name}」({columns}列)として検査しました。{sure}',
  en: 'checked as {name}, {columns} columns{sure}',
  hintJa: '違うときは --as で指定してください。',
  hintEn: 'if that is wrong, name it with --as',
  document: {
    when: {
      ja: 'どの標準データセットかわかったとき、または `--as` で指定したとき。',
      en: 'The standard dataset was recognised, or named with `--as`.',
    },
    example: [
      'info STANDARD_RECOGNISED 242101_aed.csv',
      '  「推奨データセット AED設置箇所一覧」(22列)として検査しました。 / checked as 推奨データセット AED設置箇所一覧, 22 columns. ',
      '  → 違うときは --as で指定してください。 / if that is wrong, name it with --as',
    ],
    fix: {
      ja: '違うときは --as で指定してください。',
      en: 'If that is wrong, name it with --as.',
    },
  },
});
