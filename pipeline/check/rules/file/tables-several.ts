import { rule } from '../rule';

export const TABLES_SEVERAL = rule({
  code: 'TABLES_SEVERAL',
  severity: 'error',
  rule: 'L1-02',
  ja: 'ここから別の表が始まります。ここから後は検査していません。',
  en: 'another table begins here; nothing behind it was checked',
  hintJa: '表ごとに別のファイルに分けてください。',
  hintEn: 'put each table into a file of its own',
  document: {
    when: {
      ja: '空の行の後に、別の見出しの行があるとき。',
      en: 'A blank row is followed by another header.',
    },
    example: [
      'error TABLES_SEVERAL shisetsu.csv:5',
      '  ここから別の表が始まります。ここから後は検査していません。 / another table begins here; nothing behind it was checked',
      '  → 表ごとに別のファイルに分けてください。 / put each table into a file of its own',
    ],
    fix: {
      ja: '表ごとに別のファイルに分けてください。',
      en: 'Put each table into a file of its own.',
    },
  },
});
