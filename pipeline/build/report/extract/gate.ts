import { type Verdict, verdict } from '../../../core/gate';
import { explain, validatorOf } from '../../../core/json-schema';
import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import { fieldsOf, measureCoverage } from './coverage';
import type { Line } from './lines';
import type { Ratings } from './rating';
import { reconcile } from './reconcile';
import type { Report } from './report';
import reportSchema from '../../../../schemas/report.schema.json';

/** Findings that say of a line why it was not read. */
const UNREAD = new Set([
  'ROW_NUMBER_UNREADABLE',
  'ROW_CUT',
  'RATING_UNREADABLE',
  'RATING_DISAGREES',
  'RATING_TWICE',
  'DEPARTMENT_MISSING',
  'CLOSING_UNREADABLE',
  'HEADING_DISAGREES',
  'FRAMEWORK_DISAGREES',
]);

/**
 * The gate behind extract: the report has its shape, nothing of its source is lost, and its own closing table agrees.
 */
export function checkReport(report: Report, lines: Line[], found: Issue[], ratings: Ratings): Verdict {
  let issues = [...found];
  // A part that is missing is already named; its schema errors would only say so again.
  const whole = !found.some((issue) =>
    ['PART_MISSING', 'HEADER_UNREADABLE', 'CLOSING_UNREADABLE'].includes(issue.code),
  );
  const validate = validatorOf(reportSchema);
  if (whole && !validate(report)) {
    issues = issues.concat(
      (validate.errors ?? []).map((error) => shapeIssue(report, error.instancePath, explain(error))),
    );
  }
  const { coverage, issues: uncovered } = measureCoverage(report, lines, report.file);
  // A line that could not be read is named already: that its cells are in no field would only drown the reason.
  const named = new Set(found.filter((issue) => UNREAD.has(issue.code)).map((issue) => issue.where.line));
  issues = issues.concat(uncovered.filter((issue) => !named.has(issue.where.line)));
  if (whole)
    issues = issues.concat(
      reconcile(report.initiatives, report.policies, report.closing, [...ratings.keys()], report.file),
    );
  return verdict(issues, {
    file: report.file,
    fiscal_year: report.fiscal_year,
    initiatives: report.initiatives.length,
    relisted: report.initiatives.filter((initiative) => initiative.relisted).length,
    measures: report.policies.flatMap((policy) => policy.measures).length,
    planned_activities: report.initiatives.flatMap((initiative) => initiative.schedule).length,
    results: report.initiatives.flatMap((initiative) => initiative.results).length,
    realigned_rows: report.initiatives.filter((initiative) => initiative.realignments.length > 0).length,
    characters: coverage.characters,
    characters_in_fields: coverage.fields,
    characters_of_furniture: coverage.furniture,
    characters_of_markup: coverage.markup,
    coverage_percent: coverage.percent,
  });
}

function shapeIssue(report: Report, path: string, detail: string): Issue {
  const index = /^\/initiatives\/(\d+)/.exec(path)?.[1];
  const initiative = index === undefined ? undefined : report.initiatives[Number(index)];
  const line = initiative?.line ?? lineAt(report, path);
  const where = { file: report.file, ...(line && { line }), ...(initiative && { record: initiative.id }) };
  return extractIssue('REPORT_SHAPE', where, { detail });
}

/** The line of the first text at or around a JSON pointer. */
function lineAt(report: Report, path: string): number | undefined {
  const values: unknown[] = [];
  let value: unknown = report;
  for (const name of path.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[name];
    if (value === null || typeof value !== 'object') break;
    values.unshift(value);
  }
  return values.flatMap((one) => fieldsOf(one)).find((field) => field.spans.length > 0)?.spans[0]?.line;
}
