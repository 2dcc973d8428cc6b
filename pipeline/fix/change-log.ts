import { flatCopy } from '../text/flat-copy';
import type { Change } from './change';

/** How many changes there are of a kind; of a column's cells by its title. */
export interface ChangeCount extends Pick<Change, 'code' | 'rule' | 'field'> {
  count: number;
}

/** Changes that are held; where there are more, the file is read again to tell them. */
const KEPT = 10_000;

/** Counts changes, and holds the first of them. */
export interface ChangeLog {
  add: (change: Change) => void;
  counts(): ChangeCount[];
  /** The changes in the order of the file; nothing when they are more than are held. */
  all(): Change[] | undefined;
}

/** Begin to count changes. */
export function changeLog(): ChangeLog {
  const kept: Change[] = [];
  const counts = new Map<string, ChangeCount>();
  let all = 0;
  return {
    add(change) {
      const { code, rule, line, column, field: title } = change;
      if (all++ < KEPT) kept.push(detached(change));
      const field = line === null || column === null || code === 'STANDARD_EARLIER' ? null : title;
      const key = `${code} ${rule} ${field}`;
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { code, rule, field, count: 1 });
    },
    counts: () => [...counts.values()],
    all: () => (all > kept.length ? undefined : kept),
  };
}

/** A change whose texts keep no chunk of the file in memory. */
function detached(change: Change): Change {
  return {
    ...change,
    from: change.from === null ? null : flatCopy(change.from),
    to: change.to === null ? null : flatCopy(change.to),
  };
}
