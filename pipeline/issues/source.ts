import { issuesFrom } from './issue';

/** Findings about the files that a run is given, before anything in them is read. */
export const sourceWordings = {
  CONFIG_INVALID: {
    severity: 'error',
    ja: '設定ファイルの書き方が正しくありません: {detail}',
    en: 'the configuration is not valid: {detail}',
    hintJa: '示された行を直してください。書き方は {schema} にあります。',
    hintEn: 'mend the line named; {schema} says what it may hold',
    document: {
      when: {
        ja: '`datasets/` の設定ファイル(`publisher.yaml`、`source.yaml`、`codes.yaml`、`corrections.yaml`)に、書き方の誤り、足りない項目、知らない項目があるとき。',
        en: 'A file of the configuration in `datasets/` (`publisher.yaml`, `source.yaml`, `codes.yaml`, `corrections.yaml`) is not YAML, lacks an entry or has an unknown one.',
      },
      example: [
        'error CONFIG_INVALID datasets/dx_plan/source.yaml:1',
        '  設定ファイルの書き方が正しくありません: 項目 colour は知らない名前です / the configuration is not valid: the entry colour is unknown',
        '  → 示された行を直してください。書き方は schemas/source.schema.json にあります。 / mend the line named; schemas/source.schema.json says what it may hold',
      ],
      fix: {
        ja: '示された行を直してください。何を書けるかは、表示にある `schemas/` のファイルにあります。',
        en: 'Mend the line named; the file of `schemas/` that is named says what it may hold.',
      },
    },
  },
  DATE_UNREAL: {
    severity: 'error',
    ja: '{field} の「{value}」は暦にない日付です。',
    en: '{field} is "{value}", which is no day of the calendar',
    hintJa: '示された行を、実際にある日付に直してください。',
    hintEn: 'write a day of the calendar in the line named',
    document: {
      when: {
        ja: '`source.yaml` の `issued`、`modified`、`period` に、2月30日のような暦にない日付があるとき。終了の番号は2です。',
        en: '`issued`, `modified` or `period` in `source.yaml` has a date that the calendar does not, as 30 February. The exit status is 2.',
      },
      example: [
        'error DATE_UNREAL datasets/aed/source.yaml:19 (modified)',
        '  modified の「2026-02-30」は暦にない日付です。 / modified is "2026-02-30", which is no day of the calendar',
        '  → 示された行を、実際にある日付に直してください。 / write a day of the calendar in the line named',
      ],
      fix: {
        ja: '示された行を直してください。',
        en: 'Mend the line named.',
      },
    },
  },
  DATES_REVERSED: {
    severity: 'error',
    ja: '{field} の「{value}」が、{other} の「{before}」より前の日付です。',
    en: '{field} is "{value}", a day before "{before}", which is {other}',
    hintJa: 'どちらかの日付を直してください。同じ日でもかまいません。',
    hintEn: 'mend one of the two; they may be the same day',
    document: {
      when: {
        ja: '`source.yaml` の `modified` が `issued` より、または `period` の `end` が `start` より前の日付のとき。終了の番号は2です。',
        en: 'In `source.yaml` `modified` comes before `issued`, or `end` of `period` before `start`. The exit status is 2.',
      },
      example: [
        'error DATES_REVERSED datasets/aed/source.yaml:19 (modified)',
        '  modified の「2025-04-01」が、issued の「2026-04-01」より前の日付です。 / modified is "2025-04-01", a day before "2026-04-01", which is issued',
        '  → どちらかの日付を直してください。同じ日でもかまいません。 / mend one of the two; they may be the same day',
      ],
      fix: {
        ja: '`issued` は初めて公開する日、`modified` は中身を新しくした日です。',
        en: '`issued` is the day of the first publication, `modified` the day of the newest content.',
      },
    },
  },
  FILE_MISSING: {
    severity: 'error',
    ja: 'ファイルがありません: {path}',
    en: 'there is no such file: {path}',
    hintJa: 'ファイルの名前と置き場所を確かめてください。',
    hintEn: 'check its name and folder',
    document: {
      when: {
        ja: '指定した報告書や、必要な設定ファイルがないとき。',
        en: 'A report that was named, or a file of the configuration, does not exist.',
      },
      example: [
        'error FILE_MISSING 2025.txt',
        '  ファイルがありません: 2025.txt / there is no such file: 2025.txt',
        '  → ファイルの名前と置き場所を確かめてください。 / check its name and folder',
      ],
      fix: {
        ja: '名前と置き場所を確かめてください。`--source` の名前の誤りもこの表示になります。',
        en: 'Check its name and folder; a wrong `--source` shows as this too.',
      },
    },
  },
  FILE_IS_FOLDER: {
    severity: 'error',
    ja: 'ファイルではなくフォルダーです: {path}',
    en: 'that is a folder, not a file: {path}',
    hintJa: 'フォルダーの中のファイルを指定してください。',
    hintEn: 'name a file in it',
    document: {
      when: {
        ja: 'ファイルを指定するところにフォルダーを指定したとき。',
        en: 'A folder was named where a file is needed.',
      },
      example: [
        'error FILE_IS_FOLDER datasets',
        '  ファイルではなくフォルダーです: datasets / that is a folder, not a file: datasets',
        '  → フォルダーの中のファイルを指定してください。 / name a file in it',
      ],
      fix: {
        ja: 'フォルダーの中のファイルを指定してください。',
        en: 'Name a file in it.',
      },
    },
  },
  REPORT_EMPTY: {
    severity: 'error',
    ja: '報告書に文字が一つもありません。',
    en: 'the report holds no character',
    hintJa: '報告書のテキストを入れ直してください。',
    hintEn: 'put the text of the report into the file again',
    document: {
      when: {
        ja: '報告書が空か、空白と改行だけのとき。',
        en: 'The report is empty, or holds nothing but blanks.',
      },
      example: [
        'error REPORT_EMPTY datasets/dx_plan/reports/2024.txt',
        '  報告書に文字が一つもありません。 / the report holds no character',
        '  → 報告書のテキストを入れ直してください。 / put the text of the report into the file again',
      ],
      fix: {
        ja: '報告書の文字を入れ直してください。',
        en: 'Put the text of the report into the file again.',
      },
    },
  },
  REPORT_TOO_LARGE: {
    severity: 'error',
    ja: '報告書が大きすぎます({bytes}バイト。{limit}バイトまで)。',
    en: 'the report is too large: {bytes} bytes, of at most {limit}',
    hintJa: '報告書のテキストだけを保存したものを使ってください。',
    hintEn: 'use a file that holds the text of the report alone',
    document: {
      when: {
        ja: '報告書のファイルが8MiBより大きいとき。',
        en: 'The file of a report has more than 8 MiB.',
      },
      example: [
        'error REPORT_TOO_LARGE datasets/dx_plan/reports/2024.txt',
        '  報告書が大きすぎます(60000000バイト。8388608バイトまで)。 / the report is too large: 60000000 bytes, of at most 8388608',
        '  → 報告書のテキストだけを保存したものを使ってください。 / use a file that holds the text of the report alone',
      ],
      fix: {
        ja: '報告書のテキストだけを保存したものを使ってください。',
        en: 'Use a file that holds the text of the report alone.',
      },
    },
  },
  REPORT_BINARY: {
    severity: 'error',
    ja: 'テキストではありません(制御文字 U+{hex} があります)。',
    en: 'this is not a text: it holds the control character U+{hex}',
    hintJa: 'PDFやExcelではなく、UTF-8のテキストとして保存したものを使ってください。',
    hintEn: 'save the report as plain text in UTF-8; a PDF or a workbook can not be read here',
    document: {
      when: {
        ja: '報告書に、文章には現れない制御文字があるとき。PDFやExcelのファイルを `.txt` と名付けた場合が多くあります。',
        en: 'The report holds a control character that no text has; most often a PDF or a workbook that was named `.txt`.',
      },
      example: [
        'error REPORT_BINARY datasets/dx_plan/reports/2024.txt:2:1',
        '  テキストではありません(制御文字 U+0001 があります)。 / this is not a text: it holds the control character U+0001',
        '  → PDFやExcelではなく、UTF-8のテキストとして保存したものを使ってください。 / save the report as plain text in UTF-8; a PDF or a workbook can not be read here',
      ],
      fix: {
        ja: '「名前を付けて保存」などで、UTF-8のテキストとして保存したものを使ってください。',
        en: 'Use the report saved as plain text in UTF-8.',
      },
    },
  },
  REPORT_UNDECODABLE: {
    severity: 'error',
    ja: 'UTF-8でもCP932(Shift_JIS)でもない文字の並びがあります。',
    en: 'some bytes are neither UTF-8 nor CP932 (Shift_JIS)',
    hintJa: 'ファイルが途中で切れていないか確かめ、UTF-8で保存し直してください。',
    hintEn: 'see whether the file is cut off, and save it again as UTF-8',
    document: {
      when: {
        ja: 'UTF-8としてもCP932(Shift\\_JIS)としても読めない部分があるとき。途中で切れたファイルや、UTF-16のファイルで起きます。示された行と列が、読めなくなる場所です。',
        en: 'A part of the report is neither UTF-8 nor CP932 (Shift\\_JIS), as in a file that was cut off or one in UTF-16. Line and column say where reading breaks off.',
      },
      example: [
        'error REPORT_UNDECODABLE datasets/dx_plan/reports/2024.txt:120:1',
        '  UTF-8でもCP932(Shift_JIS)でもない文字の並びがあります。 / some bytes are neither UTF-8 nor CP932 (Shift_JIS)',
        '  → ファイルが途中で切れていないか確かめ、UTF-8で保存し直してください。 / see whether the file is cut off, and save it again as UTF-8',
      ],
      fix: {
        ja: '元のファイルを開き、UTF-8で保存し直してください。',
        en: 'Open the original and save it again as UTF-8.',
      },
    },
  },
  REPORT_CHANGED: {
    severity: 'error',
    ja: '報告書が source.yaml に記録されたものと違います(sha256 {actual}、記録は {expected})。',
    en: 'the report is not the one recorded in source.yaml (sha256 {actual}, recorded {expected})',
    hintJa: '元のファイルに戻すか、正しい差し替えなら source.yaml の sha256 を {actual} に直してください。',
    hintEn: 'restore the file or, if the new one is right, record sha256 {actual} in source.yaml',
    document: {
      when: {
        ja: '`datasets/dx_plan/reports/` の報告書が、`source.yaml` に記録した指紋(sha256)と違うとき。1文字でも変わると違います。',
        en: 'A report in `datasets/dx_plan/reports/` has another fingerprint (sha256) than `source.yaml` records: a single character is enough.',
      },
      example: [
        'error REPORT_CHANGED datasets/dx_plan/reports/2024.txt',
        '  報告書が source.yaml に記録されたものと違います(sha256 ae3af342d7783bb725421664299dbec1e77087212dd21d30dd686379efc145ce、記録は 3f5cc8645793557d27e1b77e53b1e50488f14277b7506d69e9583237cf11f3b9)。 / the report is not the one recorded in source.yaml (sha256 ae3af342d7783bb725421664299dbec1e77087212dd21d30dd686379efc145ce, recorded 3f5cc8645793557d27e1b77e53b1e50488f14277b7506d69e9583237cf11f3b9)',
        '  → 元のファイルに戻すか、正しい差し替えなら source.yaml の sha256 を ae3af342d7783bb725421664299dbec1e77087212dd21d30dd686379efc145ce に直してください。 / restore the file or, if the new one is right, record sha256 ae3af342d7783bb725421664299dbec1e77087212dd21d30dd686379efc145ce in source.yaml',
      ],
      fix: {
        ja: '変えるつもりがなければ元のファイルに戻してください。正しい差し替えなら、表示にある新しい sha256 を `source.yaml` に書いてください。',
        en: 'Restore the file if the change was not meant; if it was, record the sha256 shown in `source.yaml`.',
      },
    },
  },
  REPORT_UNRECORDED: {
    severity: 'warning',
    ja: '{fiscalYear}年度の報告書が source.yaml に記録されていません。',
    en: 'the report of fiscal {fiscalYear} is not recorded in source.yaml',
    hintJa: 'source.yaml の reports に fiscal_year: {fiscalYear} と sha256: {actual} を書き加えてください。',
    hintEn: 'add fiscal_year: {fiscalYear} and sha256: {actual} under reports in source.yaml',
    document: {
      when: {
        ja: '`reports/` にある報告書が `source.yaml` に載っていないとき。報告書は使われますが、差し替えに気付けません。',
        en: 'A report in `reports/` has no entry in `source.yaml`. It is used, but a change to it would go unseen.',
      },
      example: [
        'warning REPORT_UNRECORDED datasets/dx_plan/reports/2025.txt:1',
        '  2025年度の報告書が source.yaml に記録されていません。 / the report of fiscal 2025 is not recorded in source.yaml',
        '  → source.yaml の reports に fiscal_year: 2025 と sha256: 300c8e1cfc6adc1ae71d0ec230330c8641967e6d9429587683f6ef2fc09ac025 を書き加えてください。 / add fiscal_year: 2025 and sha256: 300c8e1cfc6adc1ae71d0ec230330c8641967e6d9429587683f6ef2fc09ac025 under reports in source.yaml',
      ],
      fix: {
        ja: '表示にある年度と sha256 を、題名とともに `source.yaml` の `reports` に書き加えてください。',
        en: 'Add an entry with the year and sha256 shown, and the title, under `reports` in `source.yaml`.',
      },
    },
  },
  REPORT_MISSING: {
    severity: 'error',
    ja: 'source.yaml に記録された報告書がありません: {path}',
    en: 'a report recorded in source.yaml is missing: {path}',
    hintJa: 'ファイルを戻すか、reports からその行を消してください。',
    hintEn: 'restore the file, or take its entry out of reports',
    document: {
      when: {
        ja: '`source.yaml` に載っている年度の報告書が `reports/` にないとき。',
        en: '`source.yaml` records a report that is not in `reports/`.',
      },
      example: [
        'error REPORT_MISSING datasets/dx_plan/source.yaml:22',
        '  source.yaml に記録された報告書がありません: datasets/dx_plan/reports/2024.txt / a report recorded in source.yaml is missing: datasets/dx_plan/reports/2024.txt',
        '  → ファイルを戻すか、reports からその行を消してください。 / restore the file, or take its entry out of reports',
      ],
      fix: {
        ja: 'ファイルを戻してください。公開をやめた年度なら、`source.yaml` の項目を消してください。',
        en: 'Restore the file, or take the entry out if that year is no longer published.',
      },
    },
  },
  BASE_IRI_INVALID: {
    severity: 'error',
    ja: '環境変数 BASE_IRI がアドレスの土台になりません: {baseIri}',
    en: 'the environment variable BASE_IRI can not be the root of addresses: {baseIri}',
    hintJa: 'https:// で始まり / で終わる、半角英数字のアドレスにしてください。',
    hintEn: 'give an address in ASCII that begins with https:// and ends with /',
    document: {
      when: {
        ja: '環境変数 `BASE_IRI` が、アドレスの土台にできない文字列のとき。',
        en: 'The environment variable `BASE_IRI` is no address that others can begin with.',
      },
      example: [
        'error BASE_IRI_INVALID BASE_IRI',
        '  環境変数 BASE_IRI がアドレスの土台になりません: https://データ.example/ / the environment variable BASE_IRI can not be the root of addresses: https://データ.example/',
        '  → https:// で始まり / で終わる、半角英数字のアドレスにしてください。 / give an address in ASCII that begins with https:// and ends with /',
      ],
      fix: {
        ja: '`BASE_IRI` を消すか、`https://data.city.example.jp/` のような半角英数字のアドレスにしてください。',
        en: 'Unset `BASE_IRI`, or give an address in ASCII such as `https://data.city.example.jp/`.',
      },
    },
  },
  BASE_IRI_RESERVED: {
    severity: 'warning',
    ja: 'アドレスの土台 {baseIri} は予約された試験用の名前で、公開しても開けません。',
    en: 'the base IRI {baseIri} is in a reserved domain: its addresses will not open for anybody',
    hintJa: '公開する前に、市が管理するドメインを publisher.yaml の base_iri か環境変数 BASE_IRI に入れてください。',
    hintEn: 'before publishing set base_iri in publisher.yaml, or BASE_IRI, to a domain that the city owns',
    document: {
      when: {
        ja: 'アドレスの土台が、試験のために予約された名前(`.example` など)のとき。データは作れますが、その中のアドレスは誰も開けません。',
        en: 'The base IRI is in a reserved domain (`.example` and the like): files are made, but no address in them opens for anybody.',
      },
      example: [
        'warning BASE_IRI_RESERVED datasets/publisher.yaml:7',
        '  アドレスの土台 https://data.city.kameyama.mie.example/ は予約された試験用の名前で、公開しても開けません。 / the base IRI https://data.city.kameyama.mie.example/ is in a reserved domain: its addresses will not open for anybody',
        '  → 公開する前に、市が管理するドメインを publisher.yaml の base_iri か環境変数 BASE_IRI に入れてください。 / before publishing set base_iri in publisher.yaml, or BASE_IRI, to a domain that the city owns',
      ],
      fix: {
        ja: '公開する前に、市が管理するドメインを `datasets/publisher.yaml` の `base_iri` に書いてください。一度だけ変えるなら、環境変数 `BASE_IRI` に入れます。',
        en: 'Before publishing, set `base_iri` in `datasets/publisher.yaml` to a domain that the city owns; `BASE_IRI` in the environment does so for one run.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const sourceIssue = issuesFrom(sourceWordings);
