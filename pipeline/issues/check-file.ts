import type { CheckWording } from './check';
import { issuesFrom } from './issue';

/** Findings about a CSV as a file and as a table: encoding, quotes, header, rows. */
export const checkFileWordings = {
  FILE_TOO_LARGE: {
    severity: 'error',
    ja: 'ファイルが大きすぎます({bytes}バイト)。読めるのは{limit}バイトまでです。',
    en: 'the file is too large ({bytes} bytes); {limit} bytes can be read',
    mendJa: '年や地区ごとに分けてから検査してください。',
    mendEn: 'split it by year or district and check the parts',
  },
  FILE_UNREADABLE: {
    severity: 'error',
    ja: 'ファイルを開けません({reason}): {path}',
    en: 'the file can not be opened ({reason}): {path}',
    mendJa: 'ほかのプログラムで開いていないか、読む権利があるかを確かめてください。',
    mendEn: 'see whether another program holds it open, and whether you may read it',
  },
  CSV_EMPTY: {
    severity: 'error',
    rule: 'L1-01',
    ja: 'ファイルに文字が一つもありません。',
    en: 'the file holds no character',
    mendJa: '元の表を開いて、CSVとして保存し直してください。',
    mendEn: 'open the table that it was made from and save it as CSV again',
  },
  CSV_BINARY: {
    severity: 'error',
    rule: 'L1-01',
    ja: '文字でないもの(制御文字 U+{hex})が入っています。ここから後は検査していません。',
    en: 'it holds the control character U+{hex}, which is no text; nothing behind it was checked',
    mendJa: '元の表をExcelで開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。',
    mendEn: 'open the table in Excel and save it as "CSV UTF-8 (comma delimited)"',
  },
  CSV_OTHER_FORMAT: {
    severity: 'error',
    rule: 'L1-01',
    ja: 'CSVではありません。中身は{format}です。',
    en: 'this is not a CSV: it is {format}',
    mendJa:
      '元の表をExcelで開き、「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。ブックの名前を .csv に変えるだけでは、CSVになりません。ダウンロードしたファイルなら、取り直してください。',
    mendEn:
      'open the table in Excel and save it as "CSV UTF-8 (comma delimited)"; a workbook does not become a CSV by its name; if it was downloaded, download it again',
  },
  CSV_UNDECODABLE: {
    severity: 'error',
    rule: 'L1-01',
    ja: '{encoding}として読めない文字の並びがあります。中身は検査していません。',
    en: 'some bytes are no character of {encoding}; the content was not checked',
    mendJa: 'ファイルが途中で切れていないか確かめ、Excelの「CSV UTF-8(コンマ区切り)」で保存し直してください。',
    mendEn: 'see whether the file is cut off, and save it again as "CSV UTF-8 (comma delimited)" in Excel',
  },
  CSV_ENCODING: {
    severity: 'warning',
    ja: '文字コードが{encoding}です。国の様式はUTF-8(BOM付き)です。',
    en: 'the encoding is {encoding}; the national formats have UTF-8 with BOM',
    mendJa: 'Excelの「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選んでください。',
    mendEn: 'save it as "CSV UTF-8 (comma delimited)" in Excel',
  },
  CSV_NO_BOM: {
    severity: 'info',
    ja: 'UTF-8ですが、先頭に目印(BOM)がありません。',
    en: 'UTF-8 without a byte order mark',
    mendJa:
      'このままでも読めます。Excelで開いて文字化けするときは、「CSV UTF-8(コンマ区切り)」で保存し直してください。',
    mendEn: 'it can be read as it is; if Excel shows garbled text, save it as "CSV UTF-8 (comma delimited)"',
  },
  CSV_LINE_ENDS: {
    severity: 'info',
    ja: '改行が{ends}です。国の様式の改行はCRLFです。',
    en: 'the lines end with {ends}; the national formats have CRLF',
    mendJa: 'このままでも読めます。Excelで保存し直すとCRLFになります。',
    mendEn: 'it can be read as it is; Excel writes CRLF when it saves',
  },
  CSV_TABS: {
    severity: 'warning',
    ja: 'コンマでなくタブで区切られています。',
    en: 'the cells are separated by tabs, not commas',
    mendJa: 'Excelの「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選ぶか、ファイルの名前を .tsv にしてください。',
    mendEn: 'save it as "CSV UTF-8 (comma delimited)" in Excel, or name it .tsv',
  },
  CSV_NO_ROWS: {
    severity: 'warning',
    ja: '見出しだけで、データの行がありません。',
    en: 'there is a header and no row of data',
    mendJa: 'データの行を入れてください。',
    mendEn: 'put the rows of data in',
  },
  QUOTES_WRONG: {
    severity: 'error',
    rule: 'L1-15',
    ja: '二重引用符「"」の使い方が正しくありません: {detail}',
    en: 'the double quotes are not used as they should be: {detail}',
    mendJa:
      'Excelで開いて内容を確かめ、「CSV UTF-8(コンマ区切り)」で保存し直してください。引用符は自動で正しく付きます。',
    mendEn:
      'open it in Excel, see whether the cells are right, and save it as "CSV UTF-8 (comma delimited)": the quotes are then set right',
  },
  COLUMNS_IN_ONE: {
    severity: 'error',
    rule: 'L1-07',
    ja: '列が一つだけで、どの行も「{sign}」で区切られています。',
    en: 'there is one column, and "{sign}" parts all of its rows',
    mendJa:
      'Excelで列を選び、「データ」「区切り位置」で列に分けてから、「CSV UTF-8(コンマ区切り)」で保存し直してください。',
    mendEn:
      'select the column in Excel, part it under Data, Text to Columns, and save it as "CSV UTF-8 (comma delimited)"',
  },
  CELLS_MISCOUNTED: {
    severity: 'error',
    rule: 'L1-15',
    ja: 'セルが{found}個あります。見出しは{wanted}個です。',
    en: 'the row has {found} cells and the header {wanted}',
    mendJa:
      'コンマを含むセルが二重引用符で囲まれているか確かめてください。Excelの「CSV UTF-8(コンマ区切り)」で保存すると自動で囲まれます。',
    mendEn:
      'see whether cells with commas are in double quotes; Excel does that when it saves as "CSV UTF-8 (comma delimited)"',
  },
  TABLE_TOO_WIDE: {
    severity: 'error',
    ja: '列が{found}個あります。表計算ソフトで扱えるのは{limit}列までで、中身は検査していません。',
    en: 'there are {found} columns; a spreadsheet holds {limit}, and the content was not checked',
    mendJa: '区切りの文字が違っていないか、行と列が入れ替わっていないか確かめてください。',
    mendEn: 'see whether the separator is another, or rows and columns are exchanged',
  },
  HEADER_NOT_FIRST: {
    severity: 'error',
    rule: 'L3-01',
    ja: '見出しの行が{header}行目にあります。1行目に置きます。',
    en: 'the header stands in line {header}; it belongs in line 1',
    mendJa: '見出しの行より上の行(表題や空の行)を、Excelで削除してください。',
    mendEn: 'delete the rows above the header (titles, blank rows) in Excel',
  },
  HEADER_NAMELESS: {
    severity: 'warning',
    rule: 'L1-05',
    ja: '{number}列目の見出し{detail}。',
    en: 'column {number} {detail}',
    mendJa: '何のデータかわかる見出しを付けてください。',
    mendEn: 'name the column after what it holds',
  },
  HEADER_DOUBLED: {
    severity: 'error',
    rule: 'L2-03',
    ja: '見出し「{value}」が二つ以上あります({first}列目と{number}列目)。',
    en: 'the name "{value}" stands on several columns ({first} and {number})',
    mendJa: '列ごとに違う見出しにしてください。',
    mendEn: 'give each column a name of its own',
  },
  HEADER_LINES: {
    severity: 'error',
    rule: 'L2-03',
    ja: '見出しが複数の行に分かれています。この行も見出しの続きです。',
    en: 'the header takes more than one row: this one goes on with it',
    mendJa: '「予算額(令和6年度)」のように、どの列の見出しも1行目の一つのセルに書き、この行を削除してください。',
    mendEn:
      'write the whole name of each column into one cell of the first row, as 予算額(令和6年度), and delete this row',
  },
  HEADER_REPEATED: {
    severity: 'warning',
    rule: 'L1-03',
    ja: '途中に見出しの行がもう一度あります。',
    en: 'the header stands again among the rows',
    mendJa: '途中の見出しの行を、Excelで削除してください。',
    mendEn: 'delete the repeated header in Excel',
  },
  ROW_BLANK: {
    severity: 'warning',
    rule: 'L1-03',
    ja: '空の行があります。',
    en: 'a row is blank',
    mendJa: '空の行を、Excelで削除してください。',
    mendEn: 'delete the blank row in Excel',
  },
  COLUMN_BLANK: {
    severity: 'warning',
    rule: 'L1-03',
    ja: '{number}列目が、見出しも値も空です。',
    en: 'column {number} has neither name nor values',
    mendJa: '空の列を、Excelで列ごと削除してください。',
    mendEn: 'delete the blank column in Excel',
  },
  TABLES_SEVERAL: {
    severity: 'error',
    rule: 'L1-02',
    ja: 'ここから別の表が始まります。ここから後は検査していません。',
    en: 'another table begins here; nothing behind it was checked',
    mendJa: '表ごとに別のファイルに分けてください。',
    mendEn: 'put each table into a file of its own',
  },
  NOTE_IN_TABLE: {
    severity: 'warning',
    rule: 'L1-04',
    ja: 'データでない行があります: {value}',
    en: 'a row is no data: {value}',
    mendJa: '注や出典は、備考の列か、データセットの説明に移してください。',
    mendEn: "move notes and sources to a remarks column or to the dataset's description",
  },
  TABLE_WIDE: {
    severity: 'warning',
    rule: 'L3-09',
    ja: '年などが列に並んでいます: {detail}',
    en: 'years or the like are laid out as columns: {detail}',
    mendJa: '{mend}',
    mendEn: '{mend}',
  },
  RULE_FOR_PERSON: {
    severity: 'info',
    ja: '規則「{name}」は、人が確かめてください。',
    en: 'the rule {id} ({name}) is for a person to judge',
    mendJa: '{how}',
    mendEn: '{how}',
  },
} as const satisfies Record<string, CheckWording>;

export const checkFileIssue = issuesFrom<keyof typeof checkFileWordings>(checkFileWordings);
