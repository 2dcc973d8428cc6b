import { issuesFrom } from './issue';

/** Findings about an open-data list that is already published, and about joining our rows to it. */
export const listWordings = {
  LIST_UNREADABLE: {
    severity: 'error',
    ja: '掲載済みのオープンデータ一覧を文字として読めません: {detail}',
    en: 'the published open-data list can not be read as text: {detail}',
    hintJa: '元の一覧を「CSV UTF-8(コンマ区切り)」で保存し直して、カタログの同じ場所に載せ直してください。',
    hintEn: 'save the list again as "CSV UTF-8 (comma delimited)" and put it in the same place of the catalogue',
    document: {
      when: {
        ja: 'カタログに載っている一覧が、UTF-8、UTF-16、CP932のどれとしても読めないとき、制御文字があるとき、または中身がないとき。',
        en: 'The list in the catalogue is neither UTF-8, UTF-16 nor CP932, holds a control character, or is empty.',
      },
      example: [
        'error LIST_UNREADABLE 242101_open_data_list.csv:1:1',
        '  掲載済みのオープンデータ一覧を文字として読めません: UTF-8、UTF-16、CP932(Shift_JIS)のどれでもない文字の並びがあります / the published open-data list can not be read as text: some bytes are neither UTF-8, UTF-16 nor CP932 (Shift_JIS)',
        '  → 元の一覧を「CSV UTF-8(コンマ区切り)」で保存し直して、カタログの同じ場所に載せ直してください。 / save the list again as "CSV UTF-8 (comma delimited)" and put it in the same place of the catalogue',
      ],
      fix: {
        ja: '表計算ソフトで元の一覧を開き、「CSV UTF-8(コンマ区切り)」で保存して、同じリソースに載せ直してください。それまで一覧は変えません。',
        en: 'Open the original in a spreadsheet, save it as "CSV UTF-8 (comma delimited)" and upload it to the same resource. The list is left as it is until then.',
      },
    },
  },
  LIST_NOT_CSV: {
    severity: 'error',
    ja: '引用符(")の閉じ方がCSVの決まりに合いません。',
    en: 'a quotation mark is not closed as CSV wants it',
    hintJa: '示された行から始まる値の " を確かめてください。値の中の " は "" と書きます。',
    hintEn: 'look at the quotation marks of the record that begins there; one inside a value is written twice',
    document: {
      when: {
        ja: '引用符で始まる値が閉じられていないか、閉じた引用符のすぐ後ろに文字があるとき。行は、その値のある行の始まりです。',
        en: 'A value that begins with a quotation mark is not closed, or text stands right behind the closing one. The line is the one where its record begins.',
      },
      example: [
        'error LIST_NOT_CSV 242101_open_data_list.csv:2',
        '  引用符(")の閉じ方がCSVの決まりに合いません。 / a quotation mark is not closed as CSV wants it',
        '  → 示された行から始まる値の " を確かめてください。値の中の " は "" と書きます。 / look at the quotation marks of the record that begins there; one inside a value is written twice',
      ],
      fix: {
        ja: '値の中の引用符を二つ重ねて書き、値の終わりを引用符一つで閉じてください。',
        en: 'Write a quotation mark inside a value twice, and close the value with one.',
      },
    },
  },
  LIST_HEADER_UNKNOWN: {
    severity: 'error',
    ja: '項目名が、オープンデータ一覧のどの世代(15列、42列、44列、45列)とも合いません: {detail}',
    en: 'the header is of no generation of the open-data list (15, 42, 44 or 45 columns): {detail}',
    hintJa: '最初の行が項目名か、一覧のファイルを間違えていないかを確かめてください。',
    hintEn: 'see whether the first line holds the column names, and whether this is the list at all',
    document: {
      when: {
        ja: '最初の行にある項目名が、15列、42列、44列、45列のどの形とも半分以上は合わないとき。列の順、全角と半角、括弧の幅、前後の空白は違っていてもかまいません。',
        en: 'The first line has not more than half of the column names of any of the four forms. Order, width of letters and brackets, and blanks do not matter.',
      },
      example: [
        'error LIST_HEADER_UNKNOWN 242101_open_data_list.csv:1',
        '  項目名が、オープンデータ一覧のどの世代(15列、42列、44列、45列)とも合いません: 名称, 住所, 緯度, 経度 / the header is of no generation of the open-data list (15, 42, 44 or 45 columns): 名称, 住所, 緯度, 経度',
        '  → 最初の行が項目名か、一覧のファイルを間違えていないかを確かめてください。 / see whether the first line holds the column names, and whether this is the list at all',
      ],
      fix: {
        ja: '題名などの行が上にあれば消し、項目名を最初の行にしてください。別のファイルが載っていれば、一覧に差し替えてください。',
        en: 'Remove title lines above the header. If another file stands in its place, put the list there.',
      },
    },
  },
  LIST_RAGGED: {
    severity: 'error',
    ja: '値が{cells}個ありますが、項目名は{columns}個です。',
    en: 'the record has {cells} cells where the header has {columns}',
    hintJa: '値の数を項目名にそろえてください。コンマや改行を含む値は " で囲みます。',
    hintEn:
      'give the record as many cells as the header; a value with a comma or a line break stands in quotation marks',
    document: {
      when: {
        ja: '値の数が項目名の数と違う行があるとき。どの列の値か決められないので、読みません。',
        en: 'A record has more or fewer cells than the header. Which column a value belongs to can not be known, so the list is not read.',
      },
      example: [
        'error LIST_RAGGED 242101_open_data_list.csv:2',
        '  値が2個ありますが、項目名は15個です。 / the record has 2 cells where the header has 15',
        '  → 値の数を項目名にそろえてください。コンマや改行を含む値は " で囲みます。 / give the record as many cells as the header; a value with a comma or a line break stands in quotation marks',
      ],
      fix: {
        ja: '表計算ソフトで開いて、ずれている行を直してください。コンマや改行を含む値が引用符で囲まれていないことが、いちばん多い原因です。',
        en: 'Open the list in a spreadsheet and mend the row. Most often a value with a comma or a line break lacks its quotation marks.',
      },
    },
  },
  LIST_ROWS_EMPTY: {
    severity: 'info',
    ja: '値のない行が{count}行あり、除きました。',
    en: 'rows without a value are left out ({count})',
    hintJa: '直す必要はありません。',
    hintEn: 'nothing has to be done',
    document: {
      when: {
        ja: 'すべての値が空か空白だけの行があるとき。表計算ソフトが、表の下にコンマだけの行を残すことがあります。行は最初のものです。',
        en: 'Rows whose cells are all empty or blank, such as the lines of commas that a spreadsheet leaves below a table. The line is that of the first.',
      },
      example: [
        'info LIST_ROWS_EMPTY 242101_open_data_list.csv:4',
        '  値のない行が2行あり、除きました。 / rows without a value are left out (2)',
        '  → 直す必要はありません。 / nothing has to be done',
      ],
      fix: {
        ja: '直す必要はありません。書き出す一覧には入りません。',
        en: 'Nothing has to be done; the list that is written has no such rows.',
      },
    },
  },
  LIST_COLUMN_MISSING: {
    severity: 'warning',
    ja: '{columns}列の形のうち{count}列がありません: {detail}',
    en: 'columns of the form of {columns} that are not there ({count}): {detail}',
    hintJa: 'その項目は空のままにします。元の一覧に値があれば、列を加えてください。',
    hintEn: 'they stay empty; add the columns to the list if there is something to say in them',
    document: {
      when: {
        ja: '読んだ一覧に、その世代の列の一部がないとき。',
        en: 'The list lacks some columns of its generation.',
      },
      example: [
        'warning LIST_COLUMN_MISSING 242101_open_data_list.csv:1',
        '  15列の形のうち1列がありません: 備考 / columns of the form of 15 that are not there (1): 備考',
        '  → その項目は空のままにします。元の一覧に値があれば、列を加えてください。 / they stay empty; add the columns to the list if there is something to say in them',
      ],
      fix: {
        ja: 'そのまま公開できます。その列は空になります。書くことがあれば、元の一覧に列を加えてください。',
        en: 'It can be published as it is, with those columns empty. Add them to the list if there is something to say.',
      },
    },
  },
  LIST_COLUMN_UNKNOWN: {
    severity: 'warning',
    ja: '列「{title}」の行き先が45列の形にありません。',
    en: 'the column "{title}" has no place in the form of 45 columns',
    hintJa: '値は「データセット_備考」に「列名: 値」として残します。',
    hintEn: 'its values are kept in データセット_備考, as "column: value"',
    document: {
      when: {
        ja: '45列のどれにも当たらない列、または二度目に出てきた列があるとき。項目名のない列は「列16」のように番号で呼びます。',
        en: 'A column belongs to none of the 45, or stands there a second time. One without a name is called by its number, as 列16.',
      },
      example: [
        'warning LIST_COLUMN_UNKNOWN 242101_open_data_list.csv:1 (担当課)',
        '  列「担当課」の行き先が45列の形にありません。 / the column "担当課" has no place in the form of 45 columns',
        '  → 値は「データセット_備考」に「列名: 値」として残します。 / its values are kept in データセット_備考, as "column: value"',
      ],
      fix: {
        ja: '45列の中にふさわしい列があれば、項目名をそれに変えてください。なければ、値は「データセット_備考」に残ります。',
        en: 'If one of the 45 columns fits, give the column its name. Else the values are kept in データセット_備考.',
      },
    },
  },
  LIST_CELL_KEPT: {
    severity: 'info',
    ja: '列「{title}」の値を「データセット_備考」に移しました。',
    en: 'the value of the column "{title}" was moved to データセット_備考',
    hintJa: 'ふさわしい列があれば、元の一覧でその列に移してください。',
    hintEn: 'if one of the 45 columns fits it, move it there',
    document: {
      when: {
        ja: 'ほかのデータセットの行に、45列に行き先のない値があったとき。値は「データセット_備考」に「列名: 値」の形で加わります。前の文とは「 ｜ 」で区切り、文の中に ｜ があれば一本多く並べます。',
        en: 'A row of another dataset has a value without a place in the 45 columns. It is added to データセット_備考 as "column: value", behind a bar ｜, or one bar more than any that stands in the texts.',
      },
      example: [
        'info LIST_CELL_KEPT 242101_open_data_list.csv:2 (12 担当課)',
        '  列「担当課」の値を「データセット_備考」に移しました。 / the value of the column "担当課" was moved to データセット_備考',
        '  → ふさわしい列があれば、元の一覧でその列に移してください。 / if one of the 45 columns fits it, move it there',
      ],
      fix: {
        ja: '備考の文を確かめ、ふさわしい列があれば移してください。',
        en: 'Read the remark, and move the value if one of the columns fits it.',
      },
    },
  },
  LIST_LINE_BREAK: {
    severity: 'info',
    ja: '値の中の改行{count}か所を空白に替えました({positions}文字目)。',
    en: 'line breaks inside a value became blanks: {count} (character {positions})',
    hintJa: '機械可読性のルール(L1-14)は値の中の改行を認めません。読みにくければ、文を書き直してください。',
    hintEn: 'the rules (L1-14) allow no line break in a value; word it anew if it reads badly',
    document: {
      when: {
        ja: 'ほかのデータセットの行の値に改行があったとき。改行一つを空白一つに替えます。括弧の中は、値の何文字目だったかです。',
        en: 'A value in a row of another dataset holds line breaks. Each becomes a blank. The numbers in brackets are the places in the value, in characters from 1.',
      },
      example: [
        'info LIST_LINE_BREAK 242101_open_data_list.csv:2 (12 データセット_概要)',
        '  値の中の改行1か所を空白に替えました(5文字目)。 / line breaks inside a value became blanks: 1 (character 5)',
        '  → 機械可読性のルール(L1-14)は値の中の改行を認めません。読みにくければ、文を書き直してください。 / the rules (L1-14) allow no line break in a value; word it anew if it reads badly',
      ],
      fix: {
        ja: 'そのまま公開できます。つながりが読みにくければ、元の一覧の文を一行に書き直してください。',
        en: 'It can be published as it is. If it reads badly, word it anew on one line.',
      },
    },
  },
  LIST_FILE_ID_TAKEN: {
    severity: 'error',
    ja: 'ファイル_ID「{id}」を、ほかのデータセット({dataset})の行がすでに使っています。',
    en: 'the file id "{id}" is already used by a row of another dataset ({dataset})',
    hintJa: 'その行のファイル_IDを変えるか、行を消してから、もう一度実行してください。',
    hintEn: 'change the file id of that row or remove the row, and run again',
    document: {
      when: {
        ja: 'これから載せる行と同じファイル_IDを、ほかのデータセットの行が使っているとき。ファイル_IDは一覧の中で一つだけでなければなりません。',
        en: 'A row of another dataset has the file id of a row that we are about to add. A file id stands once in a list.',
      },
      example: [
        'error LIST_FILE_ID_TAKEN 242101_open_data_list.csv:2 (242101_park)',
        '  ファイル_ID「242101_dx_plan_results-csv」を、ほかのデータセット(242101_park)の行がすでに使っています。 / the file id "242101_dx_plan_results-csv" is already used by a row of another dataset (242101_park)',
        '  → その行のファイル_IDを変えるか、行を消してから、もう一度実行してください。 / change the file id of that row or remove the row, and run again',
      ],
      fix: {
        ja: '表示された行が古い写しなら消し、そうでなければ別のファイル_IDを付けてください。',
        en: 'Remove the row if it is an old copy of ours, or give it another file id.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const listIssue = issuesFrom(listWordings);
