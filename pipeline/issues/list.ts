import { issuesFrom } from './issue';

/** Findings about an open-data list that is already published, and about joining our rows to it. */
export const listWordings = {
  LIST_UNREADABLE: {
    severity: 'error',
    ja: '掲載済みのオープンデータ一覧を文字として読めません: {detail}',
    en: 'the published open-data list can not be read as text: {detail}',
    mendJa: '元の一覧を「CSV UTF-8(コンマ区切り)」で保存し直して、カタログの同じ場所に載せ直してください。',
    mendEn: 'save the list again as "CSV UTF-8 (comma delimited)" and put it in the same place of the catalogue',
  },
  LIST_NOT_CSV: {
    severity: 'error',
    ja: '引用符(")の閉じ方がCSVの決まりに合いません。',
    en: 'a quotation mark is not closed as CSV wants it',
    mendJa: '示された行から始まる値の " を確かめてください。値の中の " は "" と書きます。',
    mendEn: 'look at the quotation marks of the record that begins there; one inside a value is written twice',
  },
  LIST_HEADER_UNKNOWN: {
    severity: 'error',
    ja: '項目名が、オープンデータ一覧のどの世代(15列、42列、44列、45列)とも合いません: {detail}',
    en: 'the header is of no generation of the open-data list (15, 42, 44 or 45 columns): {detail}',
    mendJa: '最初の行が項目名か、一覧のファイルを間違えていないかを確かめてください。',
    mendEn: 'see whether the first line holds the column names, and whether this is the list at all',
  },
  LIST_RAGGED: {
    severity: 'error',
    ja: '値が{cells}個ありますが、項目名は{columns}個です。',
    en: 'the record has {cells} cells where the header has {columns}',
    mendJa: '値の数を項目名にそろえてください。コンマや改行を含む値は " で囲みます。',
    mendEn:
      'give the record as many cells as the header; a value with a comma or a line break stands in quotation marks',
  },
  LIST_ROWS_EMPTY: {
    severity: 'info',
    ja: '値のない行が{count}行あり、除きました。',
    en: 'rows without a value are left out ({count})',
    mendJa: '直す必要はありません。',
    mendEn: 'nothing has to be done',
  },
  LIST_COLUMN_MISSING: {
    severity: 'warning',
    ja: '{columns}列の形のうち{count}列がありません: {detail}',
    en: 'columns of the form of {columns} that are not there ({count}): {detail}',
    mendJa: 'その項目は空のままにします。元の一覧に値があれば、列を加えてください。',
    mendEn: 'they stay empty; add the columns to the list if there is something to say in them',
  },
  LIST_COLUMN_UNKNOWN: {
    severity: 'warning',
    ja: '列「{title}」の行き先が45列の形にありません。',
    en: 'the column "{title}" has no place in the form of 45 columns',
    mendJa: '値は「データセット_備考」に「列名: 値」として残します。',
    mendEn: 'its values are kept in データセット_備考, as "column: value"',
  },
  LIST_CELL_KEPT: {
    severity: 'info',
    ja: '列「{title}」の値を「データセット_備考」に移しました。',
    en: 'the value of the column "{title}" was moved to データセット_備考',
    mendJa: 'ふさわしい列があれば、元の一覧でその列に移してください。',
    mendEn: 'if one of the 45 columns fits it, move it there',
  },
  LIST_LINE_BREAK: {
    severity: 'info',
    ja: '値の中の改行{count}か所を空白に替えました({positions}文字目)。',
    en: 'line breaks inside a value became blanks: {count} (character {positions})',
    mendJa: '機械可読性のルール(L1-14)は値の中の改行を認めません。読みにくければ、文を書き直してください。',
    mendEn: 'the rules (L1-14) allow no line break in a value; word it anew if it reads badly',
  },
  LIST_FILE_ID_TAKEN: {
    severity: 'error',
    ja: 'ファイル_ID「{id}」を、ほかのデータセット({dataset})の行がすでに使っています。',
    en: 'the file id "{id}" is already used by a row of another dataset ({dataset})',
    mendJa: 'その行のファイル_IDを変えるか、行を消してから、もう一度実行してください。',
    mendEn: 'change the file id of that row or remove the row, and run again',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const listIssue = issuesFrom(listWordings);
