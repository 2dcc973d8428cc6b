import { rule } from '../rule';

export const UNIT_UNKNOWN = rule({
  code: 'UNIT_UNKNOWN',
  severity: 'warning',
  rule: 'L3-04',
  ja: '数の列「{field}」の単位がわかりません。',
  en: 'the unit of the number column "{field}" is not told',
  hintJa: '{mend}',
  hintEn: '{mend}',
  document: {
    when: {
      ja: '数の列の見出しにも、表の説明にも単位がないとき。国の標準の列なら情報です。',
      en: 'Neither the header nor a description tells the unit of a number column. It is information for a column of a national sheet.',
    },
    example: [
      'warning UNIT_UNKNOWN shisetsu.csv:4 (面積)',
      '  数の列「面積」の単位がわかりません。 / the unit of the number column "面積" is not told',
      '  → 見出しに「面積(平方メートル)」のように単位を書くか、単位の列を作ってください。 / tell the unit in the name, as 面積(平方メートル), or in a column of its own',
    ],
    fix: {
      ja: '見出しに「面積(平方メートル)」のように単位を書くか、単位の列を作ってください。',
      en: 'Tell the unit in the name, as 面積(平方メートル), or in a column of its own.',
    },
  },
});
