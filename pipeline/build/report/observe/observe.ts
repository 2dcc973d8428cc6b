import type { Configuration } from '../../../core/config';
import type { Issue } from '../../../issues/issue';
import { observeIssue } from '../../../issues/observe';
import type { Codes } from '../../source/codes';
import { type Indicators, KINDS } from '../../source/indicators';
import type { CorrectedReport } from '../correct/correct';
import { compileList } from './compile';
import { type Discrepancy, type Observation, checkYears, merge } from './merge';
import { type Place, places, planYears } from './places';
import { progressOf } from './progress';
import { type Compiled, type Covered, type Reading, readPlace } from './read';
import { type Overlooked, scan } from './scan';
import { checkSums } from './sums';

/** A corrected report with the figures that its sentences give. */
export interface ObservedReport extends CorrectedReport {
  observations: Observation[];
  discrepancies: Discrepancy[];
  overlooked: Overlooked[];
}

/** What the stage counts. */
export interface ObserveFigures {
  indicators: number;
  observations: number;
  repeats: number;
  contradictions: number;
  numbers: number;
  numbers_ignored: number;
  numbers_overlooked: number;
}

/**
 * Read the figures of corrected reports by the list of indicators.
 * A pattern must match in one report at least, and in no text twice.
 * @returns the reports with their observations, in the list's order, then by year and kind; findings about the list
 */
export function observe(
  reports: CorrectedReport[],
  list: Configuration<Indicators>,
  codes: Codes,
): { observed: ObservedReport[]; issues: Issue[]; figures: ObserveFigures } {
  const { compiled, rules, issues } = compileList(list, codes, reports);
  const matched = new Set<Compiled>();
  const figures: ObserveFigures = {
    indicators: list.value.indicators.length,
    observations: 0,
    repeats: 0,
    contradictions: 0,
    numbers: 0,
    numbers_ignored: 0,
    numbers_overlooked: 0,
  };
  const observed = reports.map((corrected) => {
    const texts = places(corrected.report);
    const textsOf = byPlace(texts);
    const plan = planYears(corrected.report);
    const covered: Covered = new Map();
    const readings = compiled.flatMap((one): Reading[] =>
      textsOf(one).flatMap((place) => {
        const found = readPlace(one, place, plan, covered);
        if (found.length > 0) matched.add(one);
        if (found.length > 1)
          issues.push(
            observeIssue(
              'PATTERN_TWICE',
              { file: corrected.report.file, line: place.line, record: one.indicator.id, field: place.field },
              { record: one.indicator.id, pattern: one.pattern.text, count: found.length },
            ),
          );
        return found;
      }),
    );
    const { merged, repeats, discrepancies } = merge(readings);
    const { overlooked, numbers, ignored } = scan(texts, covered, rules);
    const all = [...discrepancies, ...checkYears(readings), ...checkSums(merged)];
    figures.observations += merged.length;
    figures.repeats += repeats;
    figures.contradictions += all.filter((one) => one.kind !== 'rounded').length;
    figures.numbers += numbers;
    figures.numbers_ignored += ignored;
    figures.numbers_overlooked += overlooked.length;
    return { ...corrected, observations: withProgress(merged), discrepancies: all, overlooked };
  });
  for (const { indicator, pattern, path } of compiled.filter((one) => !matched.has(one))) {
    issues.push(
      observeIssue(
        'PATTERN_UNMATCHED',
        { file: list.file, line: list.line(path), record: indicator.id },
        { record: indicator.id, pattern: pattern.text },
      ),
    );
  }
  return { observed, issues, figures };
}

/** Group texts so that a pattern finds those it is read against: its initiative's columns of one name, or the prose. */
function byPlace(texts: Place[]): (compiled: Compiled) => Place[] {
  const groups = new Map<string, Place[]>();
  for (const place of texts) {
    const key = `${place.in} ${place.initiative ?? ''}`;
    const known = groups.get(key);
    if (known) known.push(place);
    else groups.set(key, [place]);
  }
  return ({ pattern, indicator }) =>
    groups.get(`${pattern.in} ${pattern.in === 'narrative' ? '' : indicator.initiative}`) ?? [];
}

/** Put the figures in their order, each with its progress. */
function withProgress(merged: Reading[]): Observation[] {
  const byIndicator = new Map<string, Reading[]>();
  for (const reading of merged)
    byIndicator.set(reading.indicator.id, [...(byIndicator.get(reading.indicator.id) ?? []), reading]);
  return [...byIndicator.values()].flatMap((figures) =>
    [...figures]
      .sort((a, b) => a.fiscal_year - b.fiscal_year || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
      .map((one) => ({ ...one, progress: progressOf(one, figures) })),
  );
}
