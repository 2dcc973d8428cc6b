import type { CheckReport, Declared, Findings, TableCheck, TableContext } from '../findings/types';
import { baseName } from '../../core/file-path';
import { undecided } from '../../standards/match';
import { checkColumns, checkHeader } from './headers';
import { identify } from './identify';
import { compileTable } from './table';

/** A table whose header is known: what declares it, if anything does, and the checks that its records are given to. */
export interface OpenedTable extends Pick<CheckReport, 'dataset' | 'generation'> {
  check: TableCheck;
  declared: Declared | undefined;
  /** Whether the header holds what no text does. */
  unreadable: boolean;
}

/** Tell that a table is no standard dataset, or which two it may be. */
function tellUnknown(file: string, headers: string[], findings: Findings): void {
  const two = undecided(file, headers);
  if (two) findings.add('STANDARD_UNSURE', {}, { first: two[0].slug, second: two[1].slug });
  else findings.add('STANDARD_UNKNOWN', {});
}

/**
 * Open a table by its header: check that, tell what the table is, compile the checks.
 * @param line the header's @param top the line in which it belongs
 */
export function openTable(
  { effects, file, options }: TableContext,
  headers: string[],
  line: number,
  top: number,
  findings: Findings,
): OpenedTable {
  checkHeader(headers, line, top, findings);
  const { recognised, declared, described, unreadable } = identify(effects, file, headers, options);
  if (unreadable) findings.add('DESCRIPTION_UNREADABLE', {}, { file: `${baseName(file)}-metadata.json` });
  if (recognised) {
    checkColumns(headers, line, { ...recognised, described }, findings);
  } else if (!declared && !options.description) tellUnknown(file, headers, findings);
  return {
    check: compileTable(headers, line, declared, findings),
    declared,
    dataset: recognised?.standard.slug ?? null,
    generation: recognised?.standard.generation ?? null,
    unreadable: findings.stopped !== undefined,
  };
}
