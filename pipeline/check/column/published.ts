import { type Publishable, compilePublishable, publishedForm } from '../cell/publishable';
import { marking } from '../findings/collect';
import type { ColumnContext, Findings } from '../findings/types';

/** What stands between a column's cells and their publication. */
export interface Publication {
  /** The column's findings: while a cell that can not be published is checked, they stop a publication. */
  findings: Findings;
  /** Before a cell is checked. @param kinds the kinds of its characters */
  before(cell: string, kinds: number): void;
  /** Behind it: tell of one that can not be published and of which nothing was found. Give whether it can be. */
  after(cell: string, line: number): boolean;
}

/**
 * Watch the cells of a column that a build takes: what the row's schema refuses there is told here, so that what the check
 * passes, the build takes.
 * @returns nothing for a column that is not published
 */
export function watchPublished({ findings, number, title, publication }: ColumnContext): Publication | undefined {
  const column = publication?.column;
  if (!column) return undefined;
  const isPublishable: Publishable = compilePublishable(column);
  let [fits, told] = [true, false];
  return {
    findings: marking(
      findings,
      () => !fits,
      () => (told = true),
    ),
    before(cell, kinds) {
      fits = isPublishable(cell, kinds);
      told = false;
    },
    after(cell, line) {
      const fitted = fits;
      if (!fits && !told)
        findings.add(
          'CELL_UNFIT',
          { line, column: number, field: title, value: cell },
          { expected: publishedForm(column) },
          { blocks: true },
        );
      fits = true;
      return fitted;
    },
  };
}
