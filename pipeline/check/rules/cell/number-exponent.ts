import { KIND } from '../../../text/char-class';
import { EXPONENT_FORM } from '../../cell/patterns';
import { rule } from '../rule';

export const NUMBER_EXPONENT = rule({
  code: 'NUMBER_EXPONENT',
  severity: 'error',
  ja: '番号が指数の形に変わっています: 「{value}」',
  en: 'a number was turned into an exponent: "{value}"',
  hintJa: 'Excelでセルの書式を「文字列」にしてから、元の番号を入れ直してください。下の桁は失われています。',
  hintEn: 'set the cell format to Text in Excel and type the number again: its last digits are lost',
  document: {
    when: {
      ja: '長い番号をExcelが「1.23E+12」の形にしたとき。',
      en: 'Excel wrote a long number as 1.23E+12.',
    },
    example: [
      'error NUMBER_EXPONENT 242101_aed.csv:2:14 (法人番号)',
      '  番号が指数の形に変わっています: 「9.00002E+12」 / a number was turned into an exponent: "9.00002E+12"',
      '  → Excelでセルの書式を「文字列」にしてから、元の番号を入れ直してください。下の桁は失われています。 / set the cell format to Text in Excel and type the number again: its last digits are lost',
    ],
    fix: {
      ja: 'Excelでセルの書式を「文字列」にしてから、元の番号を入れ直してください。下の桁は失われています。',
      en: 'Set the cell format to Text in Excel and type the number again: its last digits are lost.',
    },
  },
  cell: { order: 50, with: KIND.plus, test: (value) => EXPONENT_FORM.test(value) },
});
