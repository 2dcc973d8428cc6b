import type { Declared, Findings, TableCheck, TableContext } from '../findings/types';
import { checkColumns, checkHeader } from './headers';
import { identify } from './identify';
import { compileTable } from './table';

/** A table whose header is known: what declares it, if anything does, and the checks that its records are given to. */
export interface BegunTable {
  check: TableCheck;
  declared: Declared | undefined;
}

/**
 * Begin a table with its header: check that, tell what the table is, compile the checks.
 * @param line the header's @param top the line in which it belongs
 */
export function beginTable(
  { effects, file, options, checked }: TableContext,
  headers: string[],
  line: number,
  top: number,
  findings: Findings,
): BegunTable {
  checkHeader(headers, line, top, findings);
  const { recognised, declared } = identify(effects, file, headers, options);
  if (recognised) {
    checked.dataset ??= recognised.standard.slug;
    checked.generation ??= recognised.standard.generation;
    checkColumns(headers, line, recognised, findings);
  } else if (!declared && !options.description) findings.add('STANDARD_UNKNOWN', {});
  return { check: compileTable(headers, line, declared, findings), declared };
}
