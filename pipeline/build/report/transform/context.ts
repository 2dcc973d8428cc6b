import type { Issue } from '../../../issues/issue';
import { transformIssue } from '../../../issues/transform';
import type { Publisher } from '../../../model/publisher';
import type { Row } from '../../../model/row';
import { substitute } from '../../../text/jis-x-0208';
import type { Codes } from '../../source/codes';
import type { Address } from '../correct/addresses';
import type { Field, Initiative } from '../extract/report';
import type { ObservedReport } from '../observe/observe';
import { japaneseYear, timeCode } from './fiscal-year';

/** A difference between the report and what is published, on its way to the quality notes. */
export interface Note extends Address {
  kind: string;
  before: string | null;
  after: string | null;
  position: number | null;
  occurrences: number;
  reason: string | null;
  line: number;
}

/** What a projection works with: one report with its figures, and the way to make publishable text of its fields. */
export interface Context extends ObservedReport {
  publisher: Publisher;
  codes: Codes;
  notes: Note[];
  issues: Issue[];
}

/** Most characters that a spreadsheet's cell holds (Excel's limit). */
const CELL_LIMIT = 32_767;

/**
 * Make a report's text publishable: forbidden characters replaced, each kind noted at the text's address.
 * @returns the text, or null where there is none
 */
export function publish(context: Context, address: Address, text: string | null, field: Field | null): string | null {
  if (text === null || text === '') return null;
  const { text: result, substitutions, kept } = substitute(text);
  const span = field?.spans[0];
  const line = span?.line ?? 1;
  const where = {
    file: context.report.file,
    line,
    ...(span && { column: span.start, cell: span.cell }),
    record: address.record,
    field: address.field,
  };
  for (const { before, after, position, occurrences } of substitutions) {
    context.notes.push({ ...address, kind: 'substitution', before, after, position, occurrences, reason: null, line });
  }
  for (const value of kept) {
    const hex = (value.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    context.issues.push(transformIssue('CHARACTER_KEPT', { ...where, value }, { value, hex }));
  }
  if (result.length > CELL_LIMIT) context.issues.push(transformIssue('CELL_LONG', where, { length: result.length }));
  return result;
}

/** A name that stands in several tables, made publishable; its substitutions are noted where `publish` gives it. */
export function publishable(name: string): string {
  return substitute(name).text;
}

/** The columns that every table begins with; `local` is what tells the row within its table and report. */
export function leadingColumns(context: Context, table: string, local: string): Row {
  const year = context.report.fiscal_year;
  return {
    local_government_code: context.publisher.code,
    id: `${table}-${year}-${local}`,
    local_government_name: context.publisher.name,
    report_year: year,
    report_year_code: timeCode(year),
    report_year_japanese: japaneseYear(year),
  };
}

/** A fiscal year in its three notations. */
export function yearColumns(year: number | null): Row {
  return {
    fiscal_year: year,
    fiscal_year_code: year === null ? null : timeCode(year),
    fiscal_year_japanese: year === null ? null : japaneseYear(year),
  };
}

/** A unit's code, its sign as printed, and its code in UCUM or QUDT. */
export function unitColumns({ codes }: Context, unit: string): Row {
  return { unit_id: unit, unit: codes.unit[unit]?.ja ?? null, unit_code: codes.unit[unit]?.standard ?? null };
}

/** Initiatives by policy, measure and sequence, wherever they stand in the report. */
export function inOrder(initiatives: Initiative[]): Initiative[] {
  return [...initiatives].sort((a, b) => a.policy - b.policy || a.measure - b.measure || a.sequence - b.sequence);
}
