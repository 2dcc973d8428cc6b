import { issuesFrom } from './issue';

/** Findings of the serialize stage: files that do not hold what they were written from. */
export const serializeWordings = {
  READBACK_UNREADABLE: {
    severity: 'error',
    ja: '書き出したファイルを別の読み取りプログラムで読めません: {detail}',
    en: 'another reader can not read the file that was written: {detail}',
    hintJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    hintEn: 'this is a fault of the program: send this line to its developers',
    document: {
      when: {
        ja: '書いたファイルを、書いたものとは別の読み取りプログラムで読めないとき。',
        en: 'A file can not be read by another reader than its writer.',
      },
      example: [
        'error READBACK_UNREADABLE 242101_dx_plan_measures/242101_dx_plan_measures.nt',
        '  書き出したファイルを別の読み取りプログラムで読めません: Expected punctuation to follow ""2024"^^http://www.w3.org/2001/XMLSchema#gYear" on line 5. / another reader can not read the file that was written: Expected punctuation to follow ""2024"^^http://www.w3.org/2001/XMLSchema#gYear" on line 5.',
        '  → プログラムの誤りです。この表示を添えて開発者に知らせてください。 / this is a fault of the program: send this line to its developers',
      ],
      fix: {
        ja: 'プログラムの誤りです。報告書を直しても消えません。表示の全体と、使った報告書を添えて開発者に知らせてください。',
        en: 'A fault of the program: no change to the report will mend it. Send its developers the whole output and the report.',
      },
    },
  },
  READBACK_DIFFERS: {
    severity: 'error',
    ja: '書き出したファイルの内容が元の行と違います: {detail}',
    en: 'the file that was written does not hold what its rows say: {detail}',
    hintJa: 'プログラムの誤りです。この表示を添えて開発者に知らせてください。',
    hintEn: 'this is a fault of the program: send this line to its developers',
    document: {
      when: {
        ja: '書いたファイルを読み戻すと、元の行と違うとき。RDFでは、`-` が足りないもの、`+` が余分なものです。',
        en: 'A file, read back, does not hold what its rows say; of RDF, `-` shows what is missing and `+` what is too much.',
      },
      example: [
        'error READBACK_DIFFERS 242101_dx_plan_measures/242101_dx_plan_measures.csv:11',
        '  書き出したファイルの内容が元の行と違います: measure_name "テレワークの推奨" / the file that was written does not hold what its rows say: measure_name "テレワークの推奨"',
        '  → プログラムの誤りです。この表示を添えて開発者に知らせてください。 / this is a fault of the program: send this line to its developers',
      ],
      fix: {
        ja: 'プログラムの誤りです。報告書を直しても消えません。表示の全体と、使った報告書を添えて開発者に知らせてください。',
        en: 'A fault of the program: no change to the report will mend it. Send its developers the whole output and the report.',
      },
    },
  },
  SHAPE_VIOLATED: {
    severity: 'error',
    ja: 'RDFが形の定義(SHACL)に合いません: {detail}',
    en: 'the RDF does not satisfy its SHACL shapes: {detail}',
    hintJa: 'schemas/shapes の定義と元の行を見比べてください。',
    hintEn: 'compare the row with the shape in schemas/shapes',
    document: {
      when: {
        ja: 'RDFのファイルが、形の定義(`schemas/shapes/`)に合わないとき。',
        en: 'An RDF file does not satisfy the shapes in `schemas/shapes/`.',
      },
      example: [
        'error SHAPE_VIOLATED 242101_dx_plan_initiatives/242101_dx_plan_initiatives.nt (https://data.city.kameyama.mie.example/dx_plan/assessment/2024/1-1-2 https://data.city.kameyama.mie.example/vocabulary/rating)',
        '  RDFが形の定義(SHACL)に合いません: Less than 1 values / the RDF does not satisfy its SHACL shapes: Less than 1 values',
        '  → schemas/shapes の定義と元の行を見比べてください。 / compare the row with the shape in schemas/shapes',
      ],
      fix: {
        ja: '表の定義を変えた後なら、`npm run generate` で形の定義を作り直してください。そうでなければプログラムの誤りです。開発者に知らせてください。',
        en: "After a change to a table's description run `npm run generate`. Else it is a fault of the program: tell its developers.",
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const serializeIssue = issuesFrom(serializeWordings);
