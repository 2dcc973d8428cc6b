import { rule } from '../rule';

export const SHEET_OBJECT = rule({
  code: 'SHEET_OBJECT',
  severity: 'warning',
  rule: 'L1-10',
  ja: 'セルのほかのもの({kind})があります。',
  en: 'something other than cells: {kind}',
  hintJa: 'セルの外にある情報は列に移し、オブジェクトを削除してください。',
  hintEn: 'move what it says into a column and delete the object',
  document: {
    when: {
      ja: '画像、グラフ、図形、コメント、ボタンなどがあるとき。場所は、その左上が載っているセルです。',
      en: 'A picture, chart, shape, comment, button or the like. Its place is the cell under its upper left corner.',
    },
    example: [
      'warning SHEET_OBJECT shisetsu.xlsx:2:7',
      '  セルのほかのもの(画像)があります。 / something other than cells: a picture',
      '  → セルの外にある情報は列に移し、オブジェクトを削除してください。 / move what it says into a column and delete the object',
    ],
    fix: {
      ja: 'セルの外にある情報は列に移し、オブジェクトを削除してください。',
      en: 'Move what it says into a column and delete the object.',
    },
  },
});
