import { issuesFrom } from './issue';

/** Findings of the observe stage: the list of indicators, and the figures that it reads from the reports. */
export const observeWordings = {
  PATTERN_INVALID: {
    severity: 'error',
    ja: '指標 {record} のパターンが使えません: {detail}',
    en: 'a pattern of indicator {record} can not be used: {detail}',
    mendJa: '{value} を一つ入れ、括弧などの記号は全角で書いてください。',
    mendEn: 'put one {value} into it, and write brackets and other signs full-width',
  },
  PATTERN_UNMATCHED: {
    severity: 'error',
    ja: '指標 {record} のパターン「{pattern}」に合う文がどの報告書にもありません。',
    en: 'the pattern "{pattern}" of indicator {record} matches nothing in any report',
    mendJa: '報告書の書き方が変わったなら indicators.yaml のパターンを直し、なくなったならパターンを消してください。',
    mendEn:
      'mend the pattern in indicators.yaml if the report words it otherwise now, take it out if the figure is gone',
  },
  PATTERN_TWICE: {
    severity: 'error',
    ja: '指標 {record} のパターン「{pattern}」が一つの文に{count}回合います。',
    en: 'the pattern "{pattern}" of indicator {record} matches {count} times in one text',
    mendJa: '前後の言葉を足して、一か所だけに合うようにしてください。',
    mendEn: 'add words around it until it matches one place alone',
  },
  INDICATOR_TWICE: {
    severity: 'error',
    ja: '指標 {record} が二度あります。',
    en: 'indicator {record} stands twice',
    mendJa: 'indicators.yaml で一方の id を変えるか、まとめてください。',
    mendEn: 'give one another id in indicators.yaml, or make them one',
  },
  INDICATOR_UNKNOWN: {
    severity: 'error',
    ja: '指標 {record} の {field} にある「{name}」がありません。',
    en: '{field} of indicator {record} names "{name}", which does not exist',
    mendJa: '{field} を {place} にあるものにしてください。',
    mendEn: 'use for {field} one that is in {place}',
  },
  QUOTE_UNFAITHFUL: {
    severity: 'error',
    ja: '指標 {record} の値 {name} が引用に、または引用が出典の文にありません。',
    en: 'the value {name} of indicator {record} is not in its quote, or the quote is not in its text',
    mendJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    mendEn: 'this is a fault of the program: send this line to its developers',
  },
  FIGURES_DISAGREE: {
    severity: 'warning',
    ja: '指標 {record} の{year}年度の値が二通りあります: 「{own}」({line}行目)と「{other}」({otherLine}行目)。',
    en: 'indicator {record} has two values for fiscal {year}: "{own}" (line {line}) and "{other}" (line {otherLine})',
    mendJa: '担当課に正しい値を確かめてください。その年度の列の値を公開しています。',
    mendEn: "ask the department which is right; the one in the year's own column is published",
  },
  TOTAL_DISAGREES: {
    severity: 'warning',
    ja: '指標 {record} の{year}年度の合計「{own}」({line}行目)が、内訳から計算した{other}({otherLine}行目)と合いません。',
    en: 'the total "{own}" (line {line}) of indicator {record} in fiscal {year} is not what its parts come to, {other} (line {otherLine})',
    mendJa: '担当課に合計と内訳の正しい値を確かめてください。どちらも報告書のまま公開しています。',
    mendEn: 'ask the department for the right total and parts; both are published as printed',
  },
  CHANGE_DISAGREES: {
    severity: 'warning',
    ja: '指標 {record} の{year}年度の増減「{own}」({line}行目)が、二つの年度の値から計算した{other}({otherLine}行目)と合いません。',
    en: 'the change "{own}" (line {line}) of indicator {record} in fiscal {year} is not that between the two years, {other} (line {otherLine})',
    mendJa: '担当課に正しい値を確かめてください。どちらも報告書のまま公開しています。',
    mendEn: 'ask the department which is right; both are published as printed',
  },
  FIGURE_AHEAD: {
    severity: 'warning',
    ja: '{column}年度の列に、後の{year}年度の値「{own}」があります。',
    en: 'the column of fiscal {column} gives a value of the later fiscal {year}: "{own}"',
    mendJa: '担当課に、どの年度の値か確かめてください。',
    mendEn: 'ask the department which year it is of',
  },
  FIGURE_OVERLOOKED: {
    severity: 'warning',
    ja: '「{value}」の数は、どの指標にも、読まない数の規則にも当たりません。',
    en: 'the number in "{value}" belongs to no indicator and to no ignore rule',
    mendJa: 'indicators.yaml に、指標のパターンか、読まない理由を書いた規則を足してください。',
    mendEn: 'add a pattern, or an ignore rule with its reason, to indicators.yaml',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const observeIssue = issuesFrom(observeWordings);
