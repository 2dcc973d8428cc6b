import { distance } from 'fastest-levenshtein';
import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import { key } from './blanks';
import { bareName } from './framework';
import type { Initiative, Measure, Policy } from './report';

/** How far a row's measure name may lie from the framework's before it is another name: it may also be cut short. */
const NEAR = 0.25;

/** Find an initiative's measure in the framework. */
export function measureOf(initiative: Pick<Initiative, 'policy' | 'measure'>, policies: Policy[]): Measure | undefined {
  return policies
    .find((policy) => policy.number === initiative.policy)
    ?.measures.find((measure) => measure.number === initiative.measure);
}

/**
 * Hold every row's measure against the framework: its number must be the row's, its name the framework's.
 * A name that is near, or that the page has cut short, is a warning; any other is an error.
 */
export function checkMeasures(initiatives: Initiative[], policies: Policy[], file: string): Issue[] {
  return initiatives.flatMap((initiative) => {
    const measure = measureOf(initiative, policies);
    const span = initiative.measure_label.spans[0];
    const place = {
      file,
      line: initiative.line,
      ...(span && { column: span.start, cell: span.cell }),
      record: initiative.id,
      field: 'measure_name',
    };
    const value = initiative.measure_label.text;
    const expected = measure?.label.text ?? '';
    const printed = key(value);
    const framework = key(expected);
    if (measure && printed === framework) return [];
    const numbered = /^\((\d+)\)/.exec(printed);
    const name = printed.replace(/^\(\d+\)/, '');
    const bare = measure ? key(bareName(measure.label)) : '';
    const near =
      name.length > 0 &&
      (distance(name, bare) <= bare.length * NEAR || (bare.startsWith(name) && name.length * 2 > bare.length));
    if (measure && Number(numbered?.[1] ?? measure.number) === measure.number && near) {
      return [extractIssue('MEASURE_NAME_DIFFERS', { ...place, value }, { value, expected })];
    }
    return [extractIssue('MEASURE_UNKNOWN', { ...place, value }, { value, expected: expected || '—' })];
  });
}
