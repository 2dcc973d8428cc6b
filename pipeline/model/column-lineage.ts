import { type TableDescription, realColumns } from './csvw';

/**
 * Which columns of an earlier form a column takes the place of, by name: `dc:replaces` of its description, else the one
 * of its own name. The values of several are joined in this order.
 * @returns by the column's name the names that it replaces
 */
export function succession(description: TableDescription): Map<string, string[]> {
  return new Map(
    realColumns(description).map(({ name, 'dc:replaces': replaced }) => [
      name,
      replaced === undefined ? [name] : [replaced].flat(),
    ]),
  );
}

/** Join the names of a prefecture and of a municipality; some files name the prefecture in both, and the whole says it once. */
export function joined(parts: string[]): string {
  return parts.reduce((whole, part) => (part.startsWith(whole) ? part : whole + part), '');
}
