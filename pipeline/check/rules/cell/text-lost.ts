import { rule } from '../rule';

export const TEXT_LOST = rule({
  code: 'TEXT_LOST',
  severity: 'error',
  ja: '文字が失われています: 「{value}」',
  en: 'characters were lost: "{value}"',
  hintJa:
    '文字コードの合わない保存で失われた文字は、ここからは元に戻せません。元の資料から入れ直し、UTF-8で保存してください。',
  hintEn:
    'a save in an encoding that lacks them can not be undone from here: take the text from the original, and save the file as UTF-8',
  document: {
    when: {
      ja: '「\uFFFD」があるとき、または漢字のあった所に「?」があるとき。そのセルのほかの誤りは知らせず、--fixでも何も直しません。',
      en: 'The cell holds U+FFFD, or question marks where Chinese characters stood. Nothing else is told of the cell, and --fix mends nothing in it.',
    },
    example: [
      'error TEXT_LOST 242101_aed.csv:2:5 (名称)',
      '  文字が失われています: 「?山市役所」 / characters were lost: "?山市役所"',
      '  → 文字コードの合わない保存で失われた文字は、ここからは元に戻せません。元の資料から入れ直し、UTF-8で保存してください。 / a save in an encoding that lacks them can not be undone from here: take the text from the original, and save the file as UTF-8',
    ],
    fix: {
      ja: '元の資料から入れ直し、UTF-8で保存してください。',
      en: 'Take the text from the original, and save the file as UTF-8.',
    },
  },
});
