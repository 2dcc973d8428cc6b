import { distance } from 'fastest-levenshtein';
import { UsageError } from '../../core/usage-error';
import { publishIssue } from '../../issues/publish';

/**
 * Check names that were given against those that there are; a dataset goes by its identifier or its name in the catalogue.
 * @throws UsageError for one that there is not, with the nearest first
 */
export function checkNames(option: string, given: string[], known: ReadonlySet<string>): void {
  const unknown = given.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new UsageError(
    unknown.map((name) => {
      const names = [...known].sort((a, b) => distance(name, a) - distance(name, b));
      return publishIssue(
        'DATASET_UNKNOWN',
        { file: option, value: name },
        { name, names: names.slice(0, 3).join(', ') },
      );
    }),
  );
}

/** Whether a dataset is among those that were named; all are when none was. */
export function isChosen(only: string[], identifier: string, name: string): boolean {
  return only.length === 0 || only.includes(identifier) || only.includes(name);
}
