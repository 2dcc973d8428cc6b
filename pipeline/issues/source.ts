import { issuesFrom } from './issue';

/** Findings about the files that a run is given, before anything in them is read. */
export const sourceWordings = {
  CONFIG_INVALID: {
    severity: 'error',
    ja: '設定ファイルの書き方が正しくありません: {detail}',
    en: 'the configuration is not valid: {detail}',
    mendJa: '示された行を直してください。書き方は {schema} にあります。',
    mendEn: 'mend the line named; {schema} says what it may hold',
  },
  DATE_UNREAL: {
    severity: 'error',
    ja: '{field} の「{value}」は暦にない日付です。',
    en: '{field} is "{value}", which is no day of the calendar',
    mendJa: '示された行を、実際にある日付に直してください。',
    mendEn: 'write a day of the calendar in the line named',
  },
  DATES_REVERSED: {
    severity: 'error',
    ja: '{field} の「{value}」が、{other} の「{before}」より前の日付です。',
    en: '{field} is "{value}", a day before "{before}", which is {other}',
    mendJa: 'どちらかの日付を直してください。同じ日でもかまいません。',
    mendEn: 'mend one of the two; they may be the same day',
  },
  FILE_MISSING: {
    severity: 'error',
    ja: 'ファイルがありません: {path}',
    en: 'there is no such file: {path}',
    mendJa: 'ファイルの名前と置き場所を確かめてください。',
    mendEn: 'check its name and folder',
  },
  FILE_IS_FOLDER: {
    severity: 'error',
    ja: 'ファイルではなくフォルダーです: {path}',
    en: 'that is a folder, not a file: {path}',
    mendJa: 'フォルダーの中のファイルを指定してください。',
    mendEn: 'name a file in it',
  },
  REPORT_EMPTY: {
    severity: 'error',
    ja: '報告書に文字が一つもありません。',
    en: 'the report holds no character',
    mendJa: '報告書のテキストを入れ直してください。',
    mendEn: 'put the text of the report into the file again',
  },
  REPORT_BINARY: {
    severity: 'error',
    ja: 'テキストではありません(制御文字 U+{hex} があります)。',
    en: 'this is not a text: it holds the control character U+{hex}',
    mendJa: 'PDFやExcelではなく、UTF-8のテキストとして保存したものを使ってください。',
    mendEn: 'save the report as plain text in UTF-8; a PDF or a workbook can not be read here',
  },
  REPORT_UNDECODABLE: {
    severity: 'error',
    ja: 'UTF-8でもCP932(Shift_JIS)でもない文字の並びがあります。',
    en: 'some bytes are neither UTF-8 nor CP932 (Shift_JIS)',
    mendJa: 'ファイルが途中で切れていないか確かめ、UTF-8で保存し直してください。',
    mendEn: 'see whether the file is cut off, and save it again as UTF-8',
  },
  REPORT_CHANGED: {
    severity: 'error',
    ja: '報告書が source.yaml に記録されたものと違います(sha256 {actual}、記録は {expected})。',
    en: 'the report is not the one recorded in source.yaml (sha256 {actual}, recorded {expected})',
    mendJa: '元のファイルに戻すか、正しい差し替えなら source.yaml の sha256 を {actual} に直してください。',
    mendEn: 'restore the file or, if the new one is right, record sha256 {actual} in source.yaml',
  },
  REPORT_UNRECORDED: {
    severity: 'warning',
    ja: '{fiscalYear}年度の報告書が source.yaml に記録されていません。',
    en: 'the report of fiscal {fiscalYear} is not recorded in source.yaml',
    mendJa: 'source.yaml の reports に fiscal_year: {fiscalYear} と sha256: {actual} を書き加えてください。',
    mendEn: 'add fiscal_year: {fiscalYear} and sha256: {actual} under reports in source.yaml',
  },
  REPORT_MISSING: {
    severity: 'error',
    ja: 'source.yaml に記録された報告書がありません: {path}',
    en: 'a report recorded in source.yaml is missing: {path}',
    mendJa: 'ファイルを戻すか、reports からその行を消してください。',
    mendEn: 'restore the file, or take its entry out of reports',
  },
  BASE_IRI_INVALID: {
    severity: 'error',
    ja: '環境変数 BASE_IRI がアドレスの土台になりません: {baseIri}',
    en: 'the environment variable BASE_IRI can not be the root of addresses: {baseIri}',
    mendJa: 'https:// で始まり / で終わる、半角英数字のアドレスにしてください。',
    mendEn: 'give an address in ASCII that begins with https:// and ends with /',
  },
  BASE_IRI_RESERVED: {
    severity: 'warning',
    ja: 'アドレスの土台 {baseIri} は予約された試験用の名前で、公開しても開けません。',
    en: 'the base IRI {baseIri} is in a reserved domain: its addresses will not open for anybody',
    mendJa: '公開する前に、市が管理するドメインを publisher.yaml の base_iri か環境変数 BASE_IRI に入れてください。',
    mendEn: 'before publishing set base_iri in publisher.yaml, or BASE_IRI, to a domain that the city owns',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const sourceIssue = issuesFrom(sourceWordings);
