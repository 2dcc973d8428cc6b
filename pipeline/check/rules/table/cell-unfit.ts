import { rule } from '../rule';

export const CELL_UNFIT = rule({
  code: 'CELL_UNFIT',
  severity: 'warning',
  ja: '値「{value}」は、公開する形式の決まりに合いません({expected})。',
  en: '"{value}" does not keep to the formats that are published ({expected})',
  hintJa: '括弧の中に書いた形に直してください。',
  hintEn: 'write it as the brackets say',
  document: {
    when: {
      ja: '標準データセットの値としては誤りでなくても、公開する形式の決まりに合わないとき。',
      en: 'A value is no error in the standard dataset, but does not keep to the rules of the formats that are published.',
    },
    example: [
      'warning CELL_UNFIT 242101_aed.csv:7:30 (終了時間)',
      '  値「24:00」は、公開する形式の決まりに合いません(「09:00」の形の00:00から23:59までの時刻)。このままでは公開できません。 / "24:00" does not keep to the formats that are published (a time as 09:00, from 00:00 to 23:59); it can not be published like this',
      '  → 括弧の中に書いた形に直してください。 / write it as the brackets say',
    ],
    fix: {
      ja: '括弧の中に書いた形に直してください。',
      en: 'Write it as the brackets say.',
    },
  },
});
