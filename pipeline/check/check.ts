import type { Effects } from '../core/effects';
import { WIDEST } from '../formats/csv/limits';
import type { QuoteFault } from '../formats/csv/records';
import { type CsvSource, type SniffedCsv, type SniffedText, sniffCsv } from '../formats/csv/sniff';
import { ENCODING_LABELS, reportDialect } from './file/dialect';
import { collect, worstFirst } from './findings/collect';
import { leaveToPerson, score } from './findings/score';
import type { CheckOptions, CheckReport, Findings, Stop } from './findings/types';
import { findHeader } from './table/headers';
import { type OpenedTable, openTable } from './table/open-table';
import { checkWorkbook } from './workbook/workbook';
import { isWorkbook } from './workbook/workbook-file';

/** Records after which progress is told. */
const TOLD = 20_000;

/**
 * Check a CSV or an Excel workbook that is on the disk.
 * @throws NodeJS.ErrnoException as node:fs does when the file can not be read
 */
export function checkFile(effects: Effects, file: string, options: CheckOptions = {}): CheckReport {
  if (isWorkbook(effects, file)) return checkWorkbook(effects, file, options);
  return checkCsv(effects, { name: file, bytes: () => effects.bytes(file) }, options);
}

/**
 * Check a CSV: as a file, as the standard dataset that it is, and by the rules for machine-readable data. It is read in
 * chunks, and of its rows only the keys are held.
 * @param source its bytes; a description is looked for beside its name
 * @throws what `source.bytes` throws
 */
export function checkCsv(effects: Effects, source: CsvSource, options: CheckOptions = {}): CheckReport {
  const { level = 3, language } = options;
  const findings = collect(source.name, level, language);
  const csv = sniffCsv(source, effects.utf8);
  const table = checkSniffed(effects, source.name, csv, options, findings);
  return {
    file: source.name,
    dataset: table?.dataset ?? null,
    generation: table?.generation ?? null,
    encoding: csv.encoding,
    rows: table?.check.rows() ?? 0,
    scores: score(findings.counts(), level),
    issues: findings.issues.sort(worstFirst),
    counts: findings.counts(),
  };
}

/** Check the table of a file, if it is a CSV and has one. */
function checkSniffed(
  effects: Effects,
  file: string,
  csv: SniffedCsv,
  options: CheckOptions,
  findings: Findings,
): OpenedTable | undefined {
  if (csv.fault === 'other') findings.add('CSV_OTHER_FORMAT', {}, { format: csv.format });
  else if (csv.fault === 'broken')
    findings.add('CSV_UNDECODABLE', { line: csv.line }, { encoding: ENCODING_LABELS[csv.encoding] });
  else if (csv.fault === 'unsure') findings.add('CSV_ENCODING_UNSURE', {});
  else {
    const { table, ends, stop } = readTable(effects, file, csv, options, findings);
    if (table) {
      reportDialect({ ...csv, ends }, file, findings);
      if (stop === 'no text') return table;
      table.check.end(stop === undefined);
      leaveToPerson(findings, table.declared !== undefined);
    } else if (!stop) findings.add('CSV_EMPTY', {});
    return table;
  }
  return undefined;
}

/** Why a file is not read to its end. */
type FileStop = Stop | 'open quote' | 'too wide';

/** Give each record to the checks, up to where reading on makes no sense. */
function readTable(
  effects: Effects,
  file: string,
  csv: SniffedText,
  options: CheckOptions,
  findings: Findings,
): { table: OpenedTable | undefined; ends: ReturnType<SniffedText['table']>; stop: FileStop | undefined } {
  let table: OpenedTable | undefined;
  let stop: FileStop | undefined;
  let records = 0;
  const ends = csv.table({
    findHeader,
    record(_, line, fault) {
      if (fault) findings.add('QUOTES_WRONG', { line }, { detail: QUOTES[fault] });
      // What stands before it is checked all the same.
      if (fault === 'open') stop = 'open quote';
      else if (++records % TOLD === 0) options.progress?.(records);
      return stop === undefined;
    },
    open({ cells: headers, line }) {
      if (headers.length > WIDEST) {
        findings.add('TABLE_TOO_WIDE', { line }, { found: headers.length, limit: WIDEST });
        stop = 'too wide';
        return undefined;
      }
      table = openTable({ effects, file, options }, headers, line, 1, findings);
      const { check, unreadable } = table;
      if (unreadable) {
        stop = 'no text';
        return undefined;
      }
      return (cells, at) => {
        const reason = check.take(cells, at);
        if (reason) stop = reason;
        return reason === undefined;
      };
    },
  });
  return { table, ends, stop };
}

const QUOTES: Readonly<Record<QuoteFault, { ja: string; en: string }>> = {
  open: {
    ja: '閉じていないか、行が長すぎます(1,048,576文字まで)。ここから後は検査していません。',
    en: 'one is not closed, or the record is too long (1,048,576 characters at most); nothing behind it was checked',
  },
  behind: { ja: '閉じた " の後に、続きの文字があります。', en: 'text follows a closing one' },
  bare: { ja: '" で囲まれていないセルの中にあります。', en: 'one stands within a cell that is not in quotation marks' },
};
