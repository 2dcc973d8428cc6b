import { rule } from '../rule';

export const NOTATIONS_MIXED = rule({
  code: 'NOTATIONS_MIXED',
  severity: 'warning',
  ja: '列「{field}」に、二つの書き方が混ざっています: 「{first}」と「{value}」',
  en: 'the column "{field}" mixes two notations: "{first}" and "{value}"',
  hintJa: 'どちらか一つの書き方にそろえてください。',
  hintEn: 'use one of them throughout',
  fixer: {
    file: 'kinds',
    done: { ja: 'ハイフンのある書き方にそろえました', en: 'written with a hyphen, as others in the column' },
  },
  document: {
    when: {
      ja: '郵便番号や町字IDに、ハイフンのあるものとないものが混ざっているとき。',
      en: 'Postal codes or 町字ID with and without hyphens in one column.',
    },
    example: [
      'warning NOTATIONS_MIXED 242101_evacuation_space.csv:22 (郵便番号)',
      '  列「郵便番号」に、二つの書き方が混ざっています: 「519-0195」と「5190195」 / the column "郵便番号" mixes two notations: "519-0195" and "5190195"',
      '  → どちらか一つの書き方にそろえてください。 / use one of them throughout',
    ],
    fix: {
      ja: 'どちらか一つの書き方にそろえてください。',
      en: 'Use one of them throughout.',
    },
  },
});
