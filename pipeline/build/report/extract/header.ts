import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import { key } from './blanks';
import { readFiscalYear } from './fiscal-year';
import type { Line } from './lines';

/** Where the columns up to the last results column stand, as indexes from 0. What follows is told by its looks. */
export interface Layout {
  number: number;
  measure: number;
  name: number;
  purpose: number;
  target_outcome: number;
  schedule: { fiscal_year: number; index: number }[];
  results: { fiscal_year: number; index: number }[];
}

const LABELS = {
  number: 'No.',
  measure: '重点施策',
  name: '取組名',
  purpose: '目的・内容',
  target_outcome: '目指す成果',
} as const;

/** Tell whether a line is the first of a page header: it has most of the labels, since any one may be missing. */
export function isHeader(line: Line): boolean {
  const labels = line.cells.slice(0, 8).map((cell) => key(cell.text));
  return Object.values(LABELS).filter((label) => labels.includes(label)).length > Object.keys(LABELS).length / 2;
}

/** Tell whether a line is the second of a page header: blank cells and labels only, no number before them. */
export function isSubheader(line: Line): boolean {
  return key(line.cells[0]?.text ?? '') === '' && line.cells.some((cell) => key(cell.text) === '取組実績・成果');
}

/**
 * Find the columns by their labels. Labels may be missing from one page's header, so a column stands
 * where most headers of the report put it.
 * @returns undefined with findings when a label stands in no header
 */
export function readLayout(headers: Line[], file: string): { layout?: Layout; issues: Issue[] } {
  const votes = new Map<string, Map<number, number>>();
  for (const header of headers) {
    header.cells.forEach((cell, index) => {
      const label = key(cell.text);
      if (label === '' || label === '担当') return;
      const places = votes.get(label) ?? new Map<number, number>();
      places.set(index, (places.get(index) ?? 0) + 1);
      votes.set(label, places);
    });
  }
  const place = (label: string): number | undefined =>
    [...(votes.get(label) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];

  const where = { file, line: headers[0]?.number ?? 1 };
  const issues: Issue[] = [];
  const layout: Layout = { number: 0, measure: 0, name: 0, purpose: 0, target_outcome: 0, schedule: [], results: [] };
  for (const [field, label] of Object.entries(LABELS) as [keyof typeof LABELS, string][]) {
    const index = place(label);
    if (index === undefined) issues.push(extractIssue('HEADER_UNREADABLE', where, { label }));
    else layout[field] = index;
  }
  for (const label of votes.keys()) {
    const fiscal_year = readFiscalYear(label);
    if (fiscal_year === undefined) continue;
    const column = { fiscal_year, index: place(label) as number };
    // R4 heads a planned year, 令和4年度 that year's results.
    if (/^[RH]/.test(label)) layout.schedule.push(column);
    else layout.results.push(column);
  }
  layout.schedule.sort((a, b) => a.index - b.index);
  layout.results.sort((a, b) => a.index - b.index);
  if (layout.schedule.length === 0) issues.push(extractIssue('HEADER_UNREADABLE', where, { label: 'R4' }));
  if (layout.results.length === 0) issues.push(extractIssue('HEADER_UNREADABLE', where, { label: '令和4年度' }));
  return issues.length > 0 ? { issues } : { layout, issues };
}

/** Index of the last column that the labels fix. */
export function lastLabelled(layout: Layout): number {
  return Math.max(...layout.results.map((column) => column.index));
}
