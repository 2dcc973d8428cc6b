import { setTimeout } from 'node:timers/promises';
import type { Effects } from '../effects';

/** Requests, and the pauses between them. */
export const http: Pick<Effects, 'fetch' | 'wait'> = {
  // Loaded with the first request: building the datasets sends none.
  fetch: async (...request) => (await import('node-fetch')).default(...request),
  wait: (milliseconds) => setTimeout(milliseconds),
};
