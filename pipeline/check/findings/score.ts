import machineReadability from '../../../schemas/national/machine-readability.json';
import type { Bilingual } from '../../issues/issue';
import type { Count, Findings, Level, Scores } from './types';

/** One of the 30 rules for machine-readable data (`schemas/national/machine-readability.json`). */
export interface Rule {
  id: string;
  level: Level;
  name: string;
  /** What breaking it costs its level, once. */
  points: number;
  /** Who tells whether a CSV keeps it; what speaks of workbooks alone, a CSV keeps by its nature. */
  judgedBy: 'program' | 'person' | 'workbook';
  /** How a person tells. */
  how?: Bilingual;
  /** Whether a published description of the table satisfies it. */
  byDescription?: boolean;
}

/** The 30 rules in their order. */
export const RULES = machineReadability.rules as readonly Rule[];

/** Take each broken rule's points off its level, once; information breaks none. */
export function score(counts: Count[], upTo: Level): Scores {
  const broken = new Set(counts.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
  const of = (level: Level): number | null => {
    if (level > upTo) return null;
    const lost = RULES.filter((rule) => rule.level === level && broken.has(rule.id)).reduce(
      (sum, rule) => sum + rule.points,
      0,
    );
    return Math.max(0, 100 - lost);
  };
  return { 1: of(1), 2: of(2), 3: of(3) };
}

/** List the rules that only a person can judge, without those that the table's published description satisfies. */
export function leaveToPerson(findings: Findings, described: boolean): void {
  for (const { id, name, how, judgedBy, byDescription } of RULES) {
    if (judgedBy === 'person' && how && !(described && byDescription))
      findings.add('RULE_FOR_PERSON', {}, { id, name, how }, { rule: id });
  }
}
