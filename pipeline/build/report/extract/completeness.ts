import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import { compact, key } from './blanks';
import { readFiscalYear } from './fiscal-year';
import type { Line } from './lines';
import { FACTS, NARRATIVE } from './passages';
import type { Passage, Report } from './report';
import type { Parts } from './sections';

/**
 * Every part that a whole report has; one that is missing means that the text is cut off, or another document.
 * A missing part stands nowhere, so the finding names where the text begins, for its head, or ends.
 */
export function missingParts(report: Report, parts: Parts, lines: Line[]): Issue[] {
  const { file } = report;
  const has = (section: string): boolean => report.passages.some((passage) => passage.section === section);
  const head: [string, boolean][] = [
    ['表題(令和○年度)', report.title.text !== '' && /年度\)$/.test(key(report.title.text))],
    ['担当部署', report.department.text !== ''],
  ];
  const whole: [string, boolean][] = [
    ...Object.entries({ ...FACTS, 基本理念: 'philosophy', ...NARRATIVE }).map(([label, section]): [string, boolean] => [
      label,
      has(section),
    ]),
    ['計画の骨格', report.policies.length > 0 && report.policies.every((policy) => policy.measures.length > 0)],
    ['成果指標', report.indicators.length > 0],
    ['取組', report.initiatives.length > 0],
    ['基本方針別評価', report.closing.rows.length > 0],
    ['基本方針別評価の注記', report.closing.note.text.text !== ''],
  ];
  for (const policy of report.policies) {
    const sections = parts.sections.filter((section) => section.number === policy.number);
    whole.push([`第${policy.number}節`, sections.some((section) => !section.closing)]);
    whole.push([`終わりの第${policy.number}節`, sections.some((section) => section.closing)]);
  }
  const first = lines.find((line) => compact(line.text) !== '')?.number ?? 1;
  const last = lines.findLast((line) => compact(line.text) !== '')?.number ?? 1;
  const missing = (from: [string, boolean][], line: number): Issue[] =>
    from.filter(([, found]) => !found).map(([part]) => extractIssue('PART_MISSING', { file, line }, { part }));
  return [
    ...missing(head, first),
    ...missing(whole, last),
    ...resultsMissing(report, parts),
    ...passagesTwice(report.passages, file),
  ];
}

/** A report is on its own year, so that year has a results column; without its label the texts would be taken for issues. */
function resultsMissing(report: Report, parts: Parts): Issue[] {
  const label = /\((.+)\)$/.exec(key(report.title.text))?.[1] ?? '';
  const year = readFiscalYear(label);
  if (year === undefined || report.initiatives.length === 0) return [];
  if (report.initiatives.some((initiative) => initiative.results.some((result) => result.fiscal_year === year)))
    return [];
  return [extractIssue('HEADER_UNREADABLE', { file: report.file, line: parts.headers[0]?.number ?? 1 }, { label })];
}

function passagesTwice(passages: Passage[], file: string): Issue[] {
  const sections = passages.map((passage) => passage.section);
  return passages
    .filter((passage, index) => sections.indexOf(passage.section) < index)
    .map(({ section, items }) =>
      extractIssue('PART_TWICE', { file, line: items[0]?.text.spans[0]?.line ?? 1 }, { part: label(section) }),
    );
}

/** How the report prints the name of a section. */
function label(section: string): string {
  return Object.entries({ ...FACTS, ...NARRATIVE }).find(([, other]) => other === section)?.[0] ?? section;
}
