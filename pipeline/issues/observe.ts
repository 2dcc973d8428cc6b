import { issuesFrom } from './issue';

/** Findings of the observe stage: the list of indicators, and the figures that it reads from the reports. */
export const observeWordings = {
  PATTERN_INVALID: {
    severity: 'error',
    ja: '指標 {record} のパターンが使えません: {detail}',
    en: 'a pattern of indicator {record} can not be used: {detail}',
    hintJa: '{value} を一つ入れ、括弧などの記号は全角で書いてください。',
    hintEn: 'put one {value} into it, and write brackets and other signs full-width',
    document: {
      when: {
        ja: '`indicators.yaml` のパターンや読まない数の規則が正規表現として読めない、またはパターンに `{value}` がないとき。',
        en: 'A pattern or an ignore rule in `indicators.yaml` is no regular expression, or a pattern has no `{value}`.',
      },
      example: [
        'error PATTERN_INVALID datasets/dx_plan/indicators.yaml:23 (online-procedures-new)',
        '  指標 online-procedures-new のパターンが使えません: {value} / a pattern of indicator online-procedures-new can not be used: {value}',
        '  → {value} を一つ入れ、括弧などの記号は全角で書いてください。 / put one {value} into it, and write brackets and other signs full-width',
      ],
      fix: {
        ja: '括弧や記号は全角で書いてください(そのままの文字として読まれます)。',
        en: 'Write brackets and signs full-width: they then stand for themselves.',
      },
    },
  },
  PATTERN_UNMATCHED: {
    severity: 'error',
    ja: '指標 {record} のパターン「{pattern}」に合う文がどの報告書にもありません。',
    en: 'the pattern "{pattern}" of indicator {record} matches nothing in any report',
    hintJa: '報告書の書き方が変わったなら indicators.yaml のパターンを直し、なくなったならパターンを消してください。',
    hintEn:
      'mend the pattern in indicators.yaml if the report words it otherwise now, take it out if the figure is gone',
    document: {
      when: {
        ja: '指標のパターンが、読み込んだどの報告書のどの文にも合わないとき。',
        en: 'A pattern of an indicator matches no text of any report that is read.',
      },
      example: [
        'error PATTERN_UNMATCHED datasets/dx_plan/indicators.yaml:142 (card-rate)',
        '  指標 card-rate のパターン「交付率が{value}%」に合う文がどの報告書にもありません。 / the pattern "交付率が{value}%" of indicator card-rate matches nothing in any report',
        '  → 報告書の書き方が変わったなら indicators.yaml のパターンを直し、なくなったならパターンを消してください。 / mend the pattern in indicators.yaml if the report words it otherwise now, take it out if the figure is gone',
      ],
      fix: {
        ja: '`datasets/dx_plan/reports/` の報告書で書き方を確かめ、パターンを直してください。数がもう書かれていないなら、パターンを消してください。',
        en: 'See how the reports word it and mend the pattern, or take it out if the figure is not given any more.',
      },
    },
  },
  PATTERN_TWICE: {
    severity: 'error',
    ja: '指標 {record} のパターン「{pattern}」が一つの文に{count}回合います。',
    en: 'the pattern "{pattern}" of indicator {record} matches {count} times in one text',
    hintJa: '前後の言葉を足して、一か所だけに合うようにしてください。',
    hintEn: 'add words around it until it matches one place alone',
    document: {
      when: {
        ja: '一つの文に、同じパターンの合う所が二か所以上あるとき。どちらの数か決められません。',
        en: 'One text has two places that a pattern matches, so that it can not be told which is meant.',
      },
      example: [
        'error PATTERN_TWICE datasets/dx_plan/reports/2024.txt:176 (take-home-tablets result)',
        '  指標 take-home-tablets のパターン「{year}年間{value}回」が一つの文に2回合います。 / the pattern "{year}年間{value}回" of indicator take-home-tablets matches 2 times in one text',
        '  → 前後の言葉を足して、一か所だけに合うようにしてください。 / add words around it until it matches one place alone',
      ],
      fix: {
        ja: '前後の言葉を足すか、二つのパターンに分けてください。',
        en: 'Add words around it, or make two patterns of it.',
      },
    },
  },
  INDICATOR_TWICE: {
    severity: 'error',
    ja: '指標 {record} が二度あります。',
    en: 'indicator {record} stands twice',
    hintJa: 'indicators.yaml で一方の id を変えるか、まとめてください。',
    hintEn: 'give one another id in indicators.yaml, or make them one',
    document: {
      when: {
        ja: '`indicators.yaml` に同じ `id` の指標が二つあるとき。',
        en: '`indicators.yaml` has two indicators of one `id`.',
      },
      example: [
        'error INDICATOR_TWICE datasets/dx_plan/indicators.yaml:120 (card-visits)',
        '  指標 card-visits が二度あります。 / indicator card-visits stands twice',
        '  → indicators.yaml で一方の id を変えるか、まとめてください。 / give one another id in indicators.yaml, or make them one',
      ],
      fix: {
        ja: '一方の `id` を変えるか、パターンを一つの指標にまとめてください。',
        en: 'Give one of them another `id`, or put the patterns under one.',
      },
    },
  },
  INDICATOR_UNKNOWN: {
    severity: 'error',
    ja: '指標 {record} の {field} にある「{name}」がありません。',
    en: '{field} of indicator {record} names "{name}", which does not exist',
    hintJa: '{field} を {place} にあるものにしてください。',
    hintEn: 'use for {field} one that is in {place}',
    document: {
      when: {
        ja: '指標の取組がどの報告書にもない、単位や数え方のコードが `codes.yaml` にない、または `total` の指す指標がないとき。',
        en: "An indicator's initiative is in no report, its unit or way of counting is no code of `codes.yaml`, or its `total` names no indicator.",
      },
      example: [
        'error INDICATOR_UNKNOWN datasets/dx_plan/indicators.yaml:120 (card-visits unit)',
        '  指標 card-visits の unit にある「times」がありません。 / unit of indicator card-visits names "times", which does not exist',
        '  → unit を codes.yaml にあるものにしてください。 / use for unit one that is in codes.yaml',
      ],
      fix: {
        ja: '表示された場所にある番号、コード、`id` に合わせるか、`codes.yaml` に書き足してください。',
        en: 'Use a number, code or `id` that is there, or add the code to `codes.yaml`.',
      },
    },
  },
  QUOTE_UNFAITHFUL: {
    severity: 'error',
    ja: '指標 {record} の値 {name} が引用に、または引用が出典の文にありません。',
    en: 'the value {name} of indicator {record} is not in its quote, or the quote is not in its text',
    hintJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    hintEn: 'this is a fault of the program: send this line to its developers',
    document: {
      when: {
        ja: '値を読み取った後の点検で、値が引用の文にない、または引用が出典の文にないとき。',
        en: 'After reading, the value is not in its quote, or the quote is not in the text that it is said to come from.',
      },
      example: [
        'error QUOTE_UNFAITHFUL datasets/dx_plan/reports/2024.txt:69 (card-visits result)',
        '  指標 card-visits の値 18 が引用に、または引用が出典の文にありません。 / the value 18 of indicator card-visits is not in its quote, or the quote is not in its text',
        '  → プログラムの誤りです。この表示を添えて開発者に知らせてください。 / this is a fault of the program: send this line to its developers',
      ],
      fix: {
        ja: 'データは公開されません。表示と報告書を開発者に渡してください。',
        en: 'Nothing is published. Send the message and the report to the developers.',
      },
    },
  },
  FIGURES_DISAGREE: {
    severity: 'warning',
    ja: '指標 {record} の{year}年度の値が二通りあります: 「{own}」({line}行目)と「{other}」({otherLine}行目)。',
    en: 'indicator {record} has two values for fiscal {year}: "{own}" (line {line}) and "{other}" (line {otherLine})',
    hintJa: '担当課に正しい値を確かめてください。その年度の列の値を公開しています。',
    hintEn: "ask the department which is right; the one in the year's own column is published",
    document: {
      when: {
        ja: '同じ指標の同じ年度の値が、報告書の二か所で違うとき(その年度の列と、次の年度の列や「計画の実績等」など)。丸めた概数は、合えば違いとしません。',
        en: "Two places of the report give different values of one indicator and year: its own column and the next year's, or the narrative. An approximate figure that the other rounds to is no difference.",
      },
      example: [
        'warning FIGURES_DISAGREE datasets/dx_plan/reports/2024.txt:73 (certificates result)',
        '  指標 certificates の2023年度の値が二通りあります: 「14,034」(73行目)と「14,043」(73行目)。 / indicator certificates has two values for fiscal 2023: "14,034" (line 73) and "14,043" (line 73)',
        "  → 担当課に正しい値を確かめてください。その年度の列の値を公開しています。 / ask the department which is right; the one in the year's own column is published",
      ],
      fix: {
        ja: '担当課に確かめてください。訂正するなら `corrections.yaml` に書いてください。二つの数は `dx_plan_quality_notes` にも載ります。',
        en: 'Ask the department; a correction goes into `corrections.yaml`. Both figures also stand in `dx_plan_quality_notes`.',
      },
    },
  },
  TOTAL_DISAGREES: {
    severity: 'warning',
    ja: '指標 {record} の{year}年度の合計「{own}」({line}行目)が、内訳から計算した{other}({otherLine}行目)と合いません。',
    en: 'the total "{own}" (line {line}) of indicator {record} in fiscal {year} is not what its parts come to, {other} (line {otherLine})',
    hintJa: '担当課に合計と内訳の正しい値を確かめてください。どちらも報告書のまま公開しています。',
    hintEn: 'ask the department for the right total and parts; both are published as printed',
    document: {
      when: {
        ja: '報告書に書かれた合計や累計が、報告書に書かれた内訳の和などと違うとき。',
        en: 'A total that the report gives is not what the parts that it gives come to.',
      },
      example: [
        'warning TOTAL_DISAGREES datasets/dx_plan/reports/2024.txt:65 (online-procedures result)',
        '  指標 online-procedures の2022年度の合計「11」(65行目)が、内訳から計算した10(65行目)と合いません。 / the total "11" (line 65) of indicator online-procedures in fiscal 2022 is not what its parts come to, 10 (line 65)',
        '  → 担当課に合計と内訳の正しい値を確かめてください。どちらも報告書のまま公開しています。 / ask the department for the right total and parts; both are published as printed',
      ],
      fix: {
        ja: '担当課に確かめてください。二つの数は `dx_plan_quality_notes` にも載ります。',
        en: 'Ask the department. Both figures also stand in `dx_plan_quality_notes`.',
      },
    },
  },
  CHANGE_DISAGREES: {
    severity: 'warning',
    ja: '指標 {record} の{year}年度の増減「{own}」({line}行目)が、二つの年度の値から計算した{other}({otherLine}行目)と合いません。',
    en: 'the change "{own}" (line {line}) of indicator {record} in fiscal {year} is not that between the two years, {other} (line {otherLine})',
    hintJa: '担当課に正しい値を確かめてください。どちらも報告書のまま公開しています。',
    hintEn: 'ask the department which is right; both are published as printed',
    document: {
      when: {
        ja: '報告書に書かれた前年度からの増減や比が、二つの年度の値の差や比と違うとき。',
        en: "A change that the report gives is not the difference, or the quotient, of the two years' values.",
      },
      example: [
        'warning CHANGE_DISAGREES datasets/dx_plan/reports/2024.txt:90 (website-views result)',
        '  指標 website-views の2024年度の増減「-156,467」(90行目)が、二つの年度の値から計算した-156476(90行目)と合いません。 / the change "-156,467" (line 90) of indicator website-views in fiscal 2024 is not that between the two years, -156476 (line 90)',
        '  → 担当課に正しい値を確かめてください。どちらも報告書のまま公開しています。 / ask the department which is right; both are published as printed',
      ],
      fix: {
        ja: '担当課に確かめてください。二つの数は `dx_plan_quality_notes` にも載ります。',
        en: 'Ask the department. Both figures also stand in `dx_plan_quality_notes`.',
      },
    },
  },
  FIGURE_AHEAD: {
    severity: 'warning',
    ja: '{column}年度の列に、後の{year}年度の値「{own}」があります。',
    en: 'the column of fiscal {column} gives a value of the later fiscal {year}: "{own}"',
    hintJa: '担当課に、どの年度の値か確かめてください。',
    hintEn: 'ask the department which year it is of',
    document: {
      when: {
        ja: 'ある年度の実績の列に、それより後の年度の実績が書かれているとき。',
        en: 'The results column of a year gives a result of a later one.',
      },
      example: [
        'warning FIGURE_AHEAD datasets/dx_plan/reports/2024.txt:147 (deposit-inquiries result)',
        '  2022年度の列に、後の2023年度の値「780」があります。 / the column of fiscal 2022 gives a value of the later fiscal 2023: "780"',
        '  → 担当課に、どの年度の値か確かめてください。 / ask the department which year it is of',
      ],
      fix: {
        ja: '列か年度の書き間違いでないか、担当課に確かめてください。値は、書かれた年度のものとして公開します。',
        en: 'Ask the department whether the column or the year is wrong. The value is published for the year that is written.',
      },
    },
  },
  FIGURE_OVERLOOKED: {
    severity: 'warning',
    ja: '「{value}」の数は、どの指標にも、読まない数の規則にも当たりません。',
    en: 'the number in "{value}" belongs to no indicator and to no ignore rule',
    hintJa: 'indicators.yaml に、指標のパターンか、読まない理由を書いた規則を足してください。',
    hintEn: 'add a pattern, or an ignore rule with its reason, to indicators.yaml',
    document: {
      when: {
        ja: '目的、目標、計画、実績、課題、方向性、または計画全体の文章に、指標のパターンも読まない数の規則も当たらない数があるとき。',
        en: 'A number in purpose, target, schedule, result, issues, direction or narrative that neither a pattern nor an ignore rule covers.',
      },
      example: [
        'warning FIGURE_OVERLOOKED datasets/dx_plan/reports/2024.txt:74 (1-2-3 result)',
        '  「展示の閲覧者は312人であった」の数は、どの指標にも、読まない数の規則にも当たりません。 / the number in "展示の閲覧者は312人であった" belongs to no indicator and to no ignore rule',
        '  → indicators.yaml に、指標のパターンか、読まない理由を書いた規則を足してください。 / add a pattern, or an ignore rule with its reason, to indicators.yaml',
      ],
      fix: {
        ja: '意味のある数なら指標やパターンを、そうでなければ理由を書いた規則を、`datasets/dx_plan/indicators.yaml` に足してください。読まない数とその理由は、そのファイルの終わりの `ignore` に一覧があります。',
        en: 'If it means something, add an indicator or a pattern to `datasets/dx_plan/indicators.yaml`; else a rule with its reason. What is ignored, and why, is listed under `ignore` at the end of that file.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const observeIssue = issuesFrom(observeWordings);
