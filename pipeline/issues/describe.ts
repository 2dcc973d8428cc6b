import { issuesFrom } from './issue';

/** Findings of the describe stage: descriptions against their schemas, the files, and one another. */
export const describeWordings = {
  DESCRIPTION_INVALID: {
    severity: 'error',
    ja: '説明ファイルが決められた形に合いません: {detail}',
    en: 'a description does not satisfy its schema: {detail}',
    hintJa: 'datasets/ の設定と schemas/ の定義を見比べてください。',
    hintEn: 'compare the configuration in datasets/ with the schema in schemas/',
    document: {
      when: {
        ja: '説明のファイル(表の定義、`datapackage.json`、目録、一覧、品質報告)が、決められた形に合わないとき。',
        en: 'A description (CSVW, `datapackage.json`, catalogue, open-data list, quality report) does not satisfy its schema.',
      },
      example: [
        'error DESCRIPTION_INVALID datapackage.json',
        "  説明ファイルが決められた形に合いません: / must have required property 'profile' / a description does not satisfy its schema: / must have required property 'profile'",
        '  → datasets/ の設定と schemas/ の定義を見比べてください。 / compare the configuration in datasets/ with the schema in schemas/',
      ],
      fix: {
        ja: '`datasets/` の設定の、題名、日付、アドレスなどを確かめてください。',
        en: 'Check titles, dates and addresses in the configuration in `datasets/`.',
      },
    },
  },
  DESCRIPTION_DISAGREES: {
    severity: 'error',
    ja: '{what}が説明ファイルの間で違います: {detail}',
    en: 'the descriptions disagree about {what}: {detail}',
    hintJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    hintEn: 'this is a fault of the program: send this line to its developers',
    document: {
      when: {
        ja: '同じこと(題名、ライセンス、日付、大きさ、ハッシュ)が、説明のファイルの間で違うとき。',
        en: 'The descriptions do not say the same of a title, a licence, a date, a size or a hash.',
      },
      example: [
        'error DESCRIPTION_DISAGREES datapackage.json (242101_dx_plan_initiatives)',
        '  題名 (title)が説明ファイルの間で違います: 行政DX推進計画の取組 / 取組 / the descriptions disagree about 題名 (title): 行政DX推進計画の取組 / 取組',
        '  → プログラムの誤りです。この表示を添えて開発者に知らせてください。 / this is a fault of the program: send this line to its developers',
      ],
      fix: {
        ja: 'プログラムの誤りです。報告書を直しても消えません。表示の全体と、使った報告書を添えて開発者に知らせてください。',
        en: 'A fault of the program: no change to the report will mend it. Send its developers the whole output and the report.',
      },
    },
  },
  FILE_UNTRUE: {
    severity: 'error',
    ja: 'ファイルの大きさかハッシュが記載と違います。',
    en: 'the size or hash of a file is not the one recorded',
    hintJa: '書き出しの途中でファイルが変えられていないか確かめ、もう一度実行してください。',
    hintEn: 'see whether something changed the file during the run, and run again',
    document: {
      when: {
        ja: 'ファイルの大きさかハッシュが、書いたときのものと違うとき。',
        en: "A file's size or hash is no longer what it was when it was written.",
      },
      example: [
        'error FILE_UNTRUE 242101_dx_plan_codes/242101_dx_plan_codes.csv',
        '  ファイルの大きさかハッシュが記載と違います。 / the size or hash of a file is not the one recorded',
        '  → 書き出しの途中でファイルが変えられていないか確かめ、もう一度実行してください。 / see whether something changed the file during the run, and run again',
      ],
      fix: {
        ja: 'ほかのプログラム(同期や検査のソフトなど)が出力先を変えていないか確かめ、もう一度実行してください。',
        en: 'See whether another program (synchronising, scanning) touches the output folder, and run again.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const describeIssue = issuesFrom(describeWordings);
