import type { Effects } from '../../core/effects';
import { WorkbookFault } from '../../formats/xlsx/fault';
import { type SheetEntry, type Workbook, openWorkbook } from '../../formats/xlsx/workbook';
import { collect, worstFirst } from '../findings/collect';
import { leaveToPerson, score } from '../findings/score';
import type { CheckOptions, CheckReport, Findings, Lines, TableContext } from '../findings/types';
import { checkSheet } from './sheet';
import type { SheetTableCheck } from './sheet-table';
import { bytesAt } from './workbook-file';

/**
 * Check an Excel workbook: each table of its sheets as a CSV is checked, and by the rules that speak of Excel alone. One
 * table is right; where there are more, all are checked, the first tells what dataset it is. Hidden sheets are told of and
 * not read, unless no other has a value. What the file does wrong ends in a finding.
 * @throws NodeJS.ErrnoException as node:fs does when the file can not be read
 */
export function checkWorkbook(effects: Effects, file: string, options: CheckOptions): CheckReport {
  const { level = 3, language } = options;
  const findings = collect(file, level, language);
  const tables: SheetTableCheck[] = [];
  try {
    checkSheets({ effects, file, options }, openWorkbook(bytesAt(effects, file)), findings, tables);
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    findings.add(error.code, {}, { detail: error.detail });
  }
  const recognised = tables.find(({ opened }) => opened.dataset !== null)?.opened;
  return {
    file,
    dataset: recognised?.dataset ?? null,
    generation: recognised?.generation ?? null,
    encoding: null,
    rows: tables.reduce((sum, { records }) => sum + records(), 0),
    scores: score(findings.counts(), level),
    issues: findings.issues.sort(worstFirst),
    counts: findings.counts(),
  };
}

/** @param tables is filled as they begin, so that those before a fault of the file count */
function checkSheets(context: TableContext, workbook: Workbook, findings: Findings, tables: SheetTableCheck[]): void {
  const { sheets, macros, links } = workbook;
  if (macros) findings.add('WORKBOOK_MACROS', {});
  if (links > 0) findings.add('WORKBOOK_LINKS', {}, { count: links });
  for (const { name, part } of sheets)
    if (part === undefined)
      findings.add('SHEET_OBJECT', { sheet: name }, { kind: { ja: 'グラフのシート', en: 'a sheet that is a chart' } });
  for (const { name } of sheets.filter(({ hidden }) => hidden))
    findings.add('SHEET_HIDDEN', { sheet: name }, { sheet: name });
  eachSheet(
    sheets,
    (sheet) => checkSheet(context, workbook, sheet, findings, tables),
    () => tables.length,
  );
  if (tables.length === 0) findings.add('WORKBOOK_EMPTY', {});
  else
    leaveToPerson(
      findings,
      tables.every(({ opened }) => opened.declared !== undefined),
    );
}

/**
 * Read sheets in their order: those that are shown, and the hidden ones only where no other has a value. Lines of one value
 * each are a table only where there is no other.
 * @param read gives what is to be done with such lines, where a sheet has nothing else
 * @param tables how many tables have been found
 */
export function eachSheet(
  sheets: SheetEntry[],
  read: (sheet: SheetEntry & { part: string }) => Lines | undefined,
  tables: () => number,
): void {
  const left: Lines[] = [];
  const readAll = (some: SheetEntry[]): void => {
    for (const { part, ...sheet } of some) {
      const lines = part === undefined ? undefined : read({ ...sheet, part });
      if (lines) left.push(lines);
    }
  };
  readAll(sheets.filter(({ hidden }) => !hidden));
  if (tables() === 0 && left.length === 0) readAll(sheets.filter(({ hidden }) => hidden));
  for (const lines of left) lines(tables() === 0);
}
