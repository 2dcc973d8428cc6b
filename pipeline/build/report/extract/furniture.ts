/**
 * Page furniture: the closed list of what the report prints around its content.
 * A stretch of text that no field covers must be one of these to the last character, blanks and width aside.
 */
export const FURNITURE: readonly { what: string; pattern: RegExp }[] = [
  { what: 'heading of a part', pattern: /^■(計画の基本情報|成果指標|計画の実績等)$/ },
  {
    what: 'title over a section of initiatives',
    pattern: /^[\p{Script=Han}\p{Script=Katakana}A-Zー]{1,20}計画実績一覧$/u,
  },
  { what: 'number of a section', pattern: /^第\d{1,2}節$/ },
  { what: 'heading of the closing table', pattern: /^基本方針別評価$/ },
  { what: 'label of a plan fact', pattern: /^(計画期間|位置付け|目的・概要|計画の骨格|基本理念)$/ },
  { what: 'label of the framework', pattern: /^(基本方針|重点施策)$/ },
  {
    what: 'label of a narrative section',
    pattern: /^(取組実績|成果|総合計画推進への寄与度|反省点・課題|今後の方向性)$/,
  },
  { what: 'label of an indicator column', pattern: /^(成果指標名|単位|現状値|実績値(\([RH]\d{1,2}\))?|目標値)$/ },
  {
    what: 'label of an initiative column',
    pattern: /^(No\.|取組名|目的・内容|目指す成果|取組実績・成果|課題・問題点|進捗度評価|担当)$/,
  },
  { what: 'year over an initiative column', pattern: /^([RH]\d{1,2}|(令和|平成)(元|\d{1,2})年度)$/ },
  { what: 'label of the closing table', pattern: /^(評価区分|合計|割合)$/ },
  { what: 'ruled line', pattern: /^-+$/ },
  { what: 'bullet of a list', pattern: /^・$/ },
];

/** Tell what a stretch of text is, if it is furniture; `text` is in NFKC without blanks. */
export function furniture(text: string): string | undefined {
  return FURNITURE.find((item) => item.pattern.test(text))?.what;
}
