import { issuesFrom } from './issue';

/** Findings about a standard dataset on its way through the pipeline. */
export const standardWordings = {
  SOURCE_UNDESCRIBED: {
    severity: 'warning',
    ja: 'フォルダー datasets/{name} に source.yaml がないので、作りませんでした。',
    en: 'the folder datasets/{name} has no source.yaml, so nothing was made of it',
    hintJa:
      '標準データセットなら npm run pipeline -- new で新しいフォルダーを作り、CSVを移してください。要らないフォルダーなら消してください。',
    hintEn:
      'for a standard dataset make a folder with npm run pipeline -- new and put the CSV there; remove a folder that nobody needs',
    document: {
      when: {
        ja: '`datasets/` の中のフォルダーに `source.yaml` がないとき。そのフォルダーからは何も作りません。',
        en: 'A folder of `datasets/` has no `source.yaml`; nothing is made of it.',
      },
      example: [
        'warning SOURCE_UNDESCRIBED datasets/aed:1',
        '  フォルダー datasets/aed に source.yaml がないので、作りませんでした。 / the folder datasets/aed has no source.yaml, so nothing was made of it',
        '  → 標準データセットなら npm run pipeline -- new で新しいフォルダーを作り、CSVを移してください。要らないフォルダーなら消してください。 / for a standard dataset make a folder with npm run pipeline -- new and put the CSV there; remove a folder that nobody needs',
      ],
      fix: {
        ja: '`npm run pipeline -- new aed` で作られるフォルダーにCSVを移してください。同じ名前のフォルダーがあるうちは作れないので、先に名前を変えます。',
        en: 'Put the CSV into a folder made by `npm run pipeline -- new aed`; rename the present folder first, since none is written over.',
      },
    },
  },
  SOURCE_UNFILLED: {
    severity: 'error',
    ja: '{field} がまだ書かれていません。',
    en: '{field} is not filled in yet',
    hintJa: '示された行に、その上の説明のとおり書いてください。',
    hintEn: 'fill in the line named, as the comment above it says',
    document: {
      when: {
        ja: 'CSVに行があるのに、`source.yaml` の `contact`、`issued`、`modified`、`period`、`classification` のどれかが空のとき。終了の番号は2です。',
        en: 'The CSV has rows, but one of `contact`, `issued`, `modified`, `period` and `classification` in `source.yaml` is empty. The exit status is 2.',
      },
      example: [
        'error SOURCE_UNFILLED datasets/aed/source.yaml:16 (contact)',
        '  contact がまだ書かれていません。 / contact is not filled in yet',
        '  → 示された行に、その上の説明のとおり書いてください。 / fill in the line named, as the comment above it says',
      ],
      fix: {
        ja: '示された行に、上の説明のとおり書いてください。',
        en: 'Fill in the line named, as the comment above it says.',
      },
    },
  },
  STANDARD_UNNAMED: {
    severity: 'error',
    ja: '「{slug}」という標準データセットはありません。近い名前: {names}',
    en: 'there is no standard dataset "{slug}"; near it are: {names}',
    hintJa: '次のどれかの名前にしてください: {detail}',
    hintEn: 'name one of: {detail}',
    document: {
      when: {
        ja: '`new` の後の名前、または `source.yaml` の `standard_dataset` が、標準データセットの名前でないとき。終了の番号は2です。',
        en: 'The name behind `new`, or `standard_dataset` in `source.yaml`, is that of no standard dataset. The exit status is 2.',
      },
      example: [
        'error STANDARD_UNNAMED new',
        '  「aedd」という標準データセットはありません。近い名前: aed, event, tourism / there is no standard dataset "aedd"; near it are: aed, event, tourism',
        '  → 次のどれかの名前にしてください: aed care_service event hospital tourism / name one of: aed care_service event hospital tourism',
      ],
      fix: {
        ja: '表示された名前のどれかにしてください。',
        en: 'Use one of the names shown.',
      },
    },
  },
  STANDARD_IS_LIST: {
    severity: 'error',
    ja: 'オープンデータ一覧は、ほかのデータセットから自動で作られます。',
    en: 'the open-data list is made of the other datasets by itself',
    hintJa: 'フォルダーは要りません。一覧は dist/ にできています。',
    hintEn: 'no folder is needed: it stands in dist/',
    document: {
      when: {
        ja: '`new open_data_list` と書いたとき。一覧はほかのデータセットから作られるので、手で持つ必要はありません。終了の番号は2です。',
        en: '`new open_data_list`: the list is made of the other datasets and need not be kept by hand. The exit status is 2.',
      },
      example: [
        'error STANDARD_IS_LIST new',
        '  オープンデータ一覧は、ほかのデータセットから自動で作られます。 / the open-data list is made of the other datasets by itself',
        '  → フォルダーは要りません。一覧は dist/ にできています。 / no folder is needed: it stands in dist/',
      ],
      fix: {
        ja: '何もしなくてよいです。一覧は `npm start` で `dist/` にできます。',
        en: 'Nothing has to be done: `npm start` makes the list in `dist/`.',
      },
    },
  },
  GENERATION_UNKNOWN: {
    severity: 'error',
    ja: '標準データセット {slug} の世代 {generation} の定義はありません。',
    en: 'the generation {generation} of the standard dataset {slug} is not described',
    hintJa: '次のどれかにしてください: {forms}',
    hintEn: 'name one of: {forms}',
    document: {
      when: {
        ja: '`--generation`、または `source.yaml` の `generation` の世代の定義がないとき。終了の番号は2です。',
        en: 'The generation given by `--generation` or in `source.yaml` is not described for that dataset. The exit status is 2.',
      },
      example: [
        'error GENERATION_UNKNOWN new',
        '  標準データセット aed の世代 2020 の定義はありません。 / the generation 2020 of the standard dataset aed is not described',
        '  → 次のどれかにしてください: 2026, legacy / name one of: 2026, legacy',
      ],
      fix: {
        ja: '表示された世代のどれかにしてください。',
        en: 'Use one of the generations shown.',
      },
    },
  },
  FOLDER_EXISTS: {
    severity: 'error',
    ja: 'フォルダー {folder} は既にあります。何も書いていません。',
    en: 'the folder {folder} exists already; nothing was written',
    hintJa: 'そのフォルダーのCSVに行を書き足すか、要らなければ消してから、もう一度実行してください。',
    hintEn: 'add rows to the CSV there, or remove the folder and try again',
    document: {
      when: {
        ja: '`new` で作るフォルダーが既にあるとき。中のファイルには触りません。終了の番号は2です。',
        en: 'The folder that `new` would make is there already; its files are not touched. The exit status is 2.',
      },
      example: [
        'error FOLDER_EXISTS datasets/aed',
        '  フォルダー datasets/aed は既にあります。何も書いていません。 / the folder datasets/aed exists already; nothing was written',
        '  → そのフォルダーのCSVに行を書き足すか、要らなければ消してから、もう一度実行してください。 / add rows to the CSV there, or remove the folder and try again',
      ],
      fix: {
        ja: 'そのフォルダーを使うか、名前を変えるか消してから、もう一度実行してください。',
        en: 'Use that folder, or rename or remove it and try again.',
      },
    },
  },
  TABLE_NAMED_TWICE: {
    severity: 'error',
    ja: '表 {table} を作るフォルダーが二つあります: {names}',
    en: 'two folders make the table {table}: {names}',
    hintJa: 'どちらかの source.yaml の name を別の名前にしてください。',
    hintEn: 'give one of them another name in its source.yaml',
    document: {
      when: {
        ja: '二つのフォルダーの `source.yaml` の `name` が同じで、公開するファイルの名前が重なるとき。終了の番号は2です。',
        en: 'Two folders have the same `name` in their `source.yaml`, so that their files would have one name. The exit status is 2.',
      },
      example: [
        'error TABLE_NAMED_TWICE datasets/aed2/source.yaml:1',
        '  表 242101_aed を作るフォルダーが二つあります: aed, aed2 / two folders make the table 242101_aed: aed, aed2',
        '  → どちらかの source.yaml の name を別の名前にしてください。 / give one of them another name in its source.yaml',
      ],
      fix: {
        ja: 'どちらかの `name` を、`aed_schools` のような別の名前にしてください。',
        en: 'Give one of them another `name`, as `aed_schools`.',
      },
    },
  },
  FILE_NOT_READ: {
    severity: 'error',
    ja: '{file} は、CSVでもExcel(.xlsx)でもありません。',
    en: '{file} is neither CSV nor an Excel workbook (.xlsx)',
    hintJa: 'Excelで開き「CSV UTF-8(コンマ区切り)」で保存して、source.yaml の file をその名前にしてください。',
    hintEn: 'save it from Excel as "CSV UTF-8 (comma delimited)", and name that file in source.yaml',
    document: {
      when: {
        ja: '`source.yaml` の `file` がCSVでもExcelの `.xlsx` でもないとき。終了の番号は2です。',
        en: '`file` in `source.yaml` is neither CSV nor an Excel `.xlsx`. The exit status is 2.',
      },
      example: [
        'error FILE_NOT_READ datasets/aed/source.yaml:8',
        '  datasets/aed/aed.pdf は、CSVでもExcel(.xlsx)でもありません。 / datasets/aed/aed.pdf is neither CSV nor an Excel workbook (.xlsx)',
        '  → Excelで開き「CSV UTF-8(コンマ区切り)」で保存して、source.yaml の file をその名前にしてください。 / save it from Excel as "CSV UTF-8 (comma delimited)", and name that file in source.yaml',
      ],
      fix: {
        ja: 'Excelで「CSV UTF-8(コンマ区切り)」として保存したものを置いてください。',
        en: 'Put the file there as Excel saves it as "CSV UTF-8 (comma delimited)".',
      },
    },
  },
  DATASET_EMPTY: {
    severity: 'warning',
    ja: '{file} にまだ行がないので、このデータセットは作りませんでした。ほかのデータセットは作ります。',
    en: '{file} has no rows yet, so this dataset was not made; the others are',
    hintJa: '見出しの下に行を書き足してください。',
    hintEn: 'add rows under the header',
    document: {
      when: {
        ja: 'CSVに見出しだけがあるとき。`new` で作ったばかりのフォルダーがこれに当たります。`source.yaml` が埋まっていなくても、ほかのデータセットは作られます。',
        en: 'The CSV holds a header alone, as in a folder that `new` has just made. The other datasets are made, even while `source.yaml` is not filled in.',
      },
      example: [
        'warning DATASET_EMPTY datasets/aed/aed.csv:1',
        '  datasets/aed/aed.csv にまだ行がないので、このデータセットは作りませんでした。ほかのデータセットは作ります。 / datasets/aed/aed.csv has no rows yet, so this dataset was not made; the others are',
        '  → 見出しの下に行を書き足してください。 / add rows under the header',
      ],
      fix: {
        ja: '見出しの下に行を書き足してください。',
        en: 'Add rows under the header.',
      },
    },
  },
  NOTHING_MADE: {
    severity: 'error',
    ja: '作れるデータセットが一つもありません。',
    en: 'there is no dataset to make',
    hintJa: 'datasets/ に報告書か、行のあるCSVを置いてください。',
    hintEn: 'put a report, or a CSV with rows, into datasets/',
    document: {
      when: {
        ja: '`datasets/`、または `--source` のフォルダーに、報告書も、行のあるCSVもないとき。',
        en: 'Neither a report nor a CSV with rows is in `datasets/`, or in the folder that `--source` names.',
      },
      example: [
        'error NOTHING_MADE datasets',
        '  作れるデータセットが一つもありません。 / there is no dataset to make',
        '  → datasets/ に報告書か、行のあるCSVを置いてください。 / put a report, or a CSV with rows, into datasets/',
      ],
      fix: {
        ja: '報告書か、行のあるCSVを置いてください。',
        en: 'Put a report, or a CSV with rows, there.',
      },
    },
  },
  DATASET_NOT_RIGHT: {
    severity: 'error',
    ja: '{file} に、公開を止めるものが{count}件あるので、公開するファイルを作りませんでした。',
    en: 'findings in {file} that stop a publication: {count}; nothing was made of it',
    hintJa:
      'npm run pipeline -- check {file} --fix 直したファイルを置くフォルダー で、機械で直せる所を直せます。残りは示された行を直してください。',
    hintEn: 'npm run pipeline -- check {file} --fix FOLDER mends what a program can; mend the rest in the lines named',
    document: {
      when: {
        ja: '標準データセットのファイルに、`check` の誤りか、誤りではなくても公開を止めるもの(空のID、説明のない列など)があるとき。それぞれも、行と列とともに表示されます。',
        en: 'The file of a standard dataset holds errors by the rules of `check`, or what stops a publication though it is no error (an empty ID, a column that nothing describes); each of them is shown too, with its line and column.',
      },
      example: [
        'error DATASET_NOT_RIGHT datasets/aed/aed.csv',
        '  datasets/aed/aed.csv に、公開を止めるものが2件あるので、公開するファイルを作りませんでした。 / findings in datasets/aed/aed.csv that stop a publication: 2; nothing was made of it',
        '  → npm run pipeline -- check datasets/aed/aed.csv --fix 直したファイルを置くフォルダー で、機械で直せる所を直せます。残りは示された行を直してください。 / npm run pipeline -- check datasets/aed/aed.csv --fix FOLDER mends what a program can; mend the rest in the lines named',
      ],
      fix: {
        ja: '`check` に `--fix` を付けて直したファイルに置き換え、残った誤りを表計算ソフトで直してください。',
        en: 'Replace the file by the one that `check` mends with `--fix`, and mend what is left in a spreadsheet.',
      },
    },
  },
  STANDARD_ANOTHER: {
    severity: 'error',
    ja: '{file} の列は、標準データセット {found} のものです。source.yaml では {slug} になっています。',
    en: 'the columns of {file} are those of the standard dataset {found}; source.yaml says {slug}',
    hintJa:
      '{slug} のファイルに置き換えてください。{found} を公開するなら、npm run pipeline -- new {found} でそのフォルダーを作り、そこに置いてください。',
    hintEn:
      'put the file of {slug} there; to publish {found} make its folder with npm run pipeline -- new {found} and put this file there',
    document: {
      when: {
        ja: 'フォルダーに置いたファイルの列が、`source.yaml` の `standard_dataset` ではなく、別の標準データセットのものであるとき。',
        en: 'The columns of the file are those of another standard dataset than `standard_dataset` in `source.yaml`.',
      },
      example: [
        'error STANDARD_ANOTHER datasets/tourism/tourism.csv:1',
        '  datasets/tourism/tourism.csv の列は、標準データセット event のものです。source.yaml では tourism になっています。 / the columns of datasets/tourism/tourism.csv are those of the standard dataset event; source.yaml says tourism',
        '  → tourism のファイルに置き換えてください。event を公開するなら、npm run pipeline -- new event でそのフォルダーを作り、そこに置いてください。 / put the file of tourism there; to publish event make its folder with npm run pipeline -- new event and put this file there',
      ],
      fix: {
        ja: '正しいファイルに置き換えるか、`source.yaml` の `standard_dataset` に合うフォルダーに移してください。',
        en: 'Put the right file there, or move this one to the folder of its dataset.',
      },
    },
  },
  STANDARD_OTHER_FORM: {
    severity: 'error',
    ja: 'source.yaml では世代が {generation} ですが、列は {found} のものです。',
    en: 'source.yaml says generation {generation}, but the columns are those of {found}',
    hintJa:
      'source.yaml の generation を {found} にするか、npm run pipeline -- check {file} --fix フォルダー --to 2026 で新しい世代に変えてください。',
    hintEn:
      'set generation to {found} in source.yaml, or convert with npm run pipeline -- check {file} --fix FOLDER --to 2026',
    document: {
      when: {
        ja: '`source.yaml` の `generation` と、CSVの列の世代が違うとき。',
        en: 'The generation in `source.yaml` is not that of the columns of the CSV.',
      },
      example: [
        'error STANDARD_OTHER_FORM datasets/aed/aed.csv:1',
        '  source.yaml では世代が 2026 ですが、列は legacy のものです。 / source.yaml says generation 2026, but the columns are those of legacy',
        '  → source.yaml の generation を legacy にするか、npm run pipeline -- check datasets/aed/aed.csv --fix フォルダー --to 2026 で新しい世代に変えてください。 / set generation to legacy in source.yaml, or convert with npm run pipeline -- check datasets/aed/aed.csv --fix FOLDER --to 2026',
      ],
      fix: {
        ja: '`generation` を直すか、CSVを新しい世代に変えてください。',
        en: 'Mend `generation`, or convert the CSV to the present generation.',
      },
    },
  },
  COLUMN_NOT_FOUND: {
    severity: 'error',
    ja: 'source.yaml の columns にある列「{title}」が、{file} にないか、標準の列です。',
    en: 'the column "{title}" under columns in source.yaml is not in {file}, or is one of the standard',
    hintJa: '見出しの書き方をそろえるか、columns からその項目を消してください。',
    hintEn: 'spell it as the header does, or take the entry out of columns',
    document: {
      when: {
        ja: '`source.yaml` の `columns` の見出しがCSVにないか、標準の列の見出しのとき。',
        en: 'A title under `columns` in `source.yaml` stands in no header of the CSV, or is a column of the standard.',
      },
      example: [
        'error COLUMN_NOT_FOUND datasets/aed/source.yaml:36',
        '  source.yaml の columns にある列「点検日」が、datasets/aed/aed.csv にないか、標準の列です。 / the column "点検日" under columns in source.yaml is not in datasets/aed/aed.csv, or is one of the standard',
        '  → 見出しの書き方をそろえるか、columns からその項目を消してください。 / spell it as the header does, or take the entry out of columns',
      ],
      fix: {
        ja: '見出しをCSVと同じ書き方にするか、その項目を消してください。',
        en: 'Spell the title as the CSV does, or take the entry out.',
      },
    },
  },
  COLUMN_NAMED_TWICE: {
    severity: 'error',
    ja: 'source.yaml の columns にある「{value}」は、ほかの列の名前です。',
    en: '"{value}" under columns in source.yaml is the name of another column',
    hintJa:
      'title と name を、標準の列とも、ほかの項目とも違う名前にしてください。標準の列の name は docs/national-sheets.md にあります。',
    hintEn:
      'give title and name that no column of the standard and no other entry has; docs/national-sheets.md has the names of the standard',
    document: {
      when: {
        ja: '`source.yaml` の `columns` の `name` が標準の列の名前と同じか、`title` か `name` が `columns` のほかの項目と同じとき。',
        en: 'A `name` under `columns` in `source.yaml` is that of a column of the standard, or a `title` or `name` stands there twice.',
      },
      example: [
        'error COLUMN_NAMED_TWICE datasets/hospital/source.yaml:36',
        '  source.yaml の columns にある「beds」は、ほかの列の名前です。 / "beds" under columns in source.yaml is the name of another column',
        '  → title と name を、標準の列とも、ほかの項目とも違う名前にしてください。標準の列の name は docs/national-sheets.md にあります。 / give title and name that no column of the standard and no other entry has; docs/national-sheets.md has the names of the standard',
      ],
      fix: {
        ja: '`name` を `beds_free` のような別の名前にしてください。',
        en: 'Give another `name`, as `beds_free`.',
      },
    },
  },
  CODE_OF_ANOTHER: {
    severity: 'warning',
    ja: '{title}が {code} ではなく {value} の行があります。',
    en: 'a row has {value} as its {title}, not {code}',
    hintJa: '別の地方公共団体の行が混ざっていないか確かめてください。',
    hintEn: 'see whether rows of another local government got in',
    document: {
      when: {
        ja: '行のコードが、公開する地方公共団体のコードと違うとき。同じ値では一度だけ知らせます。',
        en: 'The code of a row is not that of the publisher; it is told once a value.',
      },
      example: [
        'warning CODE_OF_ANOTHER datasets/aed/aed.csv:7:1',
        '  全国地方公共団体コードが 242101 ではなく 242080 の行があります。 / a row has 242080 as its 全国地方公共団体コード, not 242101',
        '  → 別の地方公共団体の行が混ざっていないか確かめてください。 / see whether rows of another local government got in',
      ],
      fix: {
        ja: '別の地方公共団体の行なら、除いてください。',
        en: "Take the row out if it is another municipality's.",
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const standardIssue = issuesFrom(standardWordings);
