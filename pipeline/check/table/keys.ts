import { header } from '../../model/csvw';
import type { Findings, Placed } from '../findings/types';
import { keySet } from './key-set';

/** What stands before the id in a key is mostly the same, and is kept once. */
const MOST_PREFIXES = 10_000;

/**
 * Watch a table's key for values that stand twice. A row without the key's last part, the id, has no key.
 * @returns nothing when the file lacks a column of the key
 */
export function uniqueKeys(
  placed: Placed[],
  primaryKey: string[],
  findings: Findings,
): ((cells: string[], line: number) => void) | undefined {
  const parts = primaryKey.flatMap((name) => placed.find(({ column }) => column.name === name) ?? []);
  const id = parts.at(-1);
  if (!id || id.column.name !== primaryKey.at(-1)) return undefined;
  const before = parts.slice(0, -1).map(({ at }) => at);
  const known = keySet();
  const prefixes = new Map<string, string>();
  const prefixOf = (cells: string[]): string => {
    let text = '';
    for (const at of before) text += `${cells[at]}\0`;
    const short = prefixes.get(text);
    if (short !== undefined) return short;
    if (prefixes.size >= MOST_PREFIXES) return `\0${text}`;
    const next = `${prefixes.size.toString(36)}\0`;
    prefixes.set(text, next);
    return next;
  };
  return (cells, line) => {
    const value = cells[id.at] as string;
    if (value === '') return;
    const first = known.firstLine(prefixOf(cells) + value, line);
    if (first !== undefined)
      findings.add('ID_DOUBLED', { line, column: id.at + 1, field: header(id.column), value }, { first });
  };
}
