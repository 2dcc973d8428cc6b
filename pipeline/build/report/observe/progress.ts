import type { Reading } from './read';

/**
 * How much of the way from the baseline to the target an actual has come, in percent to one decimal: more than 100 beyond the
 * target, less than 0 where it went the other way. It is held against its own year's target, else the next one, else the last.
 * @param figures every merged figure of the same indicator
 * @returns null where it can not be said: no baseline or target, no way between them, a range, another unit
 */
export function progressOf(actual: Reading, figures: Reading[]): number | null {
  const same = figures.filter((one) => one.unit === actual.unit && one.upper === null);
  const [baseline] = same.filter((one) => one.kind === 'baseline').sort((a, b) => b.fiscal_year - a.fiscal_year);
  const targets = same.filter((one) => one.kind === 'target').sort((a, b) => a.fiscal_year - b.fiscal_year);
  const target = targets.find((one) => one.fiscal_year >= actual.fiscal_year) ?? targets.at(-1);
  if (actual.kind !== 'actual' || actual.upper !== null || !baseline || !target || baseline.value === target.value)
    return null;
  return Math.round((1000 * (actual.value - baseline.value)) / (target.value - baseline.value)) / 10;
}
