import { rule } from '../rule';

export const WORKBOOK_TOO_LARGE = rule({
  code: 'WORKBOOK_TOO_LARGE',
  severity: 'error',
  ja: 'Excelのファイルが大きすぎて読めません: {detail}。',
  en: 'the workbook is too large to be read: {detail}',
  hintJa:
    '年や地区ごとに分けるか、Excelで新しいブックに表だけを写して保存し直してください。心当たりのない大きさなら、開かずに送り主に確かめてください。',
  hintEn:
    'split it by year or district, or copy the table alone into a new workbook; if the size makes no sense, do not open it and ask who sent it',
  document: {
    when: {
      ja: 'ファイルか、展開した大きさか、圧縮の倍率が上限を超えるとき。何も展開せずに知らせ、終了の番号は2です。',
      en: 'The file, its size unpacked, or how many times it unpacks to is over the limit. Nothing is unpacked; the exit status is 2.',
    },
    example: [
      'error WORKBOOK_TOO_LARGE shisetsu.xlsx',
      '  Excelのファイルが大きすぎて読めません: 展開すると5368709120バイトになります。読めるのは1073741824バイトまでです。 / the workbook is too large to be read: unpacked it has 5368709120 bytes; 1073741824 can be read',
      '  → 年や地区ごとに分けるか、Excelで新しいブックに表だけを写して保存し直してください。心当たりのない大きさなら、開かずに送り主に確かめてください。 / split it by year or district, or copy the table alone into a new workbook; if the size makes no sense, do not open it and ask who sent it',
    ],
    fix: {
      ja: '年や地区ごとに分けるか、Excelで新しいブックに表だけを写して保存し直してください。心当たりのない大きさなら、開かずに送り主に確かめてください。',
      en: 'Split it by year or district, or copy the table alone into a new workbook; if the size makes no sense, do not open it and ask who sent it.',
    },
  },
});
