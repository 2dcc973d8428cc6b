import type { Issue } from '../issues/issue';
import { byPlace } from '../issues/issue';

/** What a gate found: the figures it measured and every finding, whether it lets pass or not. */
export interface Gate {
  stage: string;
  figures: Record<string, number | string>;
  issues: Issue[];
}

/** Thrown when a gate holds an error: nothing of the next stage may exist after it. */
export class GateError extends Error {
  override name = 'GateError';
  constructor(readonly gate: Gate) {
    super(`gate ${gate.stage} failed`);
  }
}

/**
 * Close a stage: give the gate when no finding is an error.
 * @throws GateError when one is; it carries every finding, not only the first.
 */
export function close(stage: string, issues: Issue[], figures: Gate['figures'] = {}): Gate {
  const gate: Gate = { stage, figures, issues: [...issues].sort(byPlace) };
  if (issues.some((issue) => issue.severity === 'error')) throw new GateError(gate);
  return gate;
}
