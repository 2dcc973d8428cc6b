import type { RunEvent } from '../build/source/types';
import type { Gate } from '../core/gate';
import type { Issue } from '../issues/issue';
import { visible } from '../text/visible';

/** Findings of one code that are printed whole; the others are counted. */
const SHOWN = 20;

/** A finding as lines for a person: place, code, what is wrong, how to mend it. */
export function issueLines(issue: Issue): string[] {
  const { file, line, column, record, field } = issue.where;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const about = [record, field].filter((part) => part !== undefined).join(' ');
  return [
    `${issue.severity} ${issue.code} ${place}${about ? ` (${about})` : ''}`,
    `  ${issue.message}`,
    `  → ${issue.hint}`,
  ].map(visible);
}

/** Errors in full, up to a number a code. */
export function errorLines(issues: Issue[]): string[] {
  const counts = new Map<string, number>();
  const lines = issues
    .filter((issue) => issue.severity === 'error')
    .flatMap((issue) => {
      const count = (counts.get(issue.code) ?? 0) + 1;
      counts.set(issue.code, count);
      return count <= SHOWN ? issueLines(issue) : [];
    });
  const more = [...counts]
    .filter(([, count]) => count > SHOWN)
    .map(([code, count]) => `error ${code}: ほか${count - SHOWN}件 / ${count - SHOWN} more`);
  return [...lines, ...more];
}

/** One line a stage: name, result, the figures that were measured, the number of warnings. */
export function stageLine(event: Extract<RunEvent, { event: 'passed' | 'failed' }>): string {
  const { gate, milliseconds } = event;
  const result = event.event === 'passed' ? '合格 passed' : '不合格 failed';
  const time = String(Math.round(milliseconds)).padStart(5);
  return visible(`${gate.stage.padEnd(9)} ${result} ${time} ms  ${figureText(gate)}${warningText(gate)}`);
}

/** One line a gate that was passed: name, figures, the number of warnings. */
export function gateLine(gate: Gate): string {
  return visible(`${gate.stage.padEnd(9)} 合格 passed  ${figureText(gate)}${warningText(gate)}`);
}

function warningText(gate: Gate): string {
  const warnings = gate.issues.filter((issue) => issue.severity === 'warning').length;
  return warnings > 0 ? `, 注意 warnings ${warnings}` : '';
}

function figureText(gate: Gate): string {
  return Object.entries(gate.figures)
    .map(([name, value]) => (name === 'file' ? String(value) : `${name} ${value}`))
    .join(', ');
}

/** What a run made, and where its warnings stand. */
export function doneLines({ out, files, warnings }: Extract<RunEvent, { event: 'done' }>): string[] {
  const report = warnings > 0 ? [`注意 warnings ${warnings}: ${out}/quality-report.md`] : [];
  return [`できました done: ${out} (${files}ファイル files)`, ...report];
}

/** One event as a JSON object on one line; a stage's findings follow it, one a line. */
export function jsonLines(event: RunEvent): string[] {
  if (event.event === 'start' || event.event === 'done' || event.event === 'taken over') return [JSON.stringify(event)];
  const { gate, stage, milliseconds } = event;
  const head = { event: event.event, stage, milliseconds: Math.round(milliseconds), figures: gate.figures };
  return [JSON.stringify(head), ...gate.issues.map((issue) => JSON.stringify({ event: 'issue', stage, ...issue }))];
}
