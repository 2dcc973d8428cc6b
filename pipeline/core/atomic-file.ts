import { fixIssue } from '../issues/fix';
import type { Language } from '../issues/issue';
import type { Effects } from './effects';
import { attemptWith, staged } from './staging';

/** A file that is written beside its place, and put there whole or not at all. */
export interface Placing {
  /** Where it is written. */
  part: string;
  append(text: string): void;
  /** Take over a file as it is. */
  copy(from: string): void;
  /** No more is written. */
  close(): void;
  commit(): void;
  abandon(): void;
}

/**
 * Begin a file. @throws UsageError from each of its calls when the system refuses to write
 */
export function beginFile(effects: Effects, target: string, language: Language | undefined): Placing {
  const part = staged(target, '.part');
  const attempt = attemptWith((reason) =>
    fixIssue('FIX_UNWRITABLE', { file: target }, { path: target, reason }, language),
  );
  let output: ReturnType<Effects['open']> | undefined = attempt(() => effects.open(part));
  const close = (): void => {
    const open = output;
    output = undefined;
    if (open) attempt(() => open.close());
  };
  return {
    part,
    append: (text) => attempt(() => output?.append(text)),
    copy(from) {
      close();
      attempt(() => effects.copy(from, part));
    },
    close,
    commit() {
      close();
      attempt(() => effects.rename(part, target));
    },
    abandon() {
      close();
      effects.remove(part);
    },
  };
}
