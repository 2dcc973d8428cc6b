import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import { key } from './blanks';
import { readDepartments } from './department';
import { type Layout, lastLabelled } from './header';
import { type Cell, type Line, field, plain } from './lines';
import { readInitiativeNumber } from './number';
import { type Ratings, ratingList, readRating } from './rating';
import type { Field, Initiative, Realignment, Yearly } from './report';

/** Printed labels of the columns that a row's cells are told into by their looks. */
export const TAIL = { issues: '課題・問題点', direction: '今後の方向性' } as const;

/**
 * Read one row of initiatives. The columns up to the last result stand where the labels say;
 * behind them the cell that is a rating and the last cell that is a department are found by their looks,
 * what stands before the rating is 課題・問題点, what stands behind it 今後の方向性, whatever it sounds like.
 * Exactly one cell belongs to each of the two: with none the cell is missing, with more they are joined; both are warned of.
 */
export function readInitiative(
  line: Line,
  layout: Layout,
  ratings: Ratings,
  file: string,
): { initiative?: Initiative; issues: Issue[] } {
  const cells = line.cells;
  const at = (index: number): Cell | undefined => cells[index];
  const first = at(layout.number);
  const number = first && readInitiativeNumber(plain(first.text));
  if (!first || !number)
    return {
      issues: [extractIssue('ROW_NUMBER_UNREADABLE', where(file, first ?? cells[0]), { value: first?.text ?? '' })],
    };
  const id = `${number.policy}-${number.measure}-${number.sequence}`;
  const last = lastLabelled(layout);
  const found = findRating(cells, layout.measure + 1, ratings);
  if (typeof found !== 'number') return { issues: [ratingIssue(found, id, line, ratings, file)] };
  if (found <= last)
    return { issues: [extractIssue('ROW_CUT', { ...where(file, at(found)), record: id }, { record: id })] };

  const office = cells.findLastIndex((cell, index) => index > found && readDepartments(plain(cell.text)) !== undefined);
  if (office < 0) {
    const place = { ...where(file, cells.at(-1)), record: id, field: 'departments' };
    return { issues: [extractIssue('DEPARTMENT_MISSING', place, { record: id })] };
  }
  const end = cells.findLastIndex((cell) => plain(cell.text) !== '');
  const before = cells.slice(last + 1, found);
  const behind = [...cells.slice(found + 1, office), ...cells.slice(office + 1, end + 1)];

  const realignments = [...realign('issues', before, at(found)), ...realign('direction', behind, at(office))];
  const issues = realignmentIssue(realignments, id, file);
  const text = (index: number): Field | null => textOf(at(index));
  const name = text(layout.name);
  const rating = text(found) as Field;
  const initiative: Initiative = {
    id,
    policy: number.policy,
    measure: number.measure,
    sequence: number.sequence,
    line: line.number,
    number: field([first]) as Field,
    measure_label: text(layout.measure) ?? empty(line),
    name: name ?? empty(line),
    relisted: RELISTED.test(key(name?.text ?? '')),
    original_id: null,
    purpose: text(layout.purpose),
    target_outcome: text(layout.target_outcome),
    schedule: yearly(cells, layout.schedule),
    results: yearly(cells, layout.results),
    issues: field(before),
    rating_code: key(rating.text).slice(0, 1),
    rating,
    direction: field(behind),
    department: text(office) as Field,
    realignments,
  };
  return { initiative, issues };
}

function textOf(cell: Cell | undefined): Field | null {
  return cell ? field([cell]) : null;
}

/** The cells of the columns of years that hold a text. */
function yearly(cells: Cell[], columns: Layout['schedule']): Yearly[] {
  return columns.flatMap(({ fiscal_year, index }) => {
    const text = textOf(cells[index]);
    return text ? [{ fiscal_year, text }] : [];
  });
}

/** Exactly one cell belongs between two that are told by their looks; `stood` is the one that took a missing one's place. */
function realign(name: Realignment['field'], own: Cell[], stood: Cell | undefined): Realignment[] {
  if (own.length === 1) return [];
  const moved = own.length === 0 ? stood && field([stood]) : field(own.slice(1));
  return moved ? [{ kind: own.length === 0 ? 'missing' : 'extra', field: name, moved }] : [];
}

/** One finding a row, which names its first misplaced cell and every column that was affected. */
function realignmentIssue(realignments: Realignment[], record: string, file: string): Issue[] {
  const [first] = realignments;
  if (!first) return [];
  const span = first.moved.spans[0];
  const code = first.kind === 'missing' ? 'ROW_CELL_MISSING' : 'ROW_CELL_EXTRA';
  const labels = realignments.map((realignment) => TAIL[realignment.field]);
  const label = { ja: labels.map((one) => `「${one}」`).join('と'), en: labels.map((one) => `"${one}"`).join(' and ') };
  const place = { file, ...(span && { line: span.line, column: span.start, cell: span.cell }) };
  return [extractIssue(code, { ...place, record, field: first.field, value: first.moved.text }, { record, label })];
}

/** The mark of a relisted initiative, behind its name. */
export const RELISTED = /\s*【\s*再\s*掲\s*】\s*$/u;

function empty(line: Line): Field {
  return { text: '', spans: [{ line: line.number, cell: 1, start: 1, end: 1 }] };
}

interface NoRating {
  cell?: Cell;
  code: 'RATING_UNREADABLE' | 'RATING_DISAGREES' | 'RATING_TWICE';
}

function findRating(cells: Cell[], from: number, ratings: Ratings): number | NoRating {
  const readings = cells.map((cell, index) =>
    index < from ? { kind: 'none' as const } : readRating(plain(cell.text), ratings),
  );
  const all = (kind: string): number[] => readings.flatMap((reading, index) => (reading.kind === kind ? [index] : []));
  const [right, second] = all('rating');
  if (second !== undefined) return { code: 'RATING_TWICE', cell: cells[second] as Cell };
  if (right !== undefined) return right;
  const wrong = all('disagrees')[0];
  if (wrong !== undefined) return { code: 'RATING_DISAGREES', cell: cells[wrong] as Cell };
  const near = all('near')[0];
  return { code: 'RATING_UNREADABLE', ...(near !== undefined && { cell: cells[near] as Cell }) };
}

function ratingIssue(found: NoRating, record: string, line: Line, ratings: Ratings, file: string): Issue {
  const value = found.cell ? plain(found.cell.text) : '';
  const near = value ? `「${value}」` : '';
  return extractIssue(
    found.code,
    { ...where(file, found.cell ?? line.cells[0]), record, field: 'rating_code', value },
    { record, value, near, expected: ratingList(ratings) },
  );
}

function where(file: string, cell: Cell | undefined): Issue['where'] {
  return { file, ...(cell && { line: cell.line, column: cell.start, cell: cell.cell }) };
}
