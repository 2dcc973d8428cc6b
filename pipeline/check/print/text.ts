import { columnLetters } from '../../formats/xlsx/reference';
import type { CheckIssue } from '../rules/codes';
import type { Language } from '../../issues/issue';
import { say } from '../../issues/issue';
import { groupsOf } from '../findings/groups';
import type { CheckReport } from '../findings/types';
import { ruleName, scoreLine, severityName, summary, totals } from './labels';

/** Places of a kind that are shown; the others are counted. */
const SHOWN = 5;

/** A checked file as lines for a person: what it was read as, the scores, each kind of finding with its first places. */
export function checkedLines(checked: CheckReport, language: Language | undefined): string[] {
  const lines = [
    checked.file,
    `  ${summary(checked, language)}`,
    `  ${scoreLine(checked, language)}`,
    `  ${totals(checked, language)}`,
  ];
  for (const { code, severity, rule, field, count, issues } of groupsOf(checked)) {
    const [first] = issues;
    if (!first) {
      lines.push(
        '',
        `${severityName(severity, language)} ${code} ${field ?? ''}: ${say({ ja: `${count}件`, en: `${count} times` }, language)}`,
      );
      continue;
    }
    const named = [field ?? '', ruleName(rule)].filter(Boolean).join(' — ');
    lines.push('', `${severityName(severity, language)} ${code}${named ? ` (${named})` : ''}`);
    for (const issue of issues.slice(0, SHOWN)) lines.push(`  ${placeOf(issue, language)}${issue.message}`);
    if (count > SHOWN)
      lines.push(
        `  ${say({ ja: `ほか${count - Math.min(SHOWN, issues.length)}件`, en: `${count - Math.min(SHOWN, issues.length)} more` }, language)}`,
      );
    lines.push(`  → ${first.hint}`);
  }
  return [...lines, ''];
}

/** Sheet and line, and column as Excel names it. */
export function placeOf({ where: { sheet, line, column } }: CheckIssue, language: Language | undefined): string {
  const on = sheet === undefined ? '' : say({ ja: `シート「${sheet}」`, en: `sheet "${sheet}"` }, language);
  const row = line === undefined ? '' : say({ ja: `${line}行`, en: `line ${line}` }, language);
  const at =
    column === undefined
      ? ''
      : say({ ja: `${columnLetters(column)}列`, en: `column ${columnLetters(column)}` }, language);
  return on || row || at ? `${[on, row, at].filter(Boolean).join(' ')}: ` : '';
}
