import { issuesFrom } from './issue';

/** Findings of the site stage: its pages as they were written. */
export const siteWordings = {
  SITE_LINK_BROKEN: {
    severity: 'error',
    ja: 'サイトのページから、ないところへのリンクがあります: {target}',
    en: 'a page of the site links to what is not there: {target}',
    hintJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    hintEn: 'this is a fault of the program: send this line to its developers',
    document: {
      when: {
        ja: '`dist/site/` のページから、サイトにないページやファイルへのリンクがあるとき。',
        en: 'A page of `dist/site/` links to a page or file that the site does not have.',
      },
      example: [
        'error SITE_LINK_BROKEN site/find/index.html',
        '  サイトのページから、ないところへのリンクがあります: site/dx_plan/initiative/9-9-9/index.html / a page of the site links to what is not there: site/dx_plan/initiative/9-9-9/index.html',
        '  → プログラムの誤りです。この表示を添えて開発者に知らせてください。 / this is a fault of the program: send this line to its developers',
      ],
      fix: {
        ja: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。前の `dist/` はそのまま残っています。',
        en: 'It is a fault of the program: send this line to its developers. The earlier `dist/` is still in place.',
      },
    },
  },
  SITE_ID_TWICE: {
    severity: 'error',
    ja: 'サイトのページに同じidが二つあります: {id}',
    en: 'a page of the site has an id twice: {id}',
    hintJa: '同じ識別子が二つないか、datasets/ の設定を確かめてください。',
    hintEn: 'see whether the configuration in datasets/ has an identifier twice',
    document: {
      when: {
        ja: 'サイトの一つのページに、同じ `id` が二つあるとき。ページの中へのリンクが、どちらにつながるか決まりません。',
        en: 'A page of the site has an `id` twice, so that a link into the page could mean either.',
      },
      example: [
        'error SITE_ID_TWICE site/dx_plan/initiative/1-1-1/index.html',
        '  サイトのページに同じidが二つあります: years / a page of the site has an id twice: years',
        '  → 同じ識別子が二つないか、datasets/ の設定を確かめてください。 / see whether the configuration in datasets/ has an identifier twice',
      ],
      fix: {
        ja: '`datasets/dx_plan/indicators.yaml` の `id` が、ページの見出しの `id`(`years`、`indicators`、`content`)と同じになっていないか確かめてください。',
        en: "See whether an `id` in `datasets/dx_plan/indicators.yaml` is one of those of the page's headings (`years`, `indicators`, `content`).",
      },
    },
  },
  SITE_FOREIGN: {
    severity: 'error',
    ja: 'サイトのページが、よそのアドレスを読み込みます: {target}',
    en: 'a page of the site loads from a foreign address: {target}',
    hintJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    hintEn: 'this is a fault of the program: send this line to its developers',
    document: {
      when: {
        ja: 'サイトのページが、スクリプト、様式、画像などをよそのアドレスから読み込もうとするとき。',
        en: 'A page of the site would load a script, a style or an image from a foreign address.',
      },
      example: [
        'error SITE_FOREIGN site/index.html',
        '  サイトのページが、よそのアドレスを読み込みます: https://cdn.example/library.js / a page of the site loads from a foreign address: https://cdn.example/library.js',
        '  → プログラムの誤りです。この表示を添えて開発者に知らせてください。 / this is a fault of the program: send this line to its developers',
      ],
      fix: {
        ja: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
        en: 'It is a fault of the program: send this line to its developers.',
      },
    },
  },
  SITE_NAMES_CLASH: {
    severity: 'error',
    ja: '名前の大文字と小文字だけが違う、内容の違うファイルがあります: {other}',
    en: 'another file, of other content, has a name that differs in case alone: {other}',
    hintJa:
      'WindowsやMacでは一つしか置けません。大文字と小文字だけが違う識別子(ID)がないか、元のデータと datasets/ の設定を確かめてください。',
    hintEn:
      'Windows and macOS have room for one of them: see whether identifiers in the data or in datasets/ differ in case alone',
    document: {
      when: {
        ja: 'サイトの二つのファイルが、名前の大文字と小文字だけで違い、内容が違うとき。大文字と小文字を区別しないディスクには、一つしか置けません。',
        en: 'Two files of the site differ in the case of their names and in content: a disk that takes capitals and small letters for the same has room for one.',
      },
      example: [
        'error SITE_NAMES_CLASH site/dataset/999997_aed/index.html',
        '  名前の大文字と小文字だけが違う、内容の違うファイルがあります: site/dataset/999997_AED/index.html / another file, of other content, has a name that differs in case alone: site/dataset/999997_AED/index.html',
        '  → WindowsやMacでは一つしか置けません。大文字と小文字だけが違う識別子(ID)がないか、元のデータと datasets/ の設定を確かめてください。 / Windows and macOS have room for one of them: see whether identifiers in the data or in datasets/ differ in case alone',
      ],
      fix: {
        ja: '大文字と小文字だけが違う識別子(ID)を、どちらか別の名前にしてください。語彙や行のページは、一つのページにまとめられるので、これに当たりません。',
        en: 'Give one of the two identifiers another name. Pages of terms and of rows are put together into one, and do not come to this.',
      },
    },
  },
  SITE_COPY_UNTRUE: {
    severity: 'error',
    ja: 'サイトにあるファイルが、もとのファイルと違います。',
    en: 'a file of the site is not its original to the byte',
    hintJa: '書き出しの途中でファイルが変えられていないか確かめ、もう一度実行してください。',
    hintEn: 'see whether something changed the file during the run, and run again',
    document: {
      when: {
        ja: '`dist/site/` にあるダウンロード用のファイルが、`dist/` のもとのファイルと違うとき。',
        en: 'A file that `dist/site/` offers is not its original in `dist/` to the byte.',
      },
      example: [
        'error SITE_COPY_UNTRUE site/242101_dx_plan_codes/242101_dx_plan_codes.csv',
        '  サイトにあるファイルが、もとのファイルと違います。 / a file of the site is not its original to the byte',
        '  → 書き出しの途中でファイルが変えられていないか確かめ、もう一度実行してください。 / see whether something changed the file during the run, and run again',
      ],
      fix: {
        ja: 'ほかのプログラム(同期や検査のソフトなど)が出力先を変えていないか確かめ、もう一度実行してください。',
        en: 'See whether another program (synchronising, scanning) touches the output folder, and run again.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const siteIssue = issuesFrom(siteWordings);
