import type { Language } from '../../issues/issue';
import { say } from '../../issues/issue';
import { escaped, row } from '../../text/markdown';
import { groupsOf } from '../findings/groups';
import type { CheckReport } from '../findings/types';
import { ruleName, scoreLine, severityName, summary, totals } from './labels';
import { placeOf } from './text';

/** A checked file as a section of Markdown: what it was read as, the scores, a table of the kinds of findings. */
export function checkedMarkdown(checked: CheckReport, language: Language | undefined): string[] {
  const head = [
    `## ${escaped(checked.file)}`,
    '',
    `- ${summary(checked, language)}`,
    `- ${scoreLine(checked, language)}`,
    `- ${totals(checked, language)}`,
    '',
  ];
  const titles = [
    { ja: '重さ', en: 'severity' },
    { ja: 'コード', en: 'code' },
    { ja: '件数', en: 'count' },
    { ja: '規則', en: 'rule' },
    { ja: '最初の場所と内容', en: 'first place and what it is' },
    { ja: '直し方', en: 'how to mend' },
  ].map((title) => say(title, language));
  const rows = groupsOf(checked).map(({ code, severity, rule, count, issues: [first] }) => {
    const what = first ? `${placeOf(first, language)}${first.message}` : '';
    // A code's name is safe, and an escape within a code span would be shown.
    return [
      severityName(severity, language),
      `\`${code}\``,
      ...[String(count), ruleName(rule), what, first?.hint ?? ''].map(escaped),
    ];
  });
  return [...head, row(titles), row(['---', '---', '---:', '---', '---', '---']), ...rows.map(row), ''];
}
