import { issuesFrom } from './issue';

/** Findings about the reviewed list of corrections. */
export const correctWordings = {
  CORRECTION_UNKNOWN: {
    severity: 'error',
    ja: '訂正の対象 {record} の {field} がありません。',
    en: 'a correction names {field} of {record}, which does not exist',
    mendJa: 'corrections.yaml の record、field、fiscal_year を確かめてください。',
    mendEn: 'check record, field and fiscal_year in corrections.yaml',
  },
  CORRECTION_UNMATCHED: {
    severity: 'error',
    ja: '訂正前の文字「{from}」が {record} の {field} にありません。',
    en: 'the text "{from}" that a correction is to replace is not in {field} of {record}',
    mendJa: '報告書が直っていれば、この訂正を corrections.yaml から消してください。',
    mendEn: 'if the report has been mended, take the correction out of corrections.yaml',
  },
} as const satisfies Record<string, import('./issue').Wording>;

export const correctIssue = issuesFrom(correctWordings);
