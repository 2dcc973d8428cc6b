import type { Effects } from '../core/effects';
import type { GateError } from '../core/gate';
import { type Gate, close } from '../core/gate';
import type { RunEvent } from './source/types';
import { type Over, type Stage, type Values, pick } from './stage';

/** The account of a run: what is told of it as it goes on, and every gate that was passed. */
export interface Journal {
  readonly gates: readonly Gate[];
  /** A stage begins. */
  begin(stage: string): void;
  /** A gate was passed. */
  pass(gate: Gate): void;
  /** A gate was not: the run ends. */
  fail(error: GateError): void;
}

/** Begin the account of a run. */
export function newJournal(effects: Effects, tell: (event: RunEvent) => void): Journal {
  const gates: Gate[] = [];
  let began = effects.elapsed();
  const ended = (event: 'passed' | 'failed', gate: Gate): void =>
    tell({ event, stage: gate.stage, gate, milliseconds: effects.elapsed() - began });
  return {
    gates,
    begin(stage) {
      began = effects.elapsed();
      tell({ event: 'start', stage });
    },
    pass(gate) {
      gates.push(gate);
      ended('passed', gate);
    },
    fail: ({ gate }) => ended('failed', gate),
  };
}

/**
 * Walk a chain of stages. A value is let go when no later stage takes it.
 * @param first what the chain begins with
 * @param last the values that are wanted at its end
 * @returns those values, or undefined where a stage found that nothing follows
 * @throws GateError when a gate holds an error, UsageError for wrong usage or configuration
 */
export async function walk(
  effects: Effects,
  journal: Journal,
  stages: readonly Stage[],
  first: Values,
  last: readonly string[],
): Promise<Values | undefined> {
  let values = first;
  for (const [index, stage] of stages.entries()) {
    const given = pick(values, stage.takes);
    stage.prepare?.(given);
    journal.begin(stage.name);
    const made = await stage.work(effects, given);
    if (isOver(made)) {
      journal.pass(close(stage.name, made.over.issues, made.over.figures));
      return undefined;
    }
    const verdicts = await stage.gate(effects, { ...given, ...made });
    const gates = verdicts.map(({ issues, figures }) => close(stage.name, issues, figures));
    gates.forEach((gate) => journal.pass(gate));
    const later = new Set([...stages.slice(index + 1).flatMap(({ takes }) => takes), ...last]);
    values = pick({ ...values, ...made }, [...later]);
  }
  return values;
}

function isOver(made: object): made is Over {
  return 'over' in made;
}
