import { issuesFrom } from './issue';

/** Findings of the serialize stage: files that do not hold what they were written from. */
export const serializeWordings = {
  READBACK_UNREADABLE: {
    severity: 'error',
    ja: '書き出したファイルを別の読み取りプログラムで読めません: {detail}',
    en: 'another reader can not read the file that was written: {detail}',
    mendJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    mendEn: 'this is a fault of the program: send this line to its developers',
  },
  READBACK_DIFFERS: {
    severity: 'error',
    ja: '書き出したファイルの内容が元の行と違います: {detail}',
    en: 'the file that was written does not hold what its rows say: {detail}',
    mendJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    mendEn: 'this is a fault of the program: send this line to its developers',
  },
  SHAPE_VIOLATED: {
    severity: 'error',
    ja: 'RDFが形の定義(SHACL)に合いません: {detail}',
    en: 'the RDF does not satisfy its SHACL shapes: {detail}',
    mendJa: 'schemas/shapes の定義と元の行を見比べてください。',
    mendEn: 'compare the row with the shape in schemas/shapes',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const serializeIssue = issuesFrom(serializeWordings);
