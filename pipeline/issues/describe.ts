import { issuesFrom } from './issue';

/** Findings of the describe stage: descriptions against their schemas, the files, and one another. */
export const describeWordings = {
  DESCRIPTION_INVALID: {
    severity: 'error',
    ja: '説明ファイルが決められた形に合いません: {detail}',
    en: 'a description does not satisfy its schema: {detail}',
    mendJa: 'datasets/ の設定と schemas/ の定義を見比べてください。',
    mendEn: 'compare the configuration in datasets/ with the schema in schemas/',
  },
  DESCRIPTION_DISAGREES: {
    severity: 'error',
    ja: '{what}が説明ファイルの間で違います: {detail}',
    en: 'the descriptions disagree about {what}: {detail}',
    mendJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    mendEn: 'this is a fault of the program: send this line to its developers',
  },
  FILE_UNTRUE: {
    severity: 'error',
    ja: 'ファイルの大きさかハッシュが記載と違います。',
    en: 'the size or hash of a file is not the one recorded',
    mendJa: '書き出しの途中でファイルが変えられていないか確かめ、もう一度実行してください。',
    mendEn: 'see whether something changed the file during the run, and run again',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const describeIssue = issuesFrom(describeWordings);
