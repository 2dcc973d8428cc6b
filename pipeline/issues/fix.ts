import type { CheckWording } from './check';

/** What is to be told when a file is mended: where it can not be written, and what became of a conversion. */
export const fixWordings = {
  FIX_IN_PLACE: {
    severity: 'error',
    ja: '直したファイルの置き場所 {folder} に、元のファイルがあります: {path}',
    en: '{folder}, where the mended files go, holds a file that is to be mended: {path}',
    mendJa: '元のファイルは書き換えません。--fix には、別のフォルダーを指定してください。',
    mendEn: 'originals are never changed: name another folder with --fix',
  },
  FIX_SAME_NAME: {
    severity: 'error',
    ja: '同じ名前のファイルが二つあります: {path} と {first}',
    en: 'two files have one name: {path} and {first}',
    mendJa:
      '直したファイルは一つのフォルダーに同じ名前で置きます。別々に実行し、--fix に別のフォルダーを指定してください。',
    mendEn: 'mended files go into one folder under their own names: call once for each, with another folder',
  },
  FIX_UNWRITABLE: {
    severity: 'error',
    ja: '直したファイルを書けません({reason}): {path}',
    en: 'the mended file can not be written ({reason}): {path}',
    mendJa:
      '--fix に、書き込めるフォルダーを指定してください。元のファイルも、前に直したファイルも、そのまま残っています。',
    mendEn: 'name a folder with --fix that can be written to; the original and what was mended before are as they were',
  },
  FIX_COPIED: {
    severity: 'warning',
    ja: '表として確かに読めないので、何も直さずに写しました。',
    en: 'copied as it is: it can not be read as a table for certain',
    mendJa:
      'ほかに示した誤りを直してから、もう一度実行してください。タブとコンマの両方で区切られていないかも確かめてください。',
    mendEn: 'mend the other errors first and run again; see also whether both tabs and commas part the cells',
  },
  FIX_TABLE_UNSURE: {
    severity: 'error',
    ja: 'シート「{sheet}」の表は、値を決められない所があるので、CSVにしていません({reason})。',
    en: 'the table on the sheet "{sheet}" was not written as CSV, since some of its values are not certain ({reason})',
    mendJa: 'ほかに示した所を元のブックで直してから、もう一度実行してください。',
    mendEn: 'mend in the workbook what else is told here, and run again',
  },
  CONVERT_UNKNOWN: {
    severity: 'info',
    ja: '標準データセットのどれかがわからないので、新しい様式にはしていません。',
    en: 'not converted: it is no known standard dataset',
    mendJa: '標準データセットなら、--as で名前を指定してください。',
    mendEn: 'if it is one, name it with --as',
  },
  CONVERT_NO_FORM: {
    severity: 'info',
    ja: '「{name}」の新しい様式は、まだ知られていません。前の様式のままにしました。',
    en: 'not converted: no present form of {name} is known',
    mendJa: '直す必要はありません。前の様式のまま公開できます。',
    mendEn: 'nothing has to be done: it can be published in its form',
  },
  CONVERT_ROWS_UNSURE: {
    severity: 'warning',
    ja: 'どの列の値か決められない行があるので、新しい様式にはしていません。',
    en: 'not converted: in some rows it is not certain which cell belongs to which column',
    mendJa: 'セルの数が違う行、引用符の誤り、二つ目の表を直してから、もう一度実行してください。',
    mendEn: 'mend the rows with too many or too few cells, the wrong quotes or the second table, and run again',
  },
  PLACE_ELSEWHERE: {
    severity: 'info',
    ja: '住所がほかの市町村を指す行が{count}行あるので(最初は元のファイルの{line}行目)、その行の所在地の都道府県と市区町村は空にしました。',
    en: 'rows whose address names another municipality ({count}, the first in line {line} of the original): prefecture and municipality of their place are left empty',
    mendJa: '所在地の都道府県と市区町村を、住所のとおりに入れてください。',
    mendEn: 'fill in the prefecture and municipality that the address names',
  },
  COLUMN_LEFT_OUT: {
    severity: 'warning',
    ja: '列「{title}」の行き先が新しい様式にないので、値を {path} に移しました。',
    en: 'the present form has no place for the column "{title}"; its values stand in {path}',
    mendJa: '残したい値があれば、ふさわしい列か「備考」に書き写すか、市独自の列として加えてください。',
    mendEn: 'put what you want to keep into a column that fits it, into 備考, or into a column of your own',
  },
} as const satisfies Record<string, CheckWording>;
