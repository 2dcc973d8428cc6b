import { flatCopy } from '../../text/flat-copy';
import { FIGURE } from '../cell/patterns';
import type { Findings } from '../findings/types';

/** A column with more values than this is no column of groups. */
const MOST_GROUPS = 1000;

/**
 * Watch a first column that nothing declares for groups that are named in their first row alone, as cells that were merged
 * leave them (rule L2-02): it begins with a name, no name stands twice, and rows that hold something else lack it.
 */
export function watchFillDown(
  [title = '', ...others]: string[],
  findings: Findings,
): { onRow(cells: string[], line: number): void; onEnd(): void } | undefined {
  if (title.trim() === '' || others.length < 2) return undefined;
  const groups = new Set<string>();
  let [blank, first, off] = [0, 0, false];
  return {
    onRow(cells, line) {
      if (off) return;
      const name = cells[0] as string;
      if (name.trim() !== '') {
        off = groups.has(name) || FIGURE.test(name) || groups.size >= MOST_GROUPS;
        groups.add(flatCopy(name));
      } else if (groups.size === 0) off = true;
      else if (cells.filter((cell) => cell.trim() !== '').length > 1) {
        blank++;
        first ||= line;
      }
    },
    onEnd() {
      if (!off && groups.size > 1 && blank >= Math.max(2, groups.size / 2))
        findings.add('NAMES_OMITTED', { line: first, column: 1, field: title }, { count: blank });
    },
  };
}
