import { type CheckCode, type CheckIssue, blockingIssue, checkIssue, checkWording } from '../rules/codes';
import { type Language, WEIGHT, compare, shorten } from '../../issues/issue';
import { flatCopy } from '../../text/flat-copy';
import { visible } from '../../text/visible';
import type { Count, Findings, Level, Otherwise, Place } from './types';

/** Findings of a code that are listed with their place; all are counted. */
export const LISTED = 1000;

/**
 * Collect a file's findings: the first of each code with their place, the number of all.
 * @param level findings by rules of higher levels are left out
 */
export function collect(file: string, level: Level, language?: Language): Findings {
  const counts = new Map<string, Count>();
  const listed = new Map<CheckCode, number>();
  const issues: CheckIssue[] = [];
  const tally = (
    code: CheckCode,
    place: Place,
    { rule: otherRule, severity: otherSeverity, blocks: otherBlocks = false }: Otherwise,
    times: number,
  ): Pick<CheckIssue, 'severity' | 'rule' | 'blocks'> | undefined => {
    const wording = checkWording(code);
    const rule = otherRule === undefined ? (wording.rule ?? null) : otherRule;
    if (rule !== null && Number(rule[1]) > level) return undefined;
    const severity = otherSeverity ?? wording.severity;
    const blocks = otherBlocks || severity === 'error';
    const field = place.field === undefined ? null : shorten(place.field);
    const key = `${code} ${severity} ${rule} ${blocks} ${field}`;
    const count = counts.get(key);
    if (count) count.count += times;
    else counts.set(key, { code, severity, rule, field, blocks, count: times });
    return { severity, rule, blocks };
  };
  return {
    issues,
    counts: () => [...counts.values()],
    add(code, place, params = {}, otherwise = {}) {
      const weight = tally(code, place, otherwise, 1);
      const already = listed.get(code) ?? 0;
      if (!weight || already >= LISTED) return;
      listed.set(code, already + 1);
      const value = place.value === undefined ? undefined : flatCopy(shorten(place.value));
      const field = place.field === undefined ? undefined : shorten(place.field);
      const all = {
        ...(value !== undefined && { value: visible(value) }),
        ...(field !== undefined && { field: visible(field) }),
        ...params,
      };
      issues.push({
        ...(weight.blocks && weight.severity !== 'error' ? blockingIssue : checkIssue)(
          code,
          { file, ...place, ...(value !== undefined && { value }), ...(field !== undefined && { field }) },
          all,
          language,
        ),
        ...weight,
      });
    },
    more(code, place, times, otherwise = {}) {
      if (times > 0) tally(code, place, otherwise, times);
    },
  };
}

/**
 * Findings of which each that weighs is marked as stopping a publication while `blocks` says so; information is not the
 * cause of one.
 * @param onMarked called for each that is marked
 */
export function marking(findings: Findings, blocks: () => boolean, onMarked: () => void): Findings {
  return {
    ...findings,
    get stopped() {
      return findings.stopped;
    },
    set stopped(why) {
      findings.stopped = why;
    },
    add(code, place, params, otherwise = {}) {
      const marked = blocks() && (otherwise.severity ?? checkWording(code).severity) !== 'info';
      if (marked) onMarked();
      findings.add(code, place, params, marked ? { ...otherwise, blocks: true } : otherwise);
    },
  };
}

/** The order in which findings are listed: what weighs most first, then by place. */
export function worstFirst(a: CheckIssue, b: CheckIssue): number {
  return (
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    compare(a.where.sheet ?? '', b.where.sheet ?? '') ||
    (a.where.line ?? 0) - (b.where.line ?? 0) ||
    (a.where.column ?? 0) - (b.where.column ?? 0) ||
    compare(a.rule ?? '', b.rule ?? '') ||
    compare(a.code, b.code)
  );
}
