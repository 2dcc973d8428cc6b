import { issuesFrom } from './issue';

/** Findings about a standard dataset on its way through the pipeline. */
export const standardWordings = {
  SOURCE_UNDESCRIBED: {
    severity: 'warning',
    ja: 'フォルダー datasets/{name} に source.yaml がないので、作りませんでした。',
    en: 'the folder datasets/{name} has no source.yaml, so nothing was made of it',
    mendJa:
      '標準データセットなら npm run pipeline -- new で新しいフォルダーを作り、CSVを移してください。要らないフォルダーなら消してください。',
    mendEn:
      'for a standard dataset make a folder with npm run pipeline -- new and put the CSV there; remove a folder that nobody needs',
  },
  SOURCE_UNFILLED: {
    severity: 'error',
    ja: '{field} がまだ書かれていません。',
    en: '{field} is not filled in yet',
    mendJa: '示された行に、その上の説明のとおり書いてください。',
    mendEn: 'fill in the line named, as the comment above it says',
  },
  STANDARD_UNNAMED: {
    severity: 'error',
    ja: '「{slug}」という標準データセットはありません。近い名前: {names}',
    en: 'there is no standard dataset "{slug}"; near it are: {names}',
    mendJa: '次のどれかの名前にしてください: {detail}',
    mendEn: 'name one of: {detail}',
  },
  STANDARD_IS_LIST: {
    severity: 'error',
    ja: 'オープンデータ一覧は、ほかのデータセットから自動で作られます。',
    en: 'the open-data list is made of the other datasets by itself',
    mendJa: 'フォルダーは要りません。一覧は dist/ にできています。',
    mendEn: 'no folder is needed: it stands in dist/',
  },
  GENERATION_UNKNOWN: {
    severity: 'error',
    ja: '標準データセット {slug} の世代 {generation} の定義はありません。',
    en: 'the generation {generation} of the standard dataset {slug} is not described',
    mendJa: '次のどれかにしてください: {forms}',
    mendEn: 'name one of: {forms}',
  },
  FOLDER_EXISTS: {
    severity: 'error',
    ja: 'フォルダー {folder} は既にあります。何も書いていません。',
    en: 'the folder {folder} exists already; nothing was written',
    mendJa: 'そのフォルダーのCSVに行を書き足すか、要らなければ消してから、もう一度実行してください。',
    mendEn: 'add rows to the CSV there, or remove the folder and try again',
  },
  TABLE_NAMED_TWICE: {
    severity: 'error',
    ja: '表 {table} を作るフォルダーが二つあります: {names}',
    en: 'two folders make the table {table}: {names}',
    mendJa: 'どちらかの source.yaml の name を別の名前にしてください。',
    mendEn: 'give one of them another name in its source.yaml',
  },
  FILE_NOT_READ: {
    severity: 'error',
    ja: '{file} は、CSVでもExcel(.xlsx)でもありません。',
    en: '{file} is neither CSV nor an Excel workbook (.xlsx)',
    mendJa: 'Excelで開き「CSV UTF-8(コンマ区切り)」で保存して、source.yaml の file をその名前にしてください。',
    mendEn: 'save it from Excel as "CSV UTF-8 (comma delimited)", and name that file in source.yaml',
  },
  DATASET_EMPTY: {
    severity: 'warning',
    ja: '{file} にまだ行がないので、このデータセットは作りませんでした。ほかのデータセットは作ります。',
    en: '{file} has no rows yet, so this dataset was not made; the others are',
    mendJa: '見出しの下に行を書き足してください。',
    mendEn: 'add rows under the header',
  },
  NOTHING_MADE: {
    severity: 'error',
    ja: '作れるデータセットが一つもありません。',
    en: 'there is no dataset to make',
    mendJa: 'datasets/ に報告書か、行のあるCSVを置いてください。',
    mendEn: 'put a report, or a CSV with rows, into datasets/',
  },
  DATASET_NOT_RIGHT: {
    severity: 'error',
    ja: '{file} に誤りが{count}件あるので、公開するファイルを作りませんでした。',
    en: 'errors in {file}: {count}; nothing was made of it',
    mendJa:
      'npm run pipeline -- check {file} --fix 直したファイルを置くフォルダー で、機械で直せる所を直せます。残りは示された行を直してください。',
    mendEn: 'npm run pipeline -- check {file} --fix FOLDER mends what a program can; mend the rest in the lines named',
  },
  STANDARD_ANOTHER: {
    severity: 'error',
    ja: '{file} の列は、標準データセット {found} のものです。source.yaml では {slug} になっています。',
    en: 'the columns of {file} are those of the standard dataset {found}; source.yaml says {slug}',
    mendJa:
      '{slug} のファイルに置き換えてください。{found} を公開するなら、npm run pipeline -- new {found} でそのフォルダーを作り、そこに置いてください。',
    mendEn:
      'put the file of {slug} there; to publish {found} make its folder with npm run pipeline -- new {found} and put this file there',
  },
  STANDARD_OTHER_FORM: {
    severity: 'error',
    ja: 'source.yaml では世代が {generation} ですが、列は {found} のものです。',
    en: 'source.yaml says generation {generation}, but the columns are those of {found}',
    mendJa:
      'source.yaml の generation を {found} にするか、npm run pipeline -- check {file} --fix フォルダー --to 2026 で新しい世代に変えてください。',
    mendEn:
      'set generation to {found} in source.yaml, or convert with npm run pipeline -- check {file} --fix FOLDER --to 2026',
  },
  COLUMN_UNDESCRIBED: {
    severity: 'error',
    ja: '列「{title}」は標準にない列で、説明がまだありません。',
    en: 'the column "{title}" is not of the standard, and not described yet',
    mendJa:
      '公開するなら source.yaml の columns に足してください: - { title: "{title}", name: 半角英数字の名前, en: 英語の名前, description: 何の列か }。公開しないなら、列を消してください。',
    mendEn:
      'to publish it add to columns in source.yaml: - { title: "{title}", name: a_name, en: its English name, description: what it holds }; else take the column out',
  },
  COLUMN_NOT_FOUND: {
    severity: 'error',
    ja: 'source.yaml の columns にある列「{title}」が、{file} にないか、標準の列です。',
    en: 'the column "{title}" under columns in source.yaml is not in {file}, or is one of the standard',
    mendJa: '見出しの書き方をそろえるか、columns からその項目を消してください。',
    mendEn: 'spell it as the header does, or take the entry out of columns',
  },
  COLUMN_NAMED_TWICE: {
    severity: 'error',
    ja: 'source.yaml の columns にある「{value}」は、ほかの列の名前です。',
    en: '"{value}" under columns in source.yaml is the name of another column',
    mendJa:
      'title と name を、標準の列とも、ほかの項目とも違う名前にしてください。標準の列の name は docs/national-sheets.md にあります。',
    mendEn:
      'give title and name that no column of the standard and no other entry has; docs/national-sheets.md has the names of the standard',
  },
  KEY_EMPTY: {
    severity: 'error',
    ja: '「{title}」が空です。公開するデータのアドレスはこの列から作るので、空にできません。',
    en: '"{title}" is empty: the addresses of published data are made of this column',
    mendJa: '値を入れてください。IDは、地方公共団体の中で重複せず、後から変えない半角英数字にします。',
    mendEn: 'fill it in; an ID is unique in the municipality and is never changed afterwards',
  },
  CELL_UNFIT: {
    severity: 'error',
    ja: '「{title}」の値「{value}」は、このままでは公開できません({detail})。',
    en: 'the value "{value}" of "{title}" can not be published as it is ({detail})',
    mendJa: '括弧の中に書いた形に直してください。',
    mendEn: 'write it as the brackets say',
  },
  CODE_OF_ANOTHER: {
    severity: 'warning',
    ja: '{title}が {code} ではなく {value} の行があります。',
    en: 'a row has {value} as its {title}, not {code}',
    mendJa: '別の地方公共団体の行が混ざっていないか確かめてください。',
    mendEn: 'see whether rows of another local government got in',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const standardIssue = issuesFrom(standardWordings);
