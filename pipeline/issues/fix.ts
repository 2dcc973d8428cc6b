import { type Wording, issuesFrom } from './issue';

/** What is to be told when a file is mended: where it can not be written, and what became of a conversion. */
export const fixWordings = {
  FIX_IN_PLACE: {
    severity: 'error',
    ja: '直したファイルの置き場所 {folder} に、元のファイルがあります: {path}',
    en: '{folder}, where the mended files go, holds a file that is to be mended: {path}',
    hintJa: '元のファイルは書き換えません。--fix には、別のフォルダーを指定してください。',
    hintEn: 'originals are never changed: name another folder with --fix',
    document: {
      when: {
        ja: '`--fix` のフォルダーが、直すファイルのあるフォルダーのとき。リンクをたどった先も見ます。何も書きません。',
        en: 'The folder of `--fix` is the one that holds a file to be mended, also by way of a link. Nothing is written.',
      },
      example: [
        'error FIX_IN_PLACE data/242101_aed.csv',
        '  直したファイルの置き場所 data に、元のファイルがあります: data/242101_aed.csv / data, where the mended files go, holds a file that is to be mended: data/242101_aed.csv',
        '  → 元のファイルは書き換えません。--fix には、別のフォルダーを指定してください。 / originals are never changed: name another folder with --fix',
      ],
      fix: {
        ja: '元のファイルは書き換えません。--fix には、別のフォルダーを指定してください。',
        en: 'Originals are never changed: name another folder with --fix.',
      },
    },
  },
  FIX_SAME_NAME: {
    severity: 'error',
    ja: '同じ名前のファイルが二つあります: {path} と {first}',
    en: 'two files have one name: {path} and {first}',
    hintJa:
      '直したファイルは一つのフォルダーに同じ名前で置きます。別々に実行し、--fix に別のフォルダーを指定してください。',
    hintEn: 'mended files go into one folder under their own names: call once for each, with another folder',
    document: {
      when: {
        ja: '`--fix` に渡したファイルのうち二つの名前が同じとき。大文字と小文字だけの違いも同じとみなします。`a.xlsx` と `a.2024.csv` のように、ブックの表に付ける名前と重なりうるときも同じです。',
        en: "Two of the files given with `--fix` have one name; upper and lower case count as the same. So do names that a workbook's tables may get: `a.xlsx` beside `a.2024.csv`.",
      },
      example: [
        'error FIX_SAME_NAME 2026/242101_aed.csv',
        '  同じ名前のファイルが二つあります: 2026/242101_aed.csv と 2025/242101_aed.csv / two files have one name: 2026/242101_aed.csv and 2025/242101_aed.csv',
        '  → 直したファイルは一つのフォルダーに同じ名前で置きます。別々に実行し、--fix に別のフォルダーを指定してください。 / mended files go into one folder under their own names: call once for each, with another folder',
      ],
      fix: {
        ja: '直したファイルは一つのフォルダーに同じ名前で置きます。別々に実行し、--fix に別のフォルダーを指定してください。',
        en: 'Mended files go into one folder under their own names: call once for each, with another folder.',
      },
    },
  },
  FIX_UNWRITABLE: {
    severity: 'error',
    ja: '直したファイルを書けません({reason}): {path}',
    en: 'the mended file can not be written ({reason}): {path}',
    hintJa:
      '--fix に、書き込めるフォルダーを指定してください。元のファイルも、前に直したファイルも、そのまま残っています。',
    hintEn: 'name a folder with --fix that can be written to; the original and what was mended before are as they were',
    document: {
      when: {
        ja: '`--fix` のフォルダーが作れない、書く権利がない、ディスクがいっぱいのとき。書きかけのファイルは残しません。',
        en: 'The folder of `--fix` can not be made, may not be written to, or the disk is full. No half-written file is left.',
      },
      example: [
        'error FIX_UNWRITABLE out/242101_aed.csv',
        '  直したファイルを書けません(EACCES): out/242101_aed.csv / the mended file can not be written (EACCES): out/242101_aed.csv',
        '  → --fix に、書き込めるフォルダーを指定してください。元のファイルも、前に直したファイルも、そのまま残っています。 / name a folder with --fix that can be written to; the original and what was mended before are as they were',
      ],
      fix: {
        ja: '--fix に、書き込めるフォルダーを指定してください。元のファイルも、前に直したファイルも、そのまま残っています。',
        en: 'Name a folder with --fix that can be written to; the original and what was mended before are as they were.',
      },
    },
  },
  FIX_COPIED: {
    severity: 'warning',
    ja: '表として確かに読めないので、何も直さずに写しました。',
    en: 'copied as it is: it can not be read as a table for certain',
    hintJa:
      'ほかに示した誤りを直してから、もう一度実行してください。タブとコンマの両方で区切られていないかも確かめてください。',
    hintEn: 'mend the other errors first and run again; see also whether both tabs and commas part the cells',
    document: {
      when: {
        ja: '文字として読めない、引用符が閉じていない、区切りがタブかコンマか決められないなど、直せないファイルを、`--fix` がそのまま写したとき。',
        en: '`--fix` copied a file byte for byte that it can not mend: it is no text, a quote is never closed, tabs and commas both part its cells.',
      },
      example: [
        'warning FIX_COPIED out/242101_aed.csv',
        '  表として確かに読めないので、何も直さずに写しました。 / copied as it is: it can not be read as a table for certain',
        '  → ほかに示した誤りを直してから、もう一度実行してください。タブとコンマの両方で区切られていないかも確かめてください。 / mend the other errors first and run again; see also whether both tabs and commas part the cells',
      ],
      fix: {
        ja: 'ほかに示した誤りを直してから、もう一度実行してください。タブとコンマの両方で区切られていないかも確かめてください。',
        en: 'Mend the other errors first and run again; see also whether both tabs and commas part the cells.',
      },
    },
  },
  FIX_TABLE_UNSURE: {
    severity: 'error',
    ja: 'シート「{sheet}」の表は、値を決められない所があるので、CSVにしていません({reason})。',
    en: 'the table on the sheet "{sheet}" was not written as CSV, since some of its values are not certain ({reason})',
    hintJa: 'ほかに示した所を元のブックで直してから、もう一度実行してください。',
    hintEn: 'mend in the workbook what else is told here, and run again',
    document: {
      when: {
        ja: '`--fix` でブックの表をCSVにするとき、そのシートに、結合されたセル、非表示の行や列、値のない数式、制御文字、書式で見える数が値と違う列のどれかがあるとき。同じブックのほかのシートの表は書きます。',
        en: 'With `--fix`, the sheet holds merged cells, hidden rows or columns, formulas without values, control characters, or a column whose format shows other numbers than it holds. Tables on other sheets are written.',
      },
      example: [
        'error FIX_TABLE_UNSURE shisetsu.xlsx',
        '  シート「施設」の表は、値を決められない所があるので、CSVにしていません(結合されたセル)。 / the table on the sheet "施設" was not written as CSV, since some of its values are not certain (merged cells)',
        '  → ほかに示した所を元のブックで直してから、もう一度実行してください。 / mend in the workbook what else is told here, and run again',
      ],
      fix: {
        ja: 'ほかに示した所を元のブックで直してから、もう一度実行してください。',
        en: 'Mend in the workbook what else is told here, and run again.',
      },
    },
  },
  CONVERT_UNKNOWN: {
    severity: 'info',
    ja: '標準データセットのどれかがわからないので、新しい様式にはしていません。',
    en: 'not converted: it is no known standard dataset',
    hintJa: '標準データセットなら、--as で名前を指定してください。',
    hintEn: 'if it is one, name it with --as',
    document: {
      when: {
        ja: '`--to 2026` で、ファイルが標準データセットのどれでもないとき。直すことはします。',
        en: '`--to 2026`, and the file is no known standard dataset. It is mended all the same.',
      },
      example: [
        'info CONVERT_UNKNOWN out/bus.csv',
        '  標準データセットのどれかがわからないので、新しい様式にはしていません。 / not converted: it is no known standard dataset',
        '  → 標準データセットなら、--as で名前を指定してください。 / if it is one, name it with --as',
      ],
      fix: {
        ja: '標準データセットなら、--as で名前を指定してください。',
        en: 'If it is one, name it with --as.',
      },
    },
  },
  CONVERT_NO_FORM: {
    severity: 'info',
    ja: '「{name}」の新しい様式は、まだ知られていません。前の様式のままにしました。',
    en: 'not converted: no present form of {name} is known',
    hintJa: '直す必要はありません。前の様式のまま公開できます。',
    hintEn: 'nothing has to be done: it can be published in its form',
    document: {
      when: {
        ja: '`--to 2026` で、その標準データセットの新しい様式をこのプログラムが知らないとき(病院、観光、イベント、文化財、人口、公共施設、介護サービス)。直すことはします。',
        en: '`--to 2026`, and no present form of the dataset is known here (hospital, tourism, event, cultural property, population, public facility, care service). It is mended all the same.',
      },
      example: [
        'info CONVERT_NO_FORM out/242101_hospital.csv',
        '  「推奨データセット 医療機関一覧」の新しい様式は、まだ知られていません。前の様式のままにしました。 / not converted: no present form of 推奨データセット 医療機関一覧 is known',
        '  → 直す必要はありません。前の様式のまま公開できます。 / nothing has to be done: it can be published in its form',
      ],
      fix: {
        ja: '直す必要はありません。前の様式のまま公開できます。',
        en: 'Nothing has to be done: it can be published in its form.',
      },
    },
  },
  CONVERT_ROWS_UNSURE: {
    severity: 'warning',
    ja: 'どの列の値か決められない行があるので、新しい様式にはしていません。',
    en: 'not converted: in some rows it is not certain which cell belongs to which column',
    hintJa: 'セルの数が違う行、引用符の誤り、二つ目の表を直してから、もう一度実行してください。',
    hintEn: 'mend the rows with too many or too few cells, the wrong quotes or the second table, and run again',
    document: {
      when: {
        ja: '`--to 2026` で、セルの数が見出しと違う行、閉じた引用符の後に文字が続くセル、二つ目の表のどれかがあるとき。どの値がどの列か決められないので、移しません。',
        en: '`--to 2026`, and some row has more or fewer cells than the header, text follows a closing quote, or a second table follows: which value belongs to which column is not certain.',
      },
      example: [
        'warning CONVERT_ROWS_UNSURE out/242101_aed.csv',
        '  どの列の値か決められない行があるので、新しい様式にはしていません。 / not converted: in some rows it is not certain which cell belongs to which column',
        '  → セルの数が違う行、引用符の誤り、二つ目の表を直してから、もう一度実行してください。 / mend the rows with too many or too few cells, the wrong quotes or the second table, and run again',
      ],
      fix: {
        ja: 'セルの数が違う行、引用符の誤り、二つ目の表を直してから、もう一度実行してください。',
        en: 'Mend the rows with too many or too few cells, the wrong quotes or the second table, and run again.',
      },
    },
  },
  PLACE_ELSEWHERE: {
    severity: 'info',
    ja: '住所がほかの市町村を指す行が{count}行あるので(最初は元のファイルの{line}行目)、その行の所在地の都道府県と市区町村は空にしました。',
    en: 'rows whose address names another municipality ({count}, the first in line {line} of the original): prefecture and municipality of their place are left empty',
    hintJa: '所在地の都道府県と市区町村を、住所のとおりに入れてください。',
    hintEn: 'fill in the prefecture and municipality that the address names',
    document: {
      when: {
        ja: '`--to 2026` で、住所が、前の様式の都道府県名と市区町村名とは別の所を指す行があるとき。その名前は公表する市のもので、所在地ではありません。',
        en: "`--to 2026`, and in some rows the address names another place than the prefecture and municipality of the earlier form: these are the publisher's, and not the record's.",
      },
      example: [
        'info PLACE_ELSEWHERE out/242101_aed.csv',
        '  住所がほかの市町村を指す行が2行あるので(最初は元のファイルの6行目)、その行の所在地の都道府県と市区町村は空にしました。 / rows whose address names another municipality (2, the first in line 6 of the original): prefecture and municipality of their place are left empty',
        '  → 所在地の都道府県と市区町村を、住所のとおりに入れてください。 / fill in the prefecture and municipality that the address names',
      ],
      fix: {
        ja: '所在地の都道府県と市区町村を、住所のとおりに入れてください。',
        en: 'Fill in the prefecture and municipality that the address names.',
      },
    },
  },
  COLUMN_LEFT_OUT: {
    severity: 'warning',
    ja: '列「{title}」の行き先が新しい様式にないので、値を {path} に移しました。',
    en: 'the present form has no place for the column "{title}"; its values stand in {path}',
    hintJa: '残したい値があれば、ふさわしい列か「備考」に書き写すか、市独自の列として加えてください。',
    hintEn: 'put what you want to keep into a column that fits it, into 備考, or into a column of your own',
    fixer: {
      file: 'convert',
      done: {
        ja: '新しい様式にない列の値を、別のファイルに移しました',
        en: 'values of a column that the present form lacks moved to the file beside',
      },
    },
    document: {
      when: {
        ja: '`--to 2026` で、新しい様式に行き先のない列(市独自の列など)があるとき。値は、行番号とIDとともに、直したファイルの隣に書きます。',
        en: '`--to 2026`, and a column, such as one of your own, has no counterpart in the present form. Its values are written beside the mended file, each with its line and id.',
      },
      example: [
        'warning COLUMN_LEFT_OUT out/242101_aed.csv (市独自の列)',
        '  列「市独自の列」の行き先が新しい様式にないので、値を out/242101_aed.left-out.csv に移しました。 / the present form has no place for the column "市独自の列"; its values stand in out/242101_aed.left-out.csv',
        '  → 残したい値があれば、ふさわしい列か「備考」に書き写すか、市独自の列として加えてください。 / put what you want to keep into a column that fits it, into 備考, or into a column of your own',
      ],
      fix: {
        ja: '残したい値があれば、ふさわしい列か「備考」に書き写すか、市独自の列として加えてください。',
        en: 'Put what you want to keep into a column that fits it, into 備考, or into a column of your own.',
      },
    },
  },
} as const satisfies Record<string, Wording>;

export const fixIssue = issuesFrom(fixWordings);
