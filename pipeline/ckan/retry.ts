import type { Effects } from '../core/effects';
import { Failure } from './failure';
import type { Profile } from './profile';

/** How often a dataset is planned anew after a conflict or a mismatch: somebody else changed it, or the catalogue did. */
const MAX_CONFLICTS = 3;

/**
 * Do something that begins with reading, again while its failure may go away by itself: after a growing, jittered wait,
 * or as long as the catalogue asked (`Retry-After`), within a bound for all of it: who is asked to come back after that does not
 * ask before. What ends in a wrong request is not repeated.
 * @throws Failure the last one
 */
export async function withRetry<T>(effects: Effects, { timeouts }: Profile, work: () => Promise<T>): Promise<T> {
  const { default: pRetry } = await import('p-retry');
  const began = effects.elapsed();
  const left = (): number => timeouts.total_seconds * 1000 - (effects.elapsed() - began);
  let conflicts = 0;
  return pRetry(work, {
    retries: Infinity,
    randomize: true,
    minTimeout: timeouts.first_wait_seconds * 1000,
    maxRetryTime: timeouts.total_seconds * 1000,
    async onFailedAttempt({ error }) {
      if (!(error instanceof Failure) || error.retryAfter === 0) return;
      if (error.retryAfter >= left()) throw error;
      await effects.wait(error.retryAfter);
    },
    shouldRetry({ error }) {
      if (!(error instanceof Failure) || !error.transient) return false;
      return (error.kind !== 'conflict' && error.kind !== 'mismatch') || ++conflicts <= MAX_CONFLICTS;
    },
  });
}
