import type { Addressed } from '../correct/addresses';
import { initiativeAddresses } from '../correct/addresses';
import { compact } from '../extract/blanks';
import { RELISTED } from '../extract/initiative';
import type { Initiative, Report } from '../extract/report';
import type { Note } from './context';

/**
 * Note every field in which the report prints a relisted initiative otherwise than its original, blanks aside.
 * What is compared is the report's own print, before any correction; neither of the two is the right one.
 */
export function relistedDifferences(report: Report): Note[] {
  return report.initiatives.flatMap((relisted) => {
    const original = report.initiatives.find((initiative) => initiative.id === relisted.original_id);
    return original ? differences(original, relisted) : [];
  });
}

function differences(original: Initiative, relisted: Initiative): Note[] {
  const first = new Map(initiativeAddresses(original).map((place) => [addressKey(place), place]));
  const second = new Map(initiativeAddresses(relisted).map((place) => [addressKey(place), place]));
  return [...new Set([...second.keys(), ...first.keys()])].flatMap((key) => {
    const [a, b] = [first.get(key), second.get(key)];
    const place = (b ?? a) as Addressed;
    const changed = changedText(printed(a), printed(b));
    if (!changed) return [];
    const { table, field, fiscal_year } = place;
    return [
      {
        table,
        field,
        fiscal_year,
        record: relisted.id,
        kind: 'relisted_difference',
        ...changed,
        occurrences: 1,
        reason: null,
        line: relisted.line,
      },
    ];
  });
}

function addressKey(place: Addressed): string {
  return `${place.table} ${place.field} ${place.fiscal_year}`;
}

function printed(place: Addressed | undefined): string {
  const text = place?.value.printed ?? place?.value.text ?? '';
  return place?.field === 'name' ? text.replace(RELISTED, '') : text;
}

/**
 * The text in which two printings differ: from the first difference to the last, blanks aside.
 * @returns undefined when they are the same; positions count characters of the first, from 1
 */
export function changedText(before: string, after: string): Pick<Note, 'before' | 'after' | 'position'> | undefined {
  if (compact(before) === compact(after)) return undefined;
  const [a, b] = [[...before], [...after]];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = (text: string[]): string | null =>
    text
      .slice(start, text.length - end)
      .join('')
      .trim() || null;
  return { before: middle(a), after: middle(b), position: start + 1 };
}
