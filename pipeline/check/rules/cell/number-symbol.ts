import { rule } from '../rule';

export const NUMBER_SYMBOL = rule({
  code: 'NUMBER_SYMBOL',
  severity: 'warning',
  rule: 'L3-03',
  ja: '数の列に記号「{value}」があり、意味がわかりません。',
  en: 'the symbol "{value}" in a number column is not defined',
  hintJa: '記号の意味をデータセットの説明に書くか、セルを空にして備考の列に理由を書いてください。',
  hintEn:
    "define the symbol in the dataset's description, or leave the cell empty and give the reason in a remarks column",
  document: {
    when: {
      ja: '数の列に、秘匿などを表す「x」「…」「*」などがあるとき。',
      en: '"x", "…", "*" or the like, as for withheld figures, in a number column.',
    },
    example: [
      'warning NUMBER_SYMBOL 242101_event.csv:2:27 (定員)',
      '  数の列に記号「x」があり、意味がわかりません。 / the symbol "x" in a number column is not defined',
      "  → 記号の意味をデータセットの説明に書くか、セルを空にして備考の列に理由を書いてください。 / define the symbol in the dataset's description, or leave the cell empty and give the reason in a remarks column",
    ],
    fix: {
      ja: '記号の意味をデータセットの説明に書くか、セルを空にして備考の列に理由を書いてください。',
      en: "Define the symbol in the dataset's description, or leave the cell empty and give the reason in a remarks column.",
    },
  },
});
