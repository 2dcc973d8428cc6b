import { rule } from '../rule';

export const TABLE_ANOTHER = rule({
  code: 'TABLE_ANOTHER',
  severity: 'error',
  rule: 'L1-02',
  ja: 'シート「{sheet}」のここから、別の表が始まります。',
  en: 'another table begins here, on the sheet "{sheet}"',
  hintJa: '表ごとに別のファイルに分けてください。コード表や説明も、別のファイルにします。',
  hintEn: 'put each table into a file of its own, code tables and explanations too',
  document: {
    when: {
      ja: '二つ目からの表の、見出しの最初のセルで。同じシートの下や横にある表も、ほかのシートの表も含みます。どの表も検査します。',
      en: 'At the first cell of the header of every table but the first: below or beside it, or on another sheet. All of them are checked.',
    },
    example: [
      'error TABLE_ANOTHER shisetsu.xlsx:2:2',
      '  シート「予算」のここから、別の表が始まります。 / another table begins here, on the sheet "予算"',
      '  → 表ごとに別のファイルに分けてください。コード表や説明も、別のファイルにします。 / put each table into a file of its own, code tables and explanations too',
    ],
    fix: {
      ja: '表ごとに別のファイルに分けてください。コード表や説明も、別のファイルにします。',
      en: 'Put each table into a file of its own, code tables and explanations too.',
    },
  },
});
