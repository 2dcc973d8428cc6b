import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import { key } from './blanks';
import { type Cell, type Line, field } from './lines';
import { type Ratings, readRating } from './rating';
import type { Closing, ClosingRow, Field } from './report';

/** Code of sums, over the policies or over the ratings. */
export const ALL = 'all';

/** Read a heading `第1節 行政サービスのDX`: its number and where its name stands. */
export function readSectionHeading(cell: Cell): { number: number; at: number } | undefined {
  const match = /^\s*第\s*([0-9０-９]{1,2})\s*節\s*/u.exec(cell.text);
  if (!match || match[0].length === cell.text.length) return undefined;
  return { number: Number((match[1] as string).normalize('NFKC')), at: match[0].length };
}

/** Columns that are no policy's, by their labels. */
const COLUMNS: Readonly<Record<string, string>> = { 合計: ALL, 割合: 'share' };

/**
 * Read the closing table (基本方針別評価), by its labels: a row a rating, a column a policy, sums and shares.
 * A cell that is no number is a finding; the row is then left out.
 */
export function readClosingTable(
  lines: Line[],
  ratings: Ratings,
  file: string,
): { rows: ClosingRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const header = lines.find((line) => key(line.cells[0]?.text ?? '') === '評価区分');
  if (!header) return { rows: [], issues };
  const columns = header.cells.map((cell) => {
    const section = readSectionHeading(cell);
    if (section) return String(section.number);
    return COLUMNS[key(cell.text)];
  });
  const rows: ClosingRow[] = [];
  for (const line of lines) {
    const label = field([line.cells[0] as Cell]);
    if (!label || line === header) continue;
    const rating = ratingOf(label.text, ratings);
    if (!rating) continue;
    if (rows.some((row) => row.rating === rating)) {
      issues.push(extractIssue('PART_TWICE', { file, line: line.number }, { part: label.text }));
    }
    const number = (column: string, pattern: RegExp): { value: number; text: Field } | undefined => {
      const cell = line.cells[columns.indexOf(column)];
      const text = cell && field([cell]);
      const match = text && pattern.exec(key(text.text));
      if (match) return { value: Number(match[1]), text };
      const name = `${label.text} / ${key(header.cells[columns.indexOf(column)]?.text ?? column)}`;
      issues.push(
        extractIssue(
          'CLOSING_UNREADABLE',
          { file, line: line.number, ...(cell && { column: cell.start, cell: cell.cell }) },
          { cell: name, value: text?.text ?? '' },
        ),
      );
      return undefined;
    };
    const policies = columns.filter((column): column is string => column !== undefined && column !== 'share');
    const counts = policies.flatMap((policy) => {
      const count = number(policy, /^(\d+)$/);
      return count ? [{ policy, ...count }] : [];
    });
    const share = number('share', /^(\d+(?:\.\d+)?)%$/);
    if (share && counts.length === policies.length) rows.push({ rating, label, line: line.number, counts, share });
  }
  return { rows, issues };
}

/** Read the note `※全体の取組数としては85だが、再掲があるため、のべ92となる`. */
export function readNote(line: Line): Closing['note'] | undefined {
  const text = field(line.cells);
  const match =
    text &&
    /^※全体の取組数としては(\d+)だが、再掲があるため、のべ(\d+)となる。?$/u.exec(key(text.text).replaceAll(',', '、'));
  return match ? { text, distinct: Number(match[1]), listed: Number(match[2]) } : undefined;
}

/** A row's rating; undefined for a line that is no row of the table. */
function ratingOf(label: string, ratings: Ratings): string | undefined {
  if (key(label) === '計') return ALL;
  const reading = readRating(label, ratings);
  return reading.kind === 'rating' ? reading.code : undefined;
}
