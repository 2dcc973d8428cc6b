import { rule } from '../rule';

export const HEADER_DOUBLED = rule({
  code: 'HEADER_DOUBLED',
  severity: 'error',
  rule: 'L2-03',
  ja: '見出し「{value}」が二つ以上あります({first}列目と{number}列目)。',
  en: 'the name "{value}" stands on several columns ({first} and {number})',
  hintJa: '列ごとに違う見出しにしてください。',
  hintEn: 'give each column a name of its own',
  document: {
    when: {
      ja: '同じ見出しの列が二つ以上あるとき。',
      en: 'Two or more columns have one name.',
    },
    example: [
      'error HEADER_DOUBLED shisetsu.csv:1:6 (施設名)',
      '  見出し「施設名」が二つ以上あります(2列目と6列目)。 / the name "施設名" stands on several columns (2 and 6)',
      '  → 列ごとに違う見出しにしてください。 / give each column a name of its own',
    ],
    fix: {
      ja: '列ごとに違う見出しにしてください。',
      en: 'Give each column a name of its own.',
    },
  },
});
