/** What was expected and what was read, where they part. */
export interface Difference {
  missing: string[];
  unexpected: string[];
}

/** Differences are shown, not listed to the end: the first ones tell what is wrong. */
const SHOWN = 3;

/**
 * Compare two collections that come in much the same order without holding either: each item that is read
 * cancels one that was expected. Memory is bounded by how far the orders part.
 */
export function lockstep(expected: Iterator<string>): { take(item: string): void; end(): Difference | undefined } {
  const awaited = new Map<string, number>();
  const early = new Map<string, number>();
  const cancel = (from: Map<string, number>, into: Map<string, number>, item: string): void => {
    const count = from.get(item);
    if (count === undefined) into.set(item, (into.get(item) ?? 0) + 1);
    else if (count === 1) from.delete(item);
    else from.set(item, count - 1);
  };
  return {
    take(item) {
      const next = expected.next();
      // Most often both come in one order, and nothing has to be remembered.
      if (!next.done && next.value === item) return;
      if (!next.done) cancel(early, awaited, next.value);
      cancel(awaited, early, item);
    },
    end() {
      for (let next = expected.next(); !next.done; next = expected.next()) cancel(early, awaited, next.value);
      if (awaited.size === 0 && early.size === 0) return undefined;
      return { missing: [...awaited.keys()].slice(0, SHOWN), unexpected: [...early.keys()].slice(0, SHOWN) };
    },
  };
}
