import { rule } from '../rule';

export const STANDARD_UNSURE = rule({
  code: 'STANDARD_UNSURE',
  severity: 'warning',
  ja: '標準データセットの {first} か {second} か決められないので、どちらとしても検査していません。',
  en: 'it is not certain whether this is the standard dataset {first} or {second}: it was checked as neither',
  hintJa: '--as {first} か --as {second} で指定するか、ファイル名を「242101_{first}.csv」のようにしてください。',
  hintEn: 'say --as {first} or --as {second}, or name the file as 242101_{first}.csv',
  document: {
    when: {
      ja: 'ファイル名と見出しが、二つの標準データセットに同じくらい合うとき、または名前と見出しが別のものを指すとき。',
      en: 'File name and headers fit two standard datasets as well, or the name speaks of one and the headers of another.',
    },
    example: [
      'warning STANDARD_UNSURE 242101_aed.csv',
      '  標準データセットの aed か public_toilet か決められないので、どちらとしても検査していません。 / it is not certain whether this is the standard dataset aed or public_toilet: it was checked as neither',
      '  → --as aed か --as public_toilet で指定するか、ファイル名を「242101_aed.csv」のようにしてください。 / say --as aed or --as public_toilet, or name the file as 242101_aed.csv',
    ],
    fix: {
      ja: '--as で指定するか、ファイル名を合わせてください。',
      en: 'Name the dataset with --as, or name the file after it.',
    },
  },
});
