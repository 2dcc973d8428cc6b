import { rule } from '../rule';

export const COLUMN_LACKING = rule({
  code: 'COLUMN_LACKING',
  severity: 'error',
  ja: '標準の列がありません: {detail}',
  en: 'columns of the standard are missing: {detail}',
  hintJa: '列を加えてください。{mend}',
  hintEn: 'add them{mend}',
  fixer: {
    file: 'convert',
    done: { ja: '新しい様式の列を、空のまま加えました', en: 'column of the present form added, without values' },
  },
  document: {
    when: {
      ja: '標準の列がないとき。必須の列なら誤り、必須かどうか確かでなければ注意、そのほかは情報です。',
      en: 'Columns of the standard are missing: an error for required ones, a warning where the mark is not certain, information for the others.',
    },
    example: [
      'error COLUMN_LACKING 242101_aed.csv (設置位置)',
      '  標準の列がありません: 設置位置 / columns of the standard are missing: 設置位置',
      '  → 列を加えてください。値のいる列です。 / add them, with their values',
    ],
    fix: {
      ja: '列を加えてください。必須でない列は、値がなければ見出しだけを置いてセルを空にします。',
      en: 'Add them. Where an optional one has no value, leave its cells empty.',
    },
  },
});
