import { rule } from '../rule';

export const STANDARD_EARLIER = rule({
  code: 'STANDARD_EARLIER',
  severity: 'info',
  ja: '前の様式です。今の様式は{next}です。',
  en: 'an earlier form; the present one is {next}',
  hintJa: '急ぐ必要はありません。次に作り直すときに、新しい様式にしてください。',
  hintEn: 'there is no hurry: take the present form when the data are made anew',
  fixer: { file: 'convert', done: { ja: '新しい様式の列にしました', en: 'column of the present form' } },
  document: {
    when: {
      ja: '推奨データセット、または列の少ないオープンデータ一覧のとき。',
      en: 'The dataset has the form of 推奨データセット, or is an earlier list.',
    },
    example: [
      'info STANDARD_EARLIER 242101_aed.csv',
      '  前の様式です。今の様式は自治体標準オープンデータセット AED設置箇所一覧 (39)です。 / an earlier form; the present one is 自治体標準オープンデータセット AED設置箇所一覧 (39)',
      '  → 急ぐ必要はありません。次に作り直すときに、新しい様式にしてください。 / there is no hurry: take the present form when the data are made anew',
    ],
    fix: {
      ja: '急ぐ必要はありません。次に作り直すときに、新しい様式にしてください。',
      en: 'There is no hurry: take the present form when the data are made anew.',
    },
  },
});
