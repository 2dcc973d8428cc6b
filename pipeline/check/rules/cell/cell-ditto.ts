import { KIND } from '../../../text/char-class';
import { rule } from '../rule';

/** Marks for the value above. */
const DITTO = /^(?:[〃々”″"]|同上|同左|同じ|以下同様)$/u;

export const CELL_DITTO = rule({
  code: 'CELL_DITTO',
  severity: 'error',
  rule: 'L2-02',
  ja: '「{value}」で値を省略しています。',
  en: '"{value}" stands for the value above',
  hintJa: '上のセルと同じ値でも、省略せずに書いてください。',
  hintEn: 'write the value again, also where it is the same as above',
  document: {
    when: {
      ja: '「〃」「同上」などで、上と同じ値であることを表しているとき。',
      en: '"〃", "同上" or the like stands for the value above.',
    },
    example: [
      'error CELL_DITTO 242101_aed.csv:2:22 (備考)',
      '  「同上」で値を省略しています。 / "同上" stands for the value above',
      '  → 上のセルと同じ値でも、省略せずに書いてください。 / write the value again, also where it is the same as above',
    ],
    fix: {
      ja: '上のセルと同じ値でも、省略せずに書いてください。',
      en: 'Write the value again, also where it is the same as above.',
    },
  },
  cell: {
    order: 20,
    without: KIND.digit,
    longest: 10,
    test: (value) => DITTO.test(value),
  },
});
