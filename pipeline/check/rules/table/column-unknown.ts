import { rule } from '../rule';

export const COLUMN_UNKNOWN = rule({
  code: 'COLUMN_UNKNOWN',
  severity: 'info',
  ja: '列「{value}」は標準にありません。{suggestion}',
  en: 'the standard has no column "{value}"; {suggestion}',
  hintJa: '市独自の列なら、このままで構いません。',
  hintEn: 'a column of your own may stay',
  document: {
    when: {
      ja: '標準にない見出しがあるとき。近い名前の列があれば示します。',
      en: 'A header is not in the standard. The nearest known one is named, if there is one.',
    },
    example: [
      'info COLUMN_UNKNOWN 242101_aed.csv:1:23 (担当課)',
      '  列「担当課」は標準にありません。 / the standard has no column "担当課"; nothing near it is known',
      '  → 市独自の列なら、このままで構いません。 / a column of your own may stay',
    ],
    fix: {
      ja: '市独自の列なら、このままで構いません。',
      en: 'A column of your own may stay.',
    },
  },
});
