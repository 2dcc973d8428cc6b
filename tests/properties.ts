import type fc from 'fast-check';

/** How many times as often the long run looks, set by `jest.properties.config.js`; nothing in a usual run. */
declare const PROPERTY_RUNS: number | undefined;

/**
 * How a property is looked at: by the same examples in every usual run, so that the same code passes or fails on any day;
 * by many more, other ones each time, in `npm run test:properties`, which prints the seed of what it finds.
 */
export function runs<Values>(count: number): fc.Parameters<Values> {
  return typeof PROPERTY_RUNS === 'number' ? { numRuns: count * PROPERTY_RUNS } : { numRuns: count, seed: 242101 };
}
