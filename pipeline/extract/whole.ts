import type { Issue } from '../issues/issue';
import { extractIssue } from '../issues/extract';
import { key } from './blanks';
import type { Parts } from './parts';
import { FACTS, NARRATIVE } from './passages';
import type { Passage, Report } from './report';

/** Every part that a whole report has; one that is missing means that the text is cut off, or another document. */
export function missingParts(report: Report, parts: Parts, file: string): Issue[] {
  const has = (section: string): boolean => report.passages.some((passage) => passage.section === section);
  const whole: [string, boolean][] = [
    ['表題(令和○年度)', report.title.text !== '' && /年度\)$/.test(key(report.title.text))],
    ['担当部署', report.department.text !== ''],
    ...Object.entries({ ...FACTS, 基本理念: 'philosophy', ...NARRATIVE }).map(([label, section]): [string, boolean] => [label, has(section)]),
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
  const doubled: Issue[] = passagesTwice(report.passages).map((part) => extractIssue('PART_TWICE', { file }, { part }));
  return [...whole.filter(([, found]) => !found).map(([part]) => extractIssue('PART_MISSING', { file }, { part })), ...doubled];
}

function passagesTwice(passages: Passage[]): string[] {
  const sections = passages.map((passage) => passage.section);
  return [...new Set(sections.filter((section, index) => sections.indexOf(section) !== index))];
}
