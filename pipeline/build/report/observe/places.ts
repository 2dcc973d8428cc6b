import type { SourceField } from '../../source/indicators';
import { type Addressed, addresses } from '../correct/addresses';
import type { Report } from '../extract/report';
import { fold } from './fold';
import { readYear } from './period';

/** One text of a report as figures are read from it. */
export interface Place extends Addressed {
  in: SourceField;
  /** The initiative whose column it is; null for the prose on the whole plan. */
  initiative: string | null;
  /** The text in half-width, place for place. */
  folded: string;
  /** The fiscal year that it speaks of where it names no other; null for what holds over the plan's years. */
  year: number | null;
  line: number;
}

const FIELDS: ReadonlySet<string> = new Set<SourceField>([
  'purpose',
  'target_outcome',
  'activity',
  'result',
  'issues',
  'direction',
]);

/**
 * The texts that hold figures: the columns of every initiative and the prose. A relisted initiative repeats its
 * original, so it is read there alone. The report's year is that of what has none of its own.
 */
export function places(report: Report): Place[] {
  const originals = new Set(report.initiatives.flatMap((initiative) => (initiative.relisted ? [] : [initiative.id])));
  const sections = new Set(report.passages.map((passage) => passage.section));
  return addresses(report).flatMap((place) => {
    const prose = place.table === 'dx_plan_overview' && sections.has(place.record.replace(/-\d+$/, ''));
    if (!prose && !(FIELDS.has(place.field) && originals.has(place.record))) return [];
    const lasting = !prose && ['purpose', 'target_outcome', 'direction'].includes(place.field);
    return [
      {
        ...place,
        in: prose ? 'narrative' : (place.field as SourceField),
        initiative: prose ? null : place.record,
        folded: fold(place.value.text),
        year: lasting ? null : (place.fiscal_year ?? report.fiscal_year),
        line: place.value.spans[0]?.line ?? 1,
      },
    ];
  });
}

/** First and last fiscal year of the plan, and the one reported on. */
export interface PlanYears {
  first: number;
  last: number;
  reported: number;
}

/** Read the plan's years from its printed period, 「R4~R8年度」; the report's own year stands in for one that is not printed. */
export function planYears(report: Report): PlanYears {
  const printed =
    report.passages
      .find((passage) => passage.section === 'plan_period')
      ?.items.map((item) => item.text.text)
      .join('') ?? '';
  const [first, last] = (fold(printed).match(/\d+/g) ?? []).map(readYear);
  return { first: first ?? report.fiscal_year, last: last ?? report.fiscal_year, reported: report.fiscal_year };
}
