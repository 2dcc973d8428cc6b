import { rule } from '../rule';

export const FILE_TOO_LARGE = rule({
  code: 'FILE_TOO_LARGE',
  severity: 'error',
  ja: 'ファイルが大きすぎます({bytes}バイト)。読めるのは{limit}バイトまでです。',
  en: 'the file is too large ({bytes} bytes); {limit} bytes can be read',
  hintJa: '年や地区ごとに分けてから検査してください。',
  hintEn: 'split it by year or district and check the parts',
  document: {
    when: {
      ja: 'ファイルが `check --help` にある大きさを超えるとき。何も読みません。',
      en: 'The file is larger than `check --help` says. Nothing of it is read.',
    },
    example: [
      'error FILE_TOO_LARGE zenkoku.csv',
      '  ファイルが大きすぎます(5368709120バイト)。読めるのは4294967296バイトまでです。 / the file is too large (5368709120 bytes); 4294967296 bytes can be read',
      '  → 年や地区ごとに分けてから検査してください。 / split it by year or district and check the parts',
    ],
    fix: {
      ja: '年や地区ごとに分けてから検査してください。',
      en: 'Split it by year or district and check the parts.',
    },
  },
});
