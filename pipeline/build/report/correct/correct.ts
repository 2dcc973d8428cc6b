import { type Verdict, verdict } from '../../../core/gate';
import { correctIssue } from '../../../issues/correct';
import type { Issue } from '../../../issues/issue';
import type { Report } from '../extract/report';
import { addresses } from './addresses';

/** One entry of `corrections.yaml`: a person has seen that the report's text is wrong, and says so. */
export interface Correction {
  /** Fiscal year of the report that it corrects. */
  report_year: number;
  record: string;
  field: string;
  fiscal_year?: number;
  from: string;
  to: string;
  reason: string;
  /** Its line in the list. */
  line: number;
}

/** A report after correction, with the corrections that were applied to it. */
export interface CorrectedReport {
  report: Report;
  applied: Correction[];
}

/**
 * Apply a person's corrections to a report; every occurrence of `from` in the field named is replaced.
 * Each changed field keeps what the report prints. Corrections of other years' reports are left alone.
 * @param file what findings call the list
 * @returns the report, and the stage's verdict: an error where a correction names nothing, or nothing that says `from`
 */
export function correct(
  report: Report,
  corrections: Correction[],
  file: string,
): { corrected: CorrectedReport; found: Verdict } {
  const due = corrections.filter((one) => one.report_year === report.fiscal_year);
  const copy = copyOf(report, new Set(due.map((one) => one.record)));
  const places = addresses(copy.touched);
  const issues: Issue[] = [];
  const applied: Correction[] = [];
  for (const correction of due) {
    const { record, field, from, to, line } = correction;
    const where = { file, line, record, field };
    const place = places.find(
      (one) => one.record === record && one.field === field && one.fiscal_year === (correction.fiscal_year ?? null),
    );
    if (!place) {
      issues.push(correctIssue('CORRECTION_UNKNOWN', where, { record, field }));
    } else if (!place.value.text.includes(from)) {
      issues.push(correctIssue('CORRECTION_UNMATCHED', where, { record, field, from }));
    } else {
      place.value.printed ??= place.value.text;
      place.value.text = place.value.text.replaceAll(from, () => to);
      applied.push(correction);
    }
  }
  const found = verdict(issues, { file: report.file, corrections: applied.length });
  return { corrected: { report: copy.report, applied }, found };
}

/** Copy of a report what corrections may change: the initiatives that they name, and all that is no initiative. */
function copyOf(report: Report, records: ReadonlySet<string>): { report: Report; touched: Report } {
  const { initiatives, ...rest } = report;
  const other = structuredClone(rest);
  const copies = initiatives.map((initiative) =>
    records.has(initiative.id) ? structuredClone(initiative) : initiative,
  );
  return {
    report: { ...other, initiatives: copies },
    touched: { ...other, initiatives: copies.filter((initiative) => records.has(initiative.id)) },
  };
}
