import type { Findings } from '../findings/types';

/** What may part the cells where a comma does not, or where a whole line stands in quotes. */
const SIGNS = [';', '；', ',', '，', '|', '｜', '\t'] as const;

/**
 * Watch a table of one column for a sign that parts its header and each of its rows into as many pieces: those are its
 * columns (rule L1-07).
 */
export function oneColumn(
  headers: string[],
  findings: Findings,
): { onCell(cell: string): void; onEnd(): void } | undefined {
  const [header = ''] = headers;
  if (headers.length !== 1) return undefined;
  let left = SIGNS.map((sign) => ({ sign, pieces: header.split(sign).length })).filter(({ pieces }) => pieces > 1);
  let rows = 0;
  return {
    onCell(cell) {
      rows++;
      left = left.filter(({ sign, pieces }) => cell.split(sign).length === pieces);
    },
    onEnd() {
      const [found] = left;
      if (found && rows > 0) findings.add('COLUMNS_IN_ONE', {}, { sign: found.sign === '\t' ? 'TAB' : found.sign });
    },
  };
}
