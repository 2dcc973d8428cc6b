import { type Discrepancy, observationKey } from './merge';
import { type Comparable, agree, round } from './number';
import type { Reading } from './read';

/** What a rule of addition makes of the year's parts. */
interface Parts {
  parts: Reading[];
  result: number;
}

/**
 * Hold every total against its parts, and every change against the two years that it is between.
 * Nothing is said where a part is not given: what is not printed can not be held against anything.
 * @param merged a report's figures, each once
 */
export function checkSums(merged: Reading[]): Discrepancy[] {
  const figures = new Map(merged.map((reading) => [observationKey(reading), reading]));
  const actual = (id: string, fiscal_year: number): Reading | undefined => figures.get(`${id} ${fiscal_year} actual`);
  const before = ({ indicator, fiscal_year }: Reading): Reading | undefined =>
    actual(indicator.id, fiscal_year - 1) ?? figures.get(`${indicator.id} ${fiscal_year - 1} baseline`);
  return merged.flatMap((own) => {
    if (own.kind === 'change') return changeOf(own, actual(own.indicator.id, own.fiscal_year), before(own));
    if (own.kind !== 'actual') return [];
    const made = partsOf(own, merged, before(own));
    return made ? compare('total', own, made, `${made.parts.map(shown).join(' + ')}から計算すると${made.result}`) : [];
  });
}

function partsOf(own: Reading, merged: Reading[], before: Reading | undefined): Parts | undefined {
  const { of, over } = own.indicator.total ?? { of: [], over: 'year' };
  const actuals = merged.filter((one) => one.kind === 'actual' && of.includes(one.indicator.id));
  const parts = actuals.filter((one) =>
    over === 'all_years' ? one.fiscal_year <= own.fiscal_year : one.fiscal_year === own.fiscal_year,
  );
  const sum = (readings: Reading[]): number => readings.reduce((total, one) => total + one.value, 0);
  if (parts.length === 0) return undefined;
  if (over === 'running') return before && { parts: [before, ...parts], result: sum([before, ...parts]) };
  if (over !== 'all_years' && new Set(parts.map((one) => one.indicator.id)).size < of.length) return undefined;
  return { parts, result: over === 'mean' ? sum(parts) / parts.length : sum(parts) };
}

function changeOf(own: Reading, now: Reading | undefined, before: Reading | undefined): Discrepancy[] {
  if (!now || !before) return [];
  const parts = [before, now];
  if (own.unit !== 'ratio')
    return compare(
      'change',
      own,
      { parts, result: now.value - before.value },
      `${shown(before)}から${shown(now)}への差は${now.value - before.value}`,
    );
  const quotient = round(now.value / before.value, own.precision);
  return compare('change', own, { parts, result: quotient }, `${shown(before)}から${shown(now)}は${quotient}倍`);
}

/** A computed figure is as exact as its parts; a mean is rounded to how the figure is written. */
function compare(kind: Discrepancy['kind'], own: Reading, { parts, result }: Parts, reason: string): Discrepancy[] {
  const approximate = parts.some((part) => part.approximate) || own.indicator.total?.over === 'mean';
  const computed: Comparable = {
    value: result,
    precision: approximate
      ? Math.max(own.precision, ...parts.map((part) => (part.approximate ? part.precision : 0)))
      : 1,
    upper: null,
    approximate,
  };
  if (agree(own, computed)) return [];
  return [{ kind, own, other: String(result), lines: [...new Set(parts.map((part) => part.place.line))], reason }];
}

function shown({ printed, fiscal_year, place }: Reading): string {
  return `${printed}(${fiscal_year}年度、${place.line}行目)`;
}
