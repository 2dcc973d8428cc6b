import type { Effects } from '../core/effects';
import type { Verdict } from '../core/gate';
import type { Kind } from './source/types';

/** What a stage answers when nothing may follow it: an error stops the run, anything else only this source. */
export interface Over {
  over: Verdict;
}

type Later<T> = T | Promise<T>;

/** One step of the build. `S` names the values that are handed on, with their types. */
interface Declaration<S, T extends keyof S, G extends keyof S> {
  name: string;
  /** The values that it needs. */
  takes: readonly T[];
  /** The values that it adds. */
  gives: readonly G[];
  /** Look at what a person has yet to write, before the stage begins. @throws UsageError */
  prepare?(given: Pick<S, T>): void;
  work(effects: Effects, given: Pick<S, T>): Later<Pick<S, G> | Over>;
  /** Judge what was made: one verdict a report, or one for all. */
  gate(effects: Effects, given: Pick<S, T | G>): Later<Verdict[]>;
}

/** The values that are handed from stage to stage, by name. */
export type Values = Record<string, unknown>;

/** A declared stage, and what it is done for: once a source of a kind, or once for all that was made. */
export type Stage = Declaration<Values, string, string> & { of: Kind | 'all' };

/** Declare stages of one chain, each held to the values of `S` that it names. */
export function stagesOf<S>(of: Stage['of']) {
  return <T extends keyof S & string, G extends keyof S & string>(declared: Declaration<S, T, G>): Stage => ({
    ...declared,
    of,
  });
}

/**
 * Check that a chain can be walked: each stage takes what is there when it begins, none gives what there is already,
 * and what is asked of the chain is there at its end.
 * @throws Error naming the stage: the list itself is wrong
 */
export function checkChain(stages: readonly Stage[], first: readonly string[], last: readonly string[]): void {
  const there = new Set(first);
  for (const { name, of, takes, gives } of stages) {
    const lacking = takes.find((value) => !there.has(value));
    if (lacking !== undefined) throw new Error(`stage ${name} (${of}): nothing before it gives ${lacking}`);
    const again = gives.find((value) => there.has(value));
    if (again !== undefined) throw new Error(`stage ${name} (${of}): ${again} is there already`);
    gives.forEach((value) => there.add(value));
  }
  const missing = last.find((value) => !there.has(value));
  if (missing !== undefined) throw new Error(`no stage gives ${missing}`);
}

/** Take the named values out of all. */
export function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
