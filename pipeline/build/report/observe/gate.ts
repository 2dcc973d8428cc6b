import { type Verdict, verdict } from '../../../core/gate';
import type { Issue } from '../../../issues/issue';
import { observeIssue } from '../../../issues/observe';
import type { Discrepancy, Observation } from './merge';
import type { ObserveFigures, ObservedReport } from './observe';

/**
 * The gate behind observe: each value stands in its quote and each quote in the text that it is said to come from;
 * what the report says twice and differently, what does not add up and what nobody has looked at is said.
 */
export function checkObservations(reports: ObservedReport[], found: Issue[], figures: ObserveFigures): Verdict {
  const issues = reports.flatMap(({ report: { file }, observations, discrepancies, overlooked }) => [
    ...observations
      .filter((one) => !isFaithful(one))
      .map((one) =>
        observeIssue(
          'QUOTE_UNFAITHFUL',
          { ...whereOf(one, file), value: one.quote },
          { record: one.indicator.id, name: one.value },
        ),
      ),
    ...discrepancies.flatMap((one) => discrepancyIssue(one, file)),
    ...overlooked.map(({ place, value }) =>
      observeIssue(
        'FIGURE_OVERLOOKED',
        {
          file,
          line: place.line,
          cell: place.value.spans[0]?.cell ?? 1,
          record: place.record,
          field: place.field,
          value,
        },
        { value },
      ),
    ),
  ]);
  return verdict([...found, ...issues], { ...figures });
}

/** Read the numbers of a quote anew, with no pattern: the value must be one of them, and the quote a part of its text. */
export function isFaithful({
  value,
  upper,
  quote,
  place,
}: Pick<Observation, 'value' | 'upper' | 'quote' | 'place'>): boolean {
  const numbers = (quote.normalize('NFKC').match(/[+-]?[\d,]+(?:\.\d+)?/g) ?? []).map((digits) =>
    Number(digits.replaceAll(',', '')),
  );
  const has = (figure: number): boolean => numbers.some((number) => number === figure || -number === figure);
  return place.value.text.includes(quote) && has(value) && (upper === null || has(upper));
}

function whereOf({ place, indicator }: Observation | Discrepancy['own'], file: string): Issue['where'] {
  return { file, line: place.line, record: indicator.id, field: place.field };
}

function discrepancyIssue({ kind, own, other, lines }: Discrepancy, file: string): Issue[] {
  if (kind === 'rounded') return [];
  const where = { ...whereOf(own, file), value: own.quote };
  const params = {
    record: own.indicator.id,
    year: own.fiscal_year,
    own: own.printed,
    line: own.place.line,
    other,
    otherLine: lines.join(', '),
  };
  if (kind === 'ahead') return [observeIssue('FIGURE_AHEAD', where, { ...params, column: own.place.year as number })];
  if (kind === 'figures') return [observeIssue('FIGURES_DISAGREE', where, params)];
  return [observeIssue(kind === 'total' ? 'TOTAL_DISAGREES' : 'CHANGE_DISAGREES', where, params)];
}
