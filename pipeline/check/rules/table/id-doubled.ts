import { rule } from '../rule';

export const ID_DOUBLED = rule({
  code: 'ID_DOUBLED',
  severity: 'error',
  ja: '「{value}」は{first}行目にもあります。',
  en: '"{value}" stands in line {first} too',
  hintJa: '行ごとに違う番号にしてください。同じ行が二つあるなら、一つを消してください。',
  hintEn: 'give each row a number of its own, or delete the doubled row',
  document: {
    when: {
      ja: '主キー(IDなど)が前の行と同じとき。場所は後の行です。',
      en: 'A key (ID) is that of an earlier row. The place is the later row.',
    },
    example: [
      'error ID_DOUBLED 242101_aed.csv:3:2 (NO)',
      '  「1」は2行目にもあります。 / "1" stands in line 2 too',
      '  → 行ごとに違う番号にしてください。同じ行が二つあるなら、一つを消してください。 / give each row a number of its own, or delete the doubled row',
    ],
    fix: {
      ja: '行ごとに違う番号にしてください。同じ行が二つあるなら、一つを消してください。',
      en: 'Give each row a number of its own, or delete the doubled row.',
    },
  },
});
