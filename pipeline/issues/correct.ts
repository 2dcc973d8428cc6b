import { issuesFrom } from './issue';

/** Findings about the reviewed list of corrections. */
export const correctWordings = {
  CORRECTION_UNKNOWN: {
    severity: 'error',
    ja: '訂正の対象 {record} の {field} がありません。',
    en: 'a correction names {field} of {record}, which does not exist',
    hintJa: 'corrections.yaml の record、field、fiscal_year を確かめてください。',
    hintEn: 'check record, field and fiscal_year in corrections.yaml',
    document: {
      when: {
        ja: '`corrections.yaml` の訂正が指す取組、列または年度が、その年の報告書にないとき。',
        en: 'A correction names a record, a field or a year that the report does not have.',
      },
      example: [
        'error CORRECTION_UNKNOWN datasets/dx_plan/corrections.yaml:11 (1-4-30 departments)',
        '  訂正の対象 1-4-30 の departments がありません。 / a correction names departments of 1-4-30, which does not exist',
        '  → corrections.yaml の record、field、fiscal_year を確かめてください。 / check record, field and fiscal_year in corrections.yaml',
      ],
      fix: {
        ja: '`record`、`field`、`fiscal_year` を、公開しているデータのIDと列の名前に合わせてください。',
        en: 'Use the identifier and the column name of the published table in `record`, `field` and `fiscal_year`.',
      },
    },
  },
  CORRECTION_UNMATCHED: {
    severity: 'error',
    ja: '訂正前の文字「{from}」が {record} の {field} にありません。',
    en: 'the text "{from}" that a correction is to replace is not in {field} of {record}',
    hintJa: '報告書が直っていれば、この訂正を corrections.yaml から消してください。',
    hintEn: 'if the report has been mended, take the correction out of corrections.yaml',
    document: {
      when: {
        ja: '訂正前の文字(`from`)が、その項目にないとき。報告書が差し替えられて、もう直っている場合があります。',
        en: 'The text to be replaced (`from`) is not in the field; the report may have been mended.',
      },
      example: [
        'error CORRECTION_UNMATCHED datasets/dx_plan/corrections.yaml:11 (1-4-3 departments)',
        '  訂正前の文字「総務財務部」が 1-4-3 の departments にありません。 / the text "総務財務部" that a correction is to replace is not in departments of 1-4-3',
        '  → 報告書が直っていれば、この訂正を corrections.yaml から消してください。 / if the report has been mended, take the correction out of corrections.yaml',
      ],
      fix: {
        ja: '直っていれば、訂正を消してください。そうでなければ `from` を報告書の文字に合わせてください。',
        en: 'Take the correction out if so; else make `from` agree with the report.',
      },
    },
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const correctIssue = issuesFrom(correctWordings);
