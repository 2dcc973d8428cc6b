import { rule } from '../rule';

export const VALUE_MISSING = rule({
  code: 'VALUE_MISSING',
  severity: 'error',
  ja: '必須の列「{field}」が{rows}空です。',
  en: 'the required column "{field}" is empty{rows}',
  hintJa: '値を入れてください。',
  hintEn: 'put the value in',
  document: {
    when: {
      ja: '必須の列の値がないとき。必須かどうか確かでない列では注意です。どの行にも値がない列は、一度だけ知らせます。',
      en: 'A required column has no value; a warning where the mark is not certain. A column without any value is told once.',
    },
    example: [
      'error VALUE_MISSING 242101_aed.csv:2:5 (名称)',
      '  必須の列「名称」が空です。 / the required column "名称" is empty',
      '  → 値を入れてください。 / put the value in',
    ],
    fix: {
      ja: '値を入れてください。',
      en: 'Put the value in.',
    },
  },
});
