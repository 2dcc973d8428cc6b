import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import type { ReportText } from '../../source/source';
import { key } from './blanks';
import { missingParts } from './completeness';
import { readFiscalYear } from './fiscal-year';
import { bareName, readFramework } from './framework';
import { readLayout } from './header';
import { readInitiative } from './initiative';
import { type Cell, type Line, field, part, readLines } from './lines';
import { readMarkup } from './markup';
import { checkMeasures } from './measures';
import { FACTS, NARRATIVE, readAuthor, readIndicators, readPassage } from './passages';
import type { Ratings } from './rating';
import { linkRelisted } from './relisted';
import type { Field, Initiative, Policy, Report } from './report';
import { type Parts, sortLines } from './sections';
import { readClosingTable, readNote, readSectionHeading } from './summary-table';

/**
 * Read a report: its text in, a `Report` out, every field with its place.
 * What can not be read is a finding; whether the report may go on is for the gate to say.
 * @param title the source's title, without the year in brackets
 * @param ratings labels of the progress ratings by code, as printed
 */
export function extract(
  source: ReportText,
  title: string,
  ratings: Ratings,
): { report: Report; lines: Line[]; issues: Issue[] } {
  const { file, fiscalYear } = source;
  const lines = readLines(source.text);
  const parts = sortLines(lines, title);
  const { framework, issues: frameworkIssues } = readFramework(parts.framework, file);
  const passages = [...parts.facts, ...parts.narrative].flatMap(
    (line) => readPassage(line, parts.facts.includes(line) ? FACTS : NARRATIVE) ?? [],
  );
  if (framework.philosophy)
    passages.push({ section: 'philosophy', items: [{ kind: 'paragraph', text: framework.philosophy }] });
  const { initiatives, issues: rowIssues } = readRows(parts, ratings, file);
  const { rows, issues: closingIssues } = readClosingTable(parts.closing, ratings, file);
  const note = parts.closing.map(readNote).find((one) => one !== undefined);
  const issues = [
    ...unclosed(lines, file),
    ...frameworkIssues,
    ...rowIssues,
    ...closingIssues,
    ...headings(parts, framework.policies, file),
    ...titleIssues(parts.title, fiscalYear, file),
    ...checkMeasures(initiatives, framework.policies, file),
    ...linkRelisted(initiatives, file),
  ];

  const report: Report = {
    file,
    fiscal_year: fiscalYear,
    title: lineField(parts.title),
    department: (parts.author && readAuthor(parts.author)) ?? nothing(),
    passages,
    policies: framework.policies,
    indicators: readIndicators(parts.indicators),
    initiatives,
    closing: { rows, note: note ?? { text: nothing(), distinct: 0, listed: 0 } },
    broken: framework.broken,
  };
  return { report, lines, issues: issues.concat(missingParts(report, parts, lines)) };
}

function readRows(parts: Parts, ratings: Ratings, file: string): { initiatives: Initiative[]; issues: Issue[] } {
  const { layout, issues } = readLayout(parts.headers, file);
  if (!layout) return { initiatives: [], issues };
  const initiatives: Initiative[] = [];
  const seen = new Map<string, number>();
  for (const { line, section } of parts.rows) {
    const read = readInitiative(line, layout, ratings, file);
    issues.push(...read.issues);
    if (!read.initiative) continue;
    const { id, policy } = read.initiative;
    const place = { file, line: line.number, column: 1, cell: 1, record: id };
    const first = seen.get(id);
    if (first !== undefined) issues.push(extractIssue('ROW_DOUBLED', place, { record: id, first }));
    else seen.set(id, line.number);
    if (section !== policy)
      issues.push(extractIssue('ROW_POLICY_DISAGREES', place, { record: id, section: `第${section ?? '?'}節` }));
    initiatives.push(read.initiative);
  }
  return { initiatives, issues };
}

/** Give each policy the places where its name heads a section or a column; another name there is an error. */
function headings(parts: Parts, policies: Policy[], file: string): Issue[] {
  const columns = parts.closing.flatMap((line) =>
    line.cells.flatMap((cell) => {
      const heading = readSectionHeading(cell);
      return heading ? [{ cell, ...heading }] : [];
    }),
  );
  const all = [...parts.sections.map((section) => ({ cell: section.line.cells[0] as Cell, ...section })), ...columns];
  return all.flatMap(({ cell, number, at }) => {
    const name = field([part(cell, at, cell.text.length)]) as Field;
    const policy = policies.find((other) => other.number === number);
    if (policy && key(name.text) === key(bareName(policy.label))) {
      policy.headings.push(name);
      return [];
    }
    const expected = policy ? bareName(policy.label) : '—';
    return [
      extractIssue(
        'HEADING_DISAGREES',
        { file, line: cell.line, column: cell.start, cell: cell.cell },
        { section: number, value: name.text, expected },
      ),
    ];
  });
}

function titleIssues(title: Line | undefined, expected: number, file: string): Issue[] {
  const label = title && /\((?:令和|平成)(?:元|\d+)年度\)$/.exec(key(title.text))?.[0];
  if (!title || !label) return [];
  const printed = readFiscalYear(label.slice(1, -1)) ?? 0;
  if (printed === expected) return [];
  return [extractIssue('FISCAL_YEAR_DISAGREES', { file, line: title.number }, { printed, expected })];
}

function unclosed(lines: Line[], file: string): Issue[] {
  return lines.flatMap((line) =>
    line.cells.flatMap((cell) => {
      const { unbalanced } = readMarkup(cell.text);
      return unbalanced.length === 0
        ? []
        : [
            extractIssue(
              'MARKUP_UNCLOSED',
              { file, line: line.number, column: cell.start, cell: cell.cell },
              { value: unbalanced.join(' ') },
            ),
          ];
    }),
  );
}

function lineField(line: Line | undefined): Field {
  return (line && field(line.cells)) ?? nothing();
}

function nothing(): Field {
  return { text: '', spans: [] };
}
