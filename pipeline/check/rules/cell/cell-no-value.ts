import { KIND } from '../../../text/char-class';
import { NO_VALUE } from '../../cell/patterns';
import { rule } from '../rule';

/** What may mark a note as well. */
const MARK = /^(?:[*＊]+|…+)$/u;

export const CELL_NO_VALUE = rule({
  code: 'CELL_NO_VALUE',
  severity: 'warning',
  rule: 'L1-09',
  ja: '値がないことが「{value}」と書かれています。',
  en: '"{value}" stands for no value',
  hintJa: '値がないときは、セルを空にしてください。',
  hintEn: 'leave the cell empty where there is no value',
  fixer: { file: 'cell', done: { ja: '「値なし」の印を消して空にしました', en: 'mark for no value removed' } },
  document: {
    when: {
      ja: '「-」「―」「N/A」などで、電話番号や日付の列では「なし」でも、値がないことを表しているとき。',
      en: '"-", "―", "N/A" or the like stands for no value, なし too in a column of phone numbers, dates and the like.',
    },
    example: [
      'warning CELL_NO_VALUE 242101_aed.csv:2:13 (内線番号)',
      '  値がないことが「―」と書かれています。 / "―" stands for no value',
      '  → 値がないときは、セルを空にしてください。 / leave the cell empty where there is no value',
    ],
    fix: {
      ja: '値がないときは、セルを空にしてください。',
      en: 'Leave the cell empty where there is no value.',
    },
  },
  cell: {
    order: 30,
    without: KIND.digit,
    longest: 10,
    test: (value) => NO_VALUE.test(value) && !MARK.test(value),
  },
});
