import { rule } from '../rule';

/** What Excel shows of a text that it took for a day of this year: 1-2 becomes 1月2日 or 2-Jan. */
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const SHORT = new RegExp(`^(?:\\d{1,2}-${MONTH}|${MONTH}-\\d{2})$`);
/** The same in a column of lot numbers, where other ways of writing a day, and the number that Excel has for one, are no lot either. */
const DAY = /^(?:\d{1,2}月\d{1,2}日|\d{4}\/\d{1,2}\/\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日|[34]\d{4})$/;

export const CELL_EXCEL_DATE = rule({
  code: 'CELL_EXCEL_DATE',
  severity: 'warning',
  ja: '表計算ソフトが日付に変えた文字のように見えます: 「{value}」',
  en: 'a spreadsheet seems to have made a day of a text: "{value}"',
  hintJa:
    '「1-2」のような番号なら、セルの書式を「文字列」にしてから入れ直してください。日付なら「2026-01-02」の形で書きます。',
  hintEn:
    'if it was a number as 1-2, set the format of the cells to text and type it again; a day is written as 2026-01-02',
  document: {
    when: {
      ja: '「2-Jan」「Jan-02」のような値があるとき。番地の列では、日付や、日付を表す5桁の数があるとき。元の文字は決められないので、直しません。',
      en: 'A value as 2-Jan or Jan-02; in a column of lot numbers a day, or the number of five digits that stands for one. What stood there is not certain, and nothing is mended.',
    },
    example: [
      'warning CELL_EXCEL_DATE toilet.csv:3:7 (所在地_番地以下)',
      '  表計算ソフトが日付に変えた文字のように見えます: 「1月2日」 / a spreadsheet seems to have made a day of a text: "1月2日"',
      '  → 「1-2」のような番号なら、セルの書式を「文字列」にしてから入れ直してください。日付なら「2026-01-02」の形で書きます。 / if it was a number as 1-2, set the format of the cells to text and type it again; a day is written as 2026-01-02',
    ],
    fix: {
      ja: 'セルの書式を「文字列」にしてから入れ直してください。',
      en: 'Set the format of the cells to text and type it again.',
    },
  },
  cell: {
    order: 35,
    longest: 12,
    test: (value, _, { lots }) => SHORT.test(value) || (lots && DAY.test(value)),
  },
});
