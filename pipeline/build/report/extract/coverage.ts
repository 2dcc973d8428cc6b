import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import { BLANK, UNBROKEN, compact, key } from './blanks';
import { furniture } from './furniture';
import type { Line } from './lines';
import { readMarkup } from './markup';
import type { Field, Report, Span } from './report';

/** How the non-blank characters of a source are accounted for, in UTF-16 code units. */
export interface Coverage {
  characters: number;
  fields: number;
  furniture: number;
  markup: number;
  uncovered: number;
  /** Share of what is neither markup nor furniture that some field holds, in percent. */
  percent: number;
}

const [NONE, FIELD, MARKUP, FURNITURE] = [0, 1, 2, 3];

/**
 * Account for every non-blank character of the source: it is in a field, in markup, or furniture of the closed list.
 * What a field claims must be what stands there: a place whose text is not the field's is an error too.
 */
export function measureCoverage(report: Report, lines: Line[], file: string): { coverage: Coverage; issues: Issue[] } {
  const unfaithful: Issue[] = [];
  const marks = lines.map((line) => new Uint8Array(line.text.length));
  const mark = (span: Span, kind: number): void => {
    marks[span.line - 1]?.fill(kind, span.start - 1, span.end - 1);
  };
  for (const field of fieldsOf(report)) {
    for (const spans of [field.spans, ...(field.copies ?? []).map((copy) => [copy])]) {
      const stands = spans.map((span) => sourceText(lines, span)).join('');
      const printed = field.printed ?? field.text;
      if (stands === printed || compact(stands) === compact(printed)) {
        spans.forEach((span) => mark(span, FIELD));
      } else if (spans.length > 0) {
        unfaithful.push(extractIssue('FIELD_UNFAITHFUL', { file, line: spans[0]?.line ?? 1, value: field.text }));
      }
    }
  }
  for (const line of lines) {
    for (const cell of line.cells) {
      for (const [from, to] of readMarkup(cell.text).tags)
        mark({ ...cell, start: cell.start + from, end: cell.start + to }, MARKUP);
    }
  }
  const uncovered = lines.flatMap((line) => markFurniture(line, marks[line.number - 1] as Uint8Array, file));
  return { coverage: count(lines, marks), issues: unfaithful.concat(uncovered) };
}

/**
 * All fields in a value, wherever they stand in it. The texts that a realignment names are left out:
 * they only point at what other fields hold, and would hide that one of those is gone.
 */
export function fieldsOf(value: unknown): Field[] {
  const found: Field[] = [];
  const collect = (inner: unknown): void => {
    if (inner === null || typeof inner !== 'object') return;
    if ('spans' in inner) found.push(inner as Field);
    else for (const name in inner) if (name !== 'realignments') collect(inner[name as keyof typeof inner]);
  };
  collect(value);
  return found;
}

function sourceText(lines: Line[], span: Span): string {
  const text = lines[span.line - 1]?.text.slice(span.start - 1, span.end - 1) ?? '';
  return readMarkup(text)
    .pieces.map((piece) => piece.text)
    .join('');
}

/** Mark the stretches of a line that nothing has claimed, if they are furniture; the others are findings. */
function markFurniture(line: Line, marks: Uint8Array, file: string): Issue[] {
  const issues: Issue[] = [];
  for (const cell of line.cells) {
    let from = cell.start - 1;
    while (from < cell.end - 1) {
      if (marks[from] !== NONE || BLANK.test(line.text[from] as string)) {
        from++;
        continue;
      }
      let to = from;
      while (to < cell.end - 1 && marks[to] === NONE) to++;
      const value = line.text.slice(from, to).trim();
      if (furniture(key(value))) marks.fill(FURNITURE, from, to);
      else
        issues.push(
          extractIssue(
            'TEXT_UNCOVERED',
            { file, line: line.number, column: from + 1, cell: cell.cell, value },
            { value },
          ),
        );
      from = to;
    }
  }
  return issues;
}

function count(lines: Line[], marks: Uint8Array[]): Coverage {
  const totals = [0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    for (const stretch of line.text.matchAll(UNBROKEN)) {
      const end = stretch.index + stretch[0].length;
      for (let at = stretch.index; at < end; at++) (totals[marks[index]?.[at] ?? 0] as number)++;
    }
  }
  const [uncovered, fields, markup, furnished] = totals as [number, number, number, number];
  const percent = fields + uncovered === 0 ? 0 : Math.floor((fields * 10000) / (fields + uncovered)) / 100;
  return {
    characters: fields + uncovered + markup + furnished,
    fields,
    furniture: furnished,
    markup,
    uncovered,
    percent,
  };
}
