import { rule } from '../rule';

export const QUOTES_WRONG = rule({
  code: 'QUOTES_WRONG',
  severity: 'error',
  rule: 'L1-15',
  ja: '二重引用符「"」の使い方が正しくありません: {detail}',
  en: 'the double quotes are not used as they should be: {detail}',
  hintJa:
    'Excelで開いて内容を確かめ、「CSV UTF-8(コンマ区切り)」で保存し直してください。引用符は自動で正しく付きます。',
  hintEn:
    'open it in Excel, see whether the cells are right, and save it as "CSV UTF-8 (comma delimited)": the quotes are then set right',
  fixer: { file: 'rewrite', done: { ja: '引用符を正しく付け直しました', en: 'quotes set right' } },
  document: {
    when: {
      ja: '引用符が閉じていない、閉じた後に文字がある、引用符で囲んでいないセルの中に引用符があるとき。閉じていないときは、その行の後を検査しません。',
      en: 'A quote is not closed, text follows a closing quote, or a bare cell holds a quote. Nothing is checked behind one that is not closed.',
    },
    example: [
      'error QUOTES_WRONG shisetsu.csv:2',
      '  二重引用符「"」の使い方が正しくありません: 閉じた " の後に、続きの文字があります。 / the double quotes are not used as they should be: text follows a closing one',
      '  → Excelで開いて内容を確かめ、「CSV UTF-8(コンマ区切り)」で保存し直してください。引用符は自動で正しく付きます。 / open it in Excel, see whether the cells are right, and save it as "CSV UTF-8 (comma delimited)": the quotes are then set right',
    ],
    fix: {
      ja: 'Excelで開いて内容を確かめ、「CSV UTF-8(コンマ区切り)」で保存し直してください。引用符は自動で正しく付きます。',
      en: 'Open it in Excel, see whether the cells are right, and save it as "CSV UTF-8 (comma delimited)": the quotes are then set right.',
    },
  },
});
