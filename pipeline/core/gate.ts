import type { Issue } from '../issues/issue';
import { byPlace } from '../issues/issue';

/** What was found and measured where a stage ends. */
export interface Verdict {
  figures: Record<string, number | string>;
  issues: Issue[];
}

/** A stage's verdict: the figures it measured and every finding, whether it lets pass or not. */
export interface Gate extends Verdict {
  stage: string;
}

/** Thrown when a gate holds an error: nothing of the next stage may exist after it. */
export class GateError extends Error {
  override name = 'GateError';
  constructor(readonly gate: Gate) {
    super(`gate ${gate.stage} failed`);
  }
}

/** Give what was found, in the order of its places. */
export function verdict(issues: Issue[], figures: Verdict['figures'] = {}): Verdict {
  return { figures, issues: [...issues].sort(byPlace) };
}

/** Whether a finding is an error, which no gate lets pass. */
export function hasError(issues: Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/**
 * Close a stage: give the gate when no finding is an error.
 * @throws GateError when one is; it carries every finding, not only the first.
 */
export function close(stage: string, issues: Issue[], figures: Verdict['figures'] = {}): Gate {
  const gate: Gate = { stage, ...verdict(issues, figures) };
  if (hasError(gate.issues)) throw new GateError(gate);
  return gate;
}
