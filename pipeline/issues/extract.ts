import { issuesFrom } from './issue';

/** Findings of the extract stage: what the report says, and what it fails to say. */
export const extractWordings = {
  TEXT_UNCOVERED: {
    severity: 'error',
    ja: 'どの項目にも入らない文字があります: 「{value}」',
    en: 'this text ends up in no field: "{value}"',
    hintJa: '報告書のこの行が表や見出しの一部か確かめ、余計な文章なら元の報告書と見比べてください。',
    hintEn: 'compare the line with the printed report: it is part of no table and no heading',
    document: {
      when: {
        ja: 'どの表、見出し、文章にも入らない文字が報告書にあるとき。失われる文字がないように、一つでもあれば止まります。読めなかった行の文字も、ここに並びます。その行に別の誤りが出ていれば、先にそちらを直してください。',
        en: 'The report holds text that belongs to no table, heading or passage. Nothing may be lost, so one such text stops the run.',
      },
      example: [
        'error TEXT_UNCOVERED datasets/dx_plan/reports/2024.txt:67:1',
        '  どの項目にも入らない文字があります: 「(裏面に続く)」 / this text ends up in no field: "(裏面に続く)"',
        '  → 報告書のこの行が表や見出しの一部か確かめ、余計な文章なら元の報告書と見比べてください。 / compare the line with the printed report: it is part of no table and no heading',
      ],
      fix: {
        ja: '紙面と見比べ、余計な文字なら取り除き、表の一部ならその行を直してください。毎ページに出る決まり文句なら、`pipeline/build/report/extract/furniture.ts` の一覧に加えます。',
        en: 'Compare the line with the printed report: take out what does not belong there, mend the row that it is part of. What every page repeats goes into the list in `pipeline/build/report/extract/furniture.ts`.',
      },
    },
  },
  FIELD_UNFAITHFUL: {
    severity: 'error',
    ja: '項目の値が報告書のその場所の文字と一致しません。',
    en: 'a field does not hold the text of the place it is said to come from',
    hintJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    hintEn: 'this is a fault of the program: send this line to its developers',
    document: {
      when: {
        ja: '読み取った値が、出典とした場所の文字と違うとき。',
        en: 'A value is not the text of the place that it is said to come from.',
      },
      example: [
        'error FIELD_UNFAITHFUL datasets/dx_plan/reports/2024.txt:66',
        '  項目の値が報告書のその場所の文字と一致しません。 / a field does not hold the text of the place it is said to come from',
        '  → プログラムの誤りです。この表示を添えて開発者に知らせてください。 / this is a fault of the program: send this line to its developers',
      ],
      fix: {
        ja: 'プログラムの誤りです。報告書を直しても消えません。表示の全体と、使った報告書を添えて開発者に知らせてください。',
        en: 'A fault of the program: no change to the report will mend it. Send its developers the whole output and the report.',
      },
    },
  },
  REPORT_SHAPE: {
    severity: 'error',
    ja: '読み取った報告書が決められた形になっていません: {detail}',
    en: 'what was read is not a whole report: {detail}',
    hintJa: '示された項目の周りを元の報告書と見比べてください。',
    hintEn: 'compare the part named with the printed report',
    document: {
      when: {
        ja: '読み取った結果に、あるはずの値がない、または決まった形でないとき。たとえば、取組名のセルが空の行です。',
        en: 'What was read lacks a value, or has one that is not of its form: a row whose name is empty, say.',
      },
      example: [
        'error REPORT_SHAPE datasets/dx_plan/reports/2024.txt:66 (1-1-2)',
        '  読み取った報告書が決められた形になっていません: /initiatives/1/name/text must NOT have fewer than 1 characters / what was read is not a whole report: /initiatives/1/name/text must NOT have fewer than 1 characters',
        '  → 示された項目の周りを元の報告書と見比べてください。 / compare the part named with the printed report',
      ],
      fix: {
        ja: '示された行を紙面と見比べて直してください。項目の名前は `schemas/report.schema.json` にあります。',
        en: 'Compare the line named with the printed report; `schemas/report.schema.json` explains the names.',
      },
    },
  },
  PART_MISSING: {
    severity: 'error',
    ja: '報告書に「{part}」がありません。途中で切れているか、別の文書です。',
    en: 'the report has no "{part}": it is cut off, or another document',
    hintJa: '行政DX推進計画の報告書全体のテキストか確かめてください。',
    hintEn: 'make sure that the file holds the whole text of the DX plan report',
    document: {
      when: {
        ja: '報告書にあるはずの部分(表題、計画の骨格、取組の節、基本方針別評価など)がないとき。場所は、前書きの部分なら文書の初め、その他は終わりを示します。',
        en: 'A part that every report has (title, framework, a section of initiatives, closing table …) is not there. The place is the beginning of the text for its head, else its end.',
      },
      example: [
        'error PART_MISSING datasets/dx_plan/reports/2024.txt:149',
        '  報告書に「基本方針別評価」がありません。途中で切れているか、別の文書です。 / the report has no "基本方針別評価": it is cut off, or another document',
        '  → 行政DX推進計画の報告書全体のテキストか確かめてください。 / make sure that the file holds the whole text of the DX plan report',
      ],
      fix: {
        ja: '文書の全体を写したか、見出しの文字が変わっていないかを確かめてください。',
        en: 'See whether the whole document was taken over, and whether a heading reads otherwise.',
      },
    },
  },
  PART_TWICE: {
    severity: 'error',
    ja: '「{part}」が二度あります。',
    en: '"{part}" stands twice',
    hintJa: '一方を元の報告書と見比べて取り除いてください。',
    hintEn: 'compare both with the printed report and take one out',
    document: {
      when: {
        ja: '一度だけのはずの部分が二度あるとき。',
        en: 'A part that stands once in a report stands twice.',
      },
      example: [
        'error PART_TWICE datasets/dx_plan/reports/2024.txt:54',
        '  「取組実績」が二度あります。 / "取組実績" stands twice',
        '  → 一方を元の報告書と見比べて取り除いてください。 / compare both with the printed report and take one out',
      ],
      fix: {
        ja: '紙面と見比べて、余分な方を取り除いてください。',
        en: 'Compare with the printed report and take the surplus one out.',
      },
    },
  },
  FISCAL_YEAR_DISAGREES: {
    severity: 'error',
    ja: '表題は{printed}年度ですが、{expected}年度の報告書として読もうとしています。',
    en: 'the title says fiscal {printed}, but the report was given as that of fiscal {expected}',
    hintJa: 'ファイル名(西暦の年度.txt)または --fiscal-year を表題に合わせてください。',
    hintEn: 'make the file name (YYYY.txt) or --fiscal-year agree with the title',
    document: {
      when: {
        ja: '報告書の表題の年度が、ファイル名(`YYYY.txt`)または `--fiscal-year` の年度と違うとき。',
        en: "The year in the report's title is not that of its file name (`YYYY.txt`) or of `--fiscal-year`.",
      },
      example: [
        'error FISCAL_YEAR_DISAGREES datasets/dx_plan/reports/2024.txt:3',
        '  表題は2024年度ですが、2025年度の報告書として読もうとしています。 / the title says fiscal 2024, but the report was given as that of fiscal 2025',
        '  → ファイル名(西暦の年度.txt)または --fiscal-year を表題に合わせてください。 / make the file name (YYYY.txt) or --fiscal-year agree with the title',
      ],
      fix: {
        ja: 'ファイル名か `--fiscal-year` を表題に合わせてください。令和6年度は2024です。',
        en: 'Make the file name or `--fiscal-year` agree with the title; 令和6年度 is 2024.',
      },
    },
  },
  FRAMEWORK_DISAGREES: {
    severity: 'error',
    ja: '基本方針と重点施策の一覧が、{form}では「{value}」、他では「{expected}」です。',
    en: 'the framework reads "{value}" in {form}, "{expected}" elsewhere',
    hintJa: '元の報告書を見て、違っている方の行を直してください。',
    hintEn: 'see the printed report and mend the form that differs',
    document: {
      when: {
        ja: '三度書かれている計画の骨格(基本方針と重点施策)の間で、文字が違うとき。',
        en: 'The framework (policies and measures), which the report gives three times, does not say the same in each.',
      },
      example: [
        'error FRAMEWORK_DISAGREES datasets/dx_plan/reports/2024.txt:14:517',
        '  基本方針と重点施策の一覧が、HTMLの表では「(4) テレワークの推奨」、他では「(4) テレワークの推進(タブ区切りの行)」です。 / the framework reads "(4) テレワークの推奨" in the HTML table, "(4) テレワークの推進 (the tab-separated lines)" elsewhere',
        '  → 元の報告書を見て、違っている方の行を直してください。 / see the printed report and mend the form that differs',
      ],
      fix: {
        ja: '紙面を見て、違っている方を直してください。',
        en: 'See the printed report and mend the one that is wrong.',
      },
    },
  },
  FRAMEWORK_FORM_BROKEN: {
    severity: 'warning',
    ja: '基本方針と重点施策の一覧のうち{form}は印付けが壊れているので、他から読みました。',
    en: '{form} of the framework has broken markup; the other forms stand in for it',
    hintJa: '壊れた部分の文字は失われていません。できれば元の行を直してください。',
    hintEn: 'nothing is lost; mend the line if you can',
    document: {
      when: {
        ja: '計画の骨格の一つの書き方で、表の印(`<tr>` など)が壊れているとき。ほかの書き方から読んで続けます。',
        en: 'The markup of one form of the framework (`<tr>` …) is broken; the others stand in for it.',
      },
      example: [
        'warning FRAMEWORK_FORM_BROKEN datasets/dx_plan/reports/2024.txt:12',
        '  基本方針と重点施策の一覧のうちHTMLの表は印付けが壊れているので、他から読みました。 / the HTML table of the framework has broken markup; the other forms stand in for it',
        '  → 壊れた部分の文字は失われていません。できれば元の行を直してください。 / nothing is lost; mend the line if you can',
      ],
      fix: {
        ja: 'そのままでも公開できます。できれば印を直してください。',
        en: 'Nothing has to be done; mend the markup if you can.',
      },
    },
  },
  MARKUP_UNCLOSED: {
    severity: 'warning',
    ja: '閉じていない印付け {value} があります。',
    en: 'markup {value} is not closed',
    hintJa: '読み取りには影響しません。',
    hintEn: 'it makes no difference to what was read',
    document: {
      when: {
        ja: '文章の中の印(`<ul>` など)が閉じていない、または開いていないのに閉じているとき。',
        en: 'A tag in a text (`<ul>` …) is left open, or closed without being open.',
      },
      example: [
        'warning MARKUP_UNCLOSED datasets/dx_plan/reports/2024.txt:49:6',
        '  閉じていない印付け <ul style="list-style-type: none"> があります。 / markup <ul style="list-style-type: none"> is not closed',
        '  → 読み取りには影響しません。 / it makes no difference to what was read',
      ],
      fix: {
        ja: '読み取りには影響しないので、そのままで構いません。',
        en: 'It makes no difference; nothing has to be done.',
      },
    },
  },
  HEADER_UNREADABLE: {
    severity: 'error',
    ja: '表の見出し行から列「{label}」が分かりません。',
    en: 'no page header says where the column "{label}" stands',
    hintJa: '見出し行(No. 重点施策 取組名 …)を元の報告書と見比べてください。',
    hintEn: 'compare the header line (No. 重点施策 取組名 …) with the printed report',
    document: {
      when: {
        ja: '取組の表の見出しのどのページにも、必要な列の名前(重点施策、取組名、R4、令和4年度など)がないとき。報告年度の実績の列がないときも同じです。',
        en: "No page header of the initiatives names a column that is needed (重点施策, 取組名, R4, 令和4年度 …), or none names the results of the report's own year.",
      },
      example: [
        'error HEADER_UNREADABLE datasets/dx_plan/reports/2024.txt:63',
        '  表の見出し行から列「目指す成果」が分かりません。 / no page header says where the column "目指す成果" stands',
        '  → 見出し行(No. 重点施策 取組名 …)を元の報告書と見比べてください。 / compare the header line (No. 重点施策 取組名 …) with the printed report',
      ],
      fix: {
        ja: '見出しの行を紙面と見比べてください。1ページでも正しければ読めます。',
        en: 'Compare the header lines with the printed report; one page that is right is enough.',
      },
    },
  },
  ROW_NUMBER_UNREADABLE: {
    severity: 'error',
    ja: '取組の番号「{value}」が読めません。',
    en: 'the initiative number "{value}" can not be read',
    hintJa: '「② (7) 4」の形に直してください。',
    hintEn: 'write it like "② (7) 4"',
    document: {
      when: {
        ja: '取組の行の最初のセルが、番号として読めないとき。',
        en: 'The first cell of a row of initiatives can not be read as a number.',
      },
      example: [
        'error ROW_NUMBER_UNREADABLE datasets/dx_plan/reports/2024.txt:66:1',
        '  取組の番号「① (1 2」が読めません。 / the initiative number "① (1 2" can not be read',
        '  → 「② (7) 4」の形に直してください。 / write it like "② (7) 4"',
      ],
      fix: {
        ja: '「② (7) 4」のように、基本方針、重点施策、取組の順に番号を書いてください。全角でも、空白がなくても読めます。',
        en: 'Write policy, measure and initiative like `② (7) 4`; width and blanks are free.',
      },
    },
  },
  ROW_DOUBLED: {
    severity: 'error',
    ja: '取組 {record} は{first}行目にもあります。',
    en: 'initiative {record} stands on line {first} too',
    hintJa: '同じ番号の一方を取り除くか、番号を直してください。',
    hintEn: 'take one out, or mend its number',
    document: {
      when: {
        ja: '同じ番号の取組が二行あるとき。示された場所が後の行です。',
        en: 'Two rows have the same number; the place is that of the later one.',
      },
      example: [
        'error ROW_DOUBLED datasets/dx_plan/reports/2024.txt:67:1 (1-1-2)',
        '  取組 1-1-2 は66行目にもあります。 / initiative 1-1-2 stands on line 66 too',
        '  → 同じ番号の一方を取り除くか、番号を直してください。 / take one out, or mend its number',
      ],
      fix: {
        ja: '写し間違いなら一方を取り除き、番号の誤りなら番号を直してください。',
        en: 'Take one out, or mend its number.',
      },
    },
  },
  ROW_POLICY_DISAGREES: {
    severity: 'error',
    ja: '取組 {record} は{section}の下にあります。',
    en: 'initiative {record} stands under the heading {section}',
    hintJa: '番号か置き場所を元の報告書と見比べてください。',
    hintEn: 'compare its number and its place with the printed report',
    document: {
      when: {
        ja: '取組の番号の基本方針が、その行のある節と違うとき。',
        en: "The policy in a row's number is not that of the section that it stands in.",
      },
      example: [
        'error ROW_POLICY_DISAGREES datasets/dx_plan/reports/2024.txt:66:1 (2-1-9)',
        '  取組 2-1-9 は第1節の下にあります。 / initiative 2-1-9 stands under the heading 第1節',
        '  → 番号か置き場所を元の報告書と見比べてください。 / compare its number and its place with the printed report',
      ],
      fix: {
        ja: '番号か、行の置き場所を紙面と見比べて直してください。',
        en: 'Compare its number and its place with the printed report.',
      },
    },
  },
  ROW_CUT: {
    severity: 'error',
    ja: '取組 {record} の行が途中で切れています。',
    en: 'the row of initiative {record} is cut off',
    hintJa: 'この行を元の報告書から入れ直してください。',
    hintEn: 'put the row in again from the printed report',
    document: {
      when: {
        ja: '進捗度評価が、実績の列より前に出てくるとき。行のセルが途中で失われています。',
        en: 'The progress rating stands before the last results column: cells of the row are gone.',
      },
      example: [
        'error ROW_CUT datasets/dx_plan/reports/2024.txt:66:155 (1-1-2)',
        '  取組 1-1-2 の行が途中で切れています。 / the row of initiative 1-1-2 is cut off',
        '  → この行を元の報告書から入れ直してください。 / put the row in again from the printed report',
      ],
      fix: {
        ja: '行の全体を紙面から入れ直してください。',
        en: 'Put the whole row in again from the printed report.',
      },
    },
  },
  MEASURE_UNKNOWN: {
    severity: 'error',
    ja: '重点施策「{value}」は計画の骨格にありません。',
    en: 'the measure "{value}" is not in the framework',
    hintJa: '計画の骨格の名前に合わせてください(その番号の施策は「{expected}」)。',
    hintEn: 'use the name in the framework (the measure of that number is "{expected}")',
    document: {
      when: {
        ja: '取組の行の重点施策が、その番号の重点施策の名前と大きく違うとき。',
        en: 'The measure named in a row is far from that of its number in the framework.',
      },
      example: [
        'error MEASURE_UNKNOWN datasets/dx_plan/reports/2024.txt:66:9 (1-1-2 measure_name)',
        '  重点施策「(1) 窓口の改善」は計画の骨格にありません。 / the measure "(1) 窓口の改善" is not in the framework',
        '  → 計画の骨格の名前に合わせてください(その番号の施策は「(1) 行政手続のオンライン化の推進」)。 / use the name in the framework (the measure of that number is "(1) 行政手続のオンライン化の推進")',
      ],
      fix: {
        ja: '番号か名前を、計画の骨格に合わせてください。',
        en: 'Make number or name agree with the framework.',
      },
    },
  },
  MEASURE_NAME_DIFFERS: {
    severity: 'warning',
    ja: '重点施策の名前「{value}」が計画の骨格の「{expected}」と違います。骨格の名前で公開します。',
    en: 'the measure is called "{value}" here and "{expected}" in the framework; the latter is published',
    hintJa: '次の報告書では名前をそろえてください。',
    hintEn: 'use one name in the next report',
    document: {
      when: {
        ja: '取組の行の重点施策の名前が、計画の骨格の名前と少し違うとき。骨格の名前で公開し、違いは「品質に関する記録」に残します。',
        en: 'The measure named in a row reads a little otherwise than in the framework, whose name is published; the difference goes into the quality notes.',
      },
      example: [
        'warning MEASURE_NAME_DIFFERS datasets/dx_plan/reports/2024.txt:178:10 (2-11-3 measure_name)',
        '  重点施策の名前「(11) 学校・保育現場等のデジタル化」が計画の骨格の「(11) 学校・保育現場等のデジタル化の推進」と違います。骨格の名前で公開します。 / the measure is called "(11) 学校・保育現場等のデジタル化" here and "(11) 学校・保育現場等のデジタル化の推進" in the framework; the latter is published',
        '  → 次の報告書では名前をそろえてください。 / use one name in the next report',
      ],
      fix: {
        ja: 'そのままで構いません。次の報告書で名前をそろえると消えます。',
        en: 'Nothing has to be done; one name in the next report will end it.',
      },
    },
  },
  RATING_UNREADABLE: {
    severity: 'error',
    ja: '取組 {record} に進捗度評価が見つかりません。{near}',
    en: 'initiative {record} has no cell that is a progress rating. {near}',
    hintJa: '「{expected}」のどれかを、そのままの文字で書いてください。',
    hintEn: 'write one of these to the letter: {expected}',
    document: {
      when: {
        ja: '取組の行に、進捗度評価のセルがないか、文字が違っていて評価と読めないとき。近いものがあれば「」の中に示します。',
        en: 'A row has no cell that is a progress rating; one that comes near is shown.',
      },
      example: [
        'error RATING_UNREADABLE datasets/dx_plan/reports/2024.txt:65:836 (1-1-1 rating_code)',
        '  取組 1-1-1 に進捗度評価が見つかりません。「B まずまず進んた」 / initiative 1-1-1 has no cell that is a progress rating. 「B まずまず進んた」',
        '  → 「A 順調に進んだ, B まずまず進んだ, C あまり進まなかった, D 進まなかった」のどれかを、そのままの文字で書いてください。 / write one of these to the letter: A 順調に進んだ, B まずまず進んだ, C あまり進まなかった, D 進まなかった',
      ],
      fix: {
        ja: '評価を `datasets/dx_plan/codes.yaml` にある文字のとおりに書いてください。',
        en: 'Write the rating to the letter as `datasets/dx_plan/codes.yaml` has it.',
      },
    },
  },
  RATING_DISAGREES: {
    severity: 'error',
    ja: '進捗度評価「{value}」の記号と言葉が合っていません。',
    en: 'the letter and the words of the rating "{value}" disagree',
    hintJa: '記号か言葉を元の報告書に合わせてください({expected})。',
    hintEn: 'mend the letter or the words ({expected})',
    document: {
      when: {
        ja: '進捗度評価の記号(A、B、C、D)と言葉が別の評価を指すとき。',
        en: 'Letter and words of a progress rating belong to two different ones.',
      },
      example: [
        'error RATING_DISAGREES datasets/dx_plan/reports/2024.txt:65:836 (1-1-1 rating_code)',
        '  進捗度評価「A まずまず進んだ」の記号と言葉が合っていません。 / the letter and the words of the rating "A まずまず進んだ" disagree',
        '  → 記号か言葉を元の報告書に合わせてください(A 順調に進んだ, B まずまず進んだ, C あまり進まなかった, D 進まなかった)。 / mend the letter or the words (A 順調に進んだ, B まずまず進んだ, C あまり進まなかった, D 進まなかった)',
      ],
      fix: {
        ja: '紙面を見て、違っている方を直してください。',
        en: 'See the printed report and mend the one that is wrong.',
      },
    },
  },
  RATING_TWICE: {
    severity: 'error',
    ja: '取組 {record} に進捗度評価が二つあります。',
    en: 'initiative {record} has two cells that are progress ratings',
    hintJa: '一方を取り除いてください。',
    hintEn: 'take one out',
    document: {
      when: {
        ja: '一つの行に、進捗度評価のセルが二つあるとき。',
        en: 'A row has two cells that are progress ratings.',
      },
      example: [
        'error RATING_TWICE datasets/dx_plan/reports/2024.txt:65:846 (1-1-1 rating_code)',
        '  取組 1-1-1 に進捗度評価が二つあります。 / initiative 1-1-1 has two cells that are progress ratings',
        '  → 一方を取り除いてください。 / take one out',
      ],
      fix: {
        ja: '余分な方を取り除いてください。',
        en: 'Take the surplus one out.',
      },
    },
  },
  DEPARTMENT_MISSING: {
    severity: 'error',
    ja: '取組 {record} に担当が見つかりません。',
    en: 'initiative {record} has no cell that is a department',
    hintJa: '行の終わりに「部・課・グループ」の名前を書いてください。',
    hintEn: 'write the department at the end of the row',
    document: {
      when: {
        ja: '取組の行の終わりに、担当(部、局、課、室、館、センター、グループで終わる名前)がないとき。',
        en: 'No cell behind the rating is wholly made of departments (names that end in 部, 局, 課, 室, 館, センター or グループ).',
      },
      example: [
        'error DEPARTMENT_MISSING datasets/dx_plan/reports/2024.txt:75:645 (1-3-1 departments)',
        '  取組 1-3-1 に担当が見つかりません。 / initiative 1-3-1 has no cell that is a department',
        '  → 行の終わりに「部・課・グループ」の名前を書いてください。 / write the department at the end of the row',
      ],
      fix: {
        ja: '紙面の担当を、行の終わりのセルに書いてください。',
        en: "Put the department of the printed report into the row's last cell.",
      },
    },
  },
  ROW_CELL_MISSING: {
    severity: 'warning',
    ja: '取組 {record} は{label}のセルが足りず、後ろのセルがずれています。右にそろえ直し、{label}は空としました。',
    en: 'initiative {record} lacks a cell for {label}, so the later ones stand too early; they were moved back and {label} is left empty',
    hintJa: '元の報告書に{label}の文があれば、その行にセルを書き加えてください。',
    hintEn: 'if the printed report has a text there, add its cell to the row',
    document: {
      when: {
        ja: '取組の行でセルが足りず、後ろのセルが前の列にずれているとき。正しい列に戻し、足りない列は空として公開します。',
        en: 'A row lacks a cell, so that the later ones stand in the wrong columns. They are moved back and the column without a cell is left empty.',
      },
      example: [
        'warning ROW_CELL_MISSING datasets/dx_plan/reports/2024.txt:65:846 (1-1-1 direction)',
        '  取組 1-1-1 は「今後の方向性」のセルが足りず、後ろのセルがずれています。右にそろえ直し、「今後の方向性」は空としました。 / initiative 1-1-1 lacks a cell for "今後の方向性", so the later ones stand too early; they were moved back and "今後の方向性" is left empty',
        '  → 元の報告書に「今後の方向性」の文があれば、その行にセルを書き加えてください。 / if the printed report has a text there, add its cell to the row',
      ],
      fix: {
        ja: '紙面のその欄に文があれば、報告書のその場所にセルを加えてください。なければそのままで構いません。',
        en: 'If the printed report has a text there, add its cell to the row; else nothing has to be done.',
      },
    },
  },
  ROW_CELL_EXTRA: {
    severity: 'warning',
    ja: '取組 {record} は{label}のあたりにセルが多すぎます。間の文をつなぎました。',
    en: 'initiative {record} has too many cells about {label}; the texts between were joined',
    hintJa: '元の報告書でどの列の文か確かめてください。',
    hintEn: 'see in the printed report which column each text belongs to',
    document: {
      when: {
        ja: '取組の行でセルが多いとき。進捗度評価の前の文はすべて「課題・問題点」、後の文はすべて「今後の方向性」として、つないで公開します。',
        en: 'A row has a cell too many. Every text before the rating is 課題・問題点, every text behind it 今後の方向性; they are joined.',
      },
      example: [
        'warning ROW_CELL_EXTRA datasets/dx_plan/reports/2024.txt:83:722 (1-4-5 issues)',
        '  取組 1-4-5 は「課題・問題点」のあたりにセルが多すぎます。間の文をつなぎました。 / initiative 1-4-5 has too many cells about "課題・問題点"; the texts between were joined',
        '  → 元の報告書でどの列の文か確かめてください。 / see in the printed report which column each text belongs to',
      ],
      fix: {
        ja: '紙面を見て、一つの欄の文なら、間の区切りを空白に変えてください。',
        en: 'See the printed report; if both are one text, put a blank in the place of the tab between them.',
      },
    },
  },
  RELISTED_WITHOUT_ORIGINAL: {
    severity: 'error',
    ja: '再掲「{value}」の元になる取組が見つかりません。',
    en: 'the relisted "{value}" repeats no initiative of this report',
    hintJa: '元の取組の名前と同じに書いてください。{nearest}',
    hintEn: 'use the name of the original. {nearest}',
    document: {
      when: {
        ja: '【再掲】の付いた取組と同じか近い名前の取組が、報告書にないとき。',
        en: 'A row is marked 【再掲】 but no initiative of the report has its name, or one near it.',
      },
      example: [
        'error RELISTED_WITHOUT_ORIGINAL datasets/dx_plan/reports/2024.txt:218:22 (3-6-2 name)',
        '  再掲「図書館の読書会」の元になる取組が見つかりません。 / the relisted "図書館の読書会" repeats no initiative of this report',
        '  → 元の取組の名前と同じに書いてください。 / use the name of the original. ',
      ],
      fix: {
        ja: '元の取組の名前に合わせるか、再掲でなければ【再掲】を取り除いてください。',
        en: 'Use the name of the original, or take the mark off if it is none.',
      },
    },
  },
  RELISTED_AMBIGUOUS: {
    severity: 'error',
    ja: '再掲「{value}」の元が二つ以上考えられます: {nearest}',
    en: 'the relisted "{value}" could repeat more than one initiative: {nearest}',
    hintJa: '元の取組の名前と同じに書いてください。',
    hintEn: 'use the very name of the original',
    document: {
      when: {
        ja: '【再掲】の元と考えられる取組が二つ以上あり、どれも同じくらい近いとき。',
        en: 'Two or more initiatives are equally near to a relisted one.',
      },
      example: [
        'error RELISTED_AMBIGUOUS datasets/dx_plan/reports/2024.txt:218:22 (3-6-2 name)',
        '  再掲「図書館貸出タブレット端末整備」の元が二つ以上考えられます: 2-2-4, 3-6-3 / the relisted "図書館貸出タブレット端末整備" could repeat more than one initiative: 2-2-4, 3-6-3',
        '  → 元の取組の名前と同じに書いてください。 / use the very name of the original',
      ],
      fix: {
        ja: '元の取組の名前と同じに書き、同じ名前の取組が二つあれば一方の名前を確かめてください。',
        en: 'Use the very name of the original; if two bear the same name, check one of them.',
      },
    },
  },
  HEADING_DISAGREES: {
    severity: 'error',
    ja: '第{section}節の見出しは「{value}」ですが、計画の骨格の基本方針は「{expected}」です。',
    en: 'section {section} is headed "{value}"; the policy of that number is "{expected}"',
    hintJa: '見出しか計画の骨格を元の報告書に合わせてください。',
    hintEn: 'make the heading or the framework agree with the printed report',
    document: {
      when: {
        ja: '節の見出しか、基本方針別評価の表の列の名前が、計画の骨格の基本方針と違うとき。報告書の終わりが切れているときにも出ます。',
        en: 'The heading of a section, or of a column of the closing table, names the policy otherwise than the framework; also where the end of the report is cut off.',
      },
      example: [
        'error HEADING_DISAGREES datasets/dx_plan/reports/2024.txt:98:1',
        '  第2節の見出しは「行政運営のDX」ですが、計画の骨格の基本方針は「行政経営のDX」です。 / section 2 is headed "行政運営のDX"; the policy of that number is "行政経営のDX"',
        '  → 見出しか計画の骨格を元の報告書に合わせてください。 / make the heading or the framework agree with the printed report',
      ],
      fix: {
        ja: '紙面を見て、違っている方を直してください。',
        en: 'See the printed report and mend the one that is wrong.',
      },
    },
  },
  RELISTED_NAME_DIFFERS: {
    severity: 'warning',
    ja: '再掲「{value}」の元「{nearest}」は名前の印刷が少し違います。',
    en: 'the relisted "{value}" is printed "{nearest}" where it first stands',
    hintJa: '次の報告書では名前をそろえてください。',
    hintEn: 'use one name in the next report',
    document: {
      when: {
        ja: '【再掲】の名前が、元の取組の名前と少し違うとき。元とのつながりを付けて、それぞれの名前のまま公開します。',
        en: 'A relisted initiative is named a little otherwise than its original. They are linked, and each keeps its own name.',
      },
      example: [
        'warning RELISTED_NAME_DIFFERS datasets/dx_plan/reports/2024.txt:163:22 (2-8-3 name)',
        '  再掲「住民情報システムの運用」の元「住民情報系システムの運用」は名前の印刷が少し違います。 / the relisted "住民情報システムの運用" is printed "住民情報系システムの運用" where it first stands',
        '  → 次の報告書では名前をそろえてください。 / use one name in the next report',
      ],
      fix: {
        ja: 'つながりが正しければ、そのままで構いません。',
        en: 'Nothing has to be done if the two are the same initiative.',
      },
    },
  },
  CLOSING_DISAGREES: {
    severity: 'error',
    ja: '基本方針別評価の表の「{cell}」は{printed}ですが、取組を数えると{counted}です。',
    en: 'the closing table gives {printed} for "{cell}"; the initiatives above come to {counted}',
    hintJa: '抜けた行や二重の行、評価の誤りがないか、元の報告書と見比べてください。',
    hintEn: 'look for a row that is missing or doubled, or a wrong rating or count',
    document: {
      when: {
        ja: '終わりの「基本方針別評価」の表の数か割合が、取組の行を数えたものと違うとき。',
        en: 'A count or share of the closing table is not what the rows come to.',
      },
      example: [
        'error CLOSING_DISAGREES datasets/dx_plan/reports/2024.txt:225:10',
        '  基本方針別評価の表の「A 順調に進んだ / 第1節」は12ですが、取組を数えると11です。 / the closing table gives 12 for "A 順調に進んだ / 第1節"; the initiatives above come to 11',
        '  → 抜けた行や二重の行、評価の誤りがないか、元の報告書と見比べてください。 / look for a row that is missing or doubled, or a wrong rating or count',
      ],
      fix: {
        ja: '抜けた行や二重の行、評価の誤りを探してください。一つの行が抜けると、その評価の行と「計」の行に続けて出ます。',
        en: "Look for a row that is missing or doubled, or a wrong rating. One missing row shows in its rating's line and in that of the sums.",
      },
    },
  },
  CLOSING_UNREADABLE: {
    severity: 'error',
    ja: '基本方針別評価の表の「{cell}」が数として読めません: 「{value}」',
    en: 'the closing table\'s "{cell}" is not a number: "{value}"',
    hintJa: '元の報告書の数に直してください。',
    hintEn: 'put in the number of the printed report',
    document: {
      when: {
        ja: '「基本方針別評価」の表のセルが、数(または%の付いた数)でないとき。',
        en: 'A cell of the closing table is not a number, or not a percentage.',
      },
      example: [
        'error CLOSING_UNREADABLE datasets/dx_plan/reports/2024.txt:225:10',
        '  基本方針別評価の表の「A 順調に進んだ / 1」が数として読めません: 「十一」 / the closing table\'s "A 順調に進んだ / 1" is not a number: "十一"',
        '  → 元の報告書の数に直してください。 / put in the number of the printed report',
      ],
      fix: {
        ja: '紙面の数に直してください。',
        en: 'Put in the number of the printed report.',
      },
    },
  },
  NOTE_DISAGREES: {
    severity: 'error',
    ja: '注記の「{cell}」は{printed}ですが、数えると{counted}です。',
    en: 'the note under the closing table gives {printed} for "{cell}"; counted are {counted}',
    hintJa: '注記か、再掲の印を元の報告書と見比べてください。',
    hintEn: 'compare the note and the marks 【再掲】 with the printed report',
    document: {
      when: {
        ja: '表の下の注記(全体の取組数、のべの数)が、数えたものと違うとき。',
        en: 'The note under the closing table (distinct and listed initiatives) is not what the rows come to.',
      },
      example: [
        'error NOTE_DISAGREES datasets/dx_plan/reports/2024.txt:231',
        '  注記の「のべ」は93ですが、数えると92です。 / the note under the closing table gives 93 for "のべ"; counted are 92',
        '  → 注記か、再掲の印を元の報告書と見比べてください。 / compare the note and the marks 【再掲】 with the printed report',
      ],
      fix: {
        ja: '注記と、【再掲】の印を紙面と見比べてください。',
        en: 'Compare the note and the marks 【再掲】 with the printed report.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const extractIssue = issuesFrom(extractWordings);
