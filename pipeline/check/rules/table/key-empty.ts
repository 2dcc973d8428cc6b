import { rule } from '../rule';

export const KEY_EMPTY = rule({
  code: 'KEY_EMPTY',
  severity: 'warning',
  ja: '「{field}」が{rows}空です。公開するデータのアドレスは、この列から作ります。',
  en: '"{field}" is empty{rows}: the addresses of published data are made of this column',
  hintJa: '値を入れてください。IDは、地方公共団体の中で重複せず、後から変えない半角英数字にします。',
  hintEn: 'fill it in; an ID is unique in the municipality and is never changed afterwards',
  document: {
    when: {
      ja: '行のアドレスを作る列(全国地方公共団体コードとIDなど)が空のとき。標準では必須でない列でも、公開するには要ります。どの行にも値がなければ、一度だけ知らせます。',
      en: "A column of which the row's address is made (code, ID) is empty. The standard may not require it; publishing does. A column without any value is told once.",
    },
    example: [
      'warning KEY_EMPTY 242101_aed.csv:7:2 (ID)',
      '  「ID」が空です。公開するデータのアドレスは、この列から作ります。このままでは公開できません。 / "ID" is empty: the addresses of published data are made of this column; it can not be published like this',
      '  → 値を入れてください。IDは、地方公共団体の中で重複せず、後から変えない半角英数字にします。 / fill it in; an ID is unique in the municipality and is never changed afterwards',
    ],
    fix: {
      ja: '値を入れてください。IDは後から変えないものにします。',
      en: 'Fill it in; an ID is never changed afterwards.',
    },
  },
});
