import { rule } from '../rule';

export const CSV_NO_ROWS = rule({
  code: 'CSV_NO_ROWS',
  severity: 'warning',
  ja: '見出しだけで、データの行がありません。',
  en: 'there is a header and no row of data',
  hintJa: 'データの行を入れてください。',
  hintEn: 'put the rows of data in',
  document: {
    when: {
      ja: '見出しの行の後に行がないとき。',
      en: 'Nothing follows the header.',
    },
    example: [
      'warning CSV_NO_ROWS shisetsu.csv',
      '  見出しだけで、データの行がありません。 / there is a header and no row of data',
      '  → データの行を入れてください。 / put the rows of data in',
    ],
    fix: {
      ja: 'データの行を入れてください。',
      en: 'Put the rows of data in.',
    },
  },
});
