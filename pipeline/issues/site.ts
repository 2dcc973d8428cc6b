import { issuesFrom } from './issue';

/** Findings of the site stage: its pages as they were written. */
export const siteWordings = {
  SITE_LINK_BROKEN: {
    severity: 'error',
    ja: 'サイトのページから、ないところへのリンクがあります: {target}',
    en: 'a page of the site links to what is not there: {target}',
    mendJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    mendEn: 'this is a fault of the program: send this line to its developers',
  },
  SITE_ID_TWICE: {
    severity: 'error',
    ja: 'サイトのページに同じidが二つあります: {id}',
    en: 'a page of the site has an id twice: {id}',
    mendJa: '同じ識別子が二つないか、datasets/ の設定を確かめてください。',
    mendEn: 'see whether the configuration in datasets/ has an identifier twice',
  },
  SITE_FOREIGN: {
    severity: 'error',
    ja: 'サイトのページが、よそのアドレスを読み込みます: {target}',
    en: 'a page of the site loads from a foreign address: {target}',
    mendJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    mendEn: 'this is a fault of the program: send this line to its developers',
  },
  SITE_NAMES_CLASH: {
    severity: 'error',
    ja: '名前の大文字と小文字だけが違う、内容の違うファイルがあります: {other}',
    en: 'another file, of other content, has a name that differs in case alone: {other}',
    mendJa:
      'WindowsやMacでは一つしか置けません。大文字と小文字だけが違う識別子(ID)がないか、元のデータと datasets/ の設定を確かめてください。',
    mendEn:
      'Windows and macOS have room for one of them: see whether identifiers in the data or in datasets/ differ in case alone',
  },
  SITE_COPY_UNTRUE: {
    severity: 'error',
    ja: 'サイトにあるファイルが、もとのファイルと違います。',
    en: 'a file of the site is not its original to the byte',
    mendJa: '書き出しの途中でファイルが変えられていないか確かめ、もう一度実行してください。',
    mendEn: 'see whether something changed the file during the run, and run again',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const siteIssue = issuesFrom(siteWordings);
