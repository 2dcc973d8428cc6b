import { expect, it } from '@jest/globals';
import { readNumber } from '../../../../pipeline/build/report/observe/number';
import { compilePattern } from '../../../../pipeline/build/report/observe/pattern';

/** Milliseconds of this process for a text of n, 2n and 4n: the least of three runs each. */
function times(work: (n: number) => void): number[] {
  return [30_000, 60_000, 120_000].map((n) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const began = process.cpuUsage();
        work(n);
        return process.cpuUsage(began).user / 1000;
      }),
    ),
  );
}

it.each<[what: string, work: (n: number) => void]>([
  ['約 without end', (n) => compilePattern('{value}部')('約'.repeat(n))],
  ['blanks without end', (n) => compilePattern('{value}部')(`約${' '.repeat(n)}`)],
  ['zeros without end', (n) => readNumber(`1${'0'.repeat(n)}1`)],
])('%s take time in proportion', (_, work) => {
  const [, two = 0, four = 0] = times(work);
  // Four times as much for twice the text would be the square; a machine that is busy is given room.
  expect(four).toBeLessThan(3.2 * two + 50);
});
