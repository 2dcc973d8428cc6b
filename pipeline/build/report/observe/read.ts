import type { FigurePattern, Indicator, Kind } from '../../source/indicators';
import { type Comparable, isApproximate, readNumber } from './number';
import type { Finder } from './pattern';
import { type Period, fiscalYearOf, readPeriod, readYear } from './period';
import type { Place, PlanYears } from './places';

/** A pattern of an indicator, ready to be used. */
export interface Compiled {
  indicator: Indicator;
  kind: Kind;
  pattern: FigurePattern;
  /** Its place in `indicators.yaml`, for findings to name. */
  path: (string | number)[];
  find: Finder;
}

/** A figure as one text gives it. */
export interface Reading extends Comparable {
  indicator: Indicator;
  fiscal_year: number;
  kind: Kind;
  unit: string;
  period: Period | null;
  /** The stretch of the text that says it. */
  quote: string;
  /** The figure alone as it is printed, and where it begins in the text, from 0. */
  printed: string;
  at: number;
  place: Place;
}

/** Stretches of a place's text that a figure, its year or its period was read from: begin and end. */
export type Covered = Map<Place, [begin: number, end: number][]>;

/** Read every match of a pattern in one text; what it was read from is added to `covered`. */
export function readPlace(compiled: Compiled, place: Place, plan: PlanYears, covered: Covered): Reading[] {
  return compiled.find(place.folded).map((match) => {
    const at = match.indices?.groups ?? {};
    const spans = Object.values(at).filter((span) => span !== undefined);
    covered.set(place, [...(covered.get(place) ?? []), ...spans]);
    const { value, upper, year, period } = match.groups ?? {};
    const end = (at['upper'] ?? at['value'])?.[1] ?? 0;
    const start = at['value']?.[0] ?? 0;
    const own =
      place.year ??
      { baseline: plan.first - 1, target: plan.last, actual: plan.reported, change: plan.reported }[compiled.kind];
    const read =
      period === undefined ? null : openEnded(readPeriod(period, own), place.folded.slice(at['period']?.[1]));
    const named = year === undefined ? own : readYear(year);
    const stated = read?.end ? fiscalYearOf(read.end) : named;
    return {
      indicator: compiled.indicator,
      fiscal_year: stated - (compiled.pattern.year === 'previous' ? 1 : 0),
      kind: compiled.kind,
      unit: compiled.pattern.unit ?? compiled.indicator.unit,
      ...readNumber(value as string),
      upper: upper === undefined ? null : readNumber(upper).value,
      approximate: isApproximate(place.folded.slice(0, start), place.folded.slice(end)),
      period: read,
      printed: place.value.text.slice(start, end),
      at: start,
      quote: place.value.text.slice(match.index, match.index + match[0].length).trim(),
      place,
    };
  });
}

/** 「令和5年7月から」 gives a beginning and no end. */
function openEnded(period: Period, after: string): Period {
  return after.startsWith('から') ? { start: period.start, end: null } : period;
}
