import { watchRows } from '../check/table/rows';
import type { Utf8 } from '../core/effects';
import { decoded } from '../formats/csv/encoding';
import { csvLine } from '../formats/csv/line';
import { recordReader } from '../formats/csv/records';
import { type CsvRecord, type CsvSource, isBlank } from '../formats/csv/sniff';
import { type CellMend, compileCell } from './cell';
import { compileCoordinates } from './coordinates';
import { fitted, isHeader } from './trim-cells';
import type { DetectedFile, Plan } from './types';
import { isUnambiguous } from './unambiguous-record';
import { BLANK, type LineWriter, type RewriteListener, lineWriter } from './write-lines';

/** Where a record stands: above the header, the header itself, among the rows, in what follows the table. */
type Part = 'above' | 'header' | 'rows' | 'behind';

/** Write a file anew, as planned: UTF-8 with BOM, CRLF. A record that nothing is changed in comes out as it stood. */
export function* rewrite(
  utf8: Utf8,
  source: CsvSource,
  detected: DetectedFile,
  plan: Plan,
  told: RewriteListener = {},
): Generator<string> {
  const lines = lineWriter(detected, plan, told);
  const rows = rowRewriter(detected, plan, lines, told);
  let part: Part = 'above';
  plan.changes.forEach((change) => told.onChange?.(change));
  const reader = recordReader(detected.delimiter, (cells, line, fault, raw) => {
    const record = { cells, line, fault, raw };
    if (part === 'above' && line === detected.headerLine) part = 'header';
    if (part === 'above') writeAbove(record, plan, lines, told);
    else if (part === 'behind') lines.asItWas(cells, raw);
    else if (part === 'header') {
      writeHeader(record, plan, lines);
      part = 'rows';
    } else if (line === detected.otherTable && rows.endsBefore(record)) part = 'behind';
    else rows.onRow(record);
  });
  for (const chunk of decoded(source.bytes(), { encoding: detected.encoding, broken: false }, utf8)) {
    reader.read(chunk);
    const text = lines.flush();
    if (text !== '') yield text;
  }
  reader.end();
  rows.onEnd();
  // The last line keeps its end or has none as before; one that others followed had its end.
  yield detected.ended || lines.lastLeftOut() ? `${lines.flush()}\r\n` : lines.flush();
}

/** What stands above the header: a title, unless it has no place in the file. */
function writeAbove({ cells, line, raw }: CsvRecord, plan: Plan, lines: LineWriter, told: RewriteListener): void {
  const empty = isBlank(cells);
  if (!empty && !plan.bare) {
    lines.asItWas(cells, raw);
    return;
  }
  lines.leaveOut(line, cells, empty ? BLANK : { code: 'HEADER_NOT_FIRST', rule: 'L3-01' });
  for (const cell of cells) if (cell.trim() !== '') told.onReject?.(line, '', '', cell);
}

function writeHeader({ cells, raw }: CsvRecord, { outputs, titles }: Plan, lines: LineWriter): void {
  if (outputs) lines.cells(outputs.map(({ title }) => title));
  else if (titles.some((title, at) => title !== cells[at])) lines.cells(titles);
  else lines.asItWas(cells, raw);
}

interface RowRewriter {
  onRow(record: CsvRecord): void;
  /** Whether the table ends before a record with which another begins; that is then written. */
  endsBefore(record: CsvRecord): boolean;
  onEnd(): void;
}

/** The cells as they will be; those of a record with another number of them stay. */
function mendedBy(mends: CellMend[], cells: string[]): string[] {
  return cells.length === mends.length ? cells.map((cell, at) => mends[at]?.(cell)?.to ?? cell) : cells;
}

/** Whether a record is no row: the header again, or blank. */
function isNoRow(
  cells: string[],
  mended: string[],
  headers: string[],
  titles: string[],
): 'header' | 'blank' | undefined {
  // A blank row before it waits on: what follows the header may be another table.
  if (isHeader(cells, headers) || isHeader(mended, titles)) return 'header';
  return isBlank(mended) ? 'blank' : undefined;
}

function rowRewriter(detected: DetectedFile, plan: Plan, lines: LineWriter, told: RewriteListener): RowRewriter {
  const { headers, traits } = detected;
  const { titles, columns, outputs } = plan;
  const mends = headers.map((title, at) => compileCell(title, columns[at], traits[at] ?? {}));
  const exchange = compileCoordinates(detected.columns, headers);
  // What is a row of data is told by the rows as they will be, so that another reading tells the same.
  const written = (cells: string[]): string[] => (outputs ? outputs.map(({ take }) => take(cells)) : cells);
  const rows = watchRows(outputs ? outputs.map(({ title }) => title) : titles, undefined);
  /** Blank rows that follow one another; the last stays if another table follows it. */
  let blank: { line: number; rows: number; last: CsvRecord } | undefined;
  const leaveBlankOut = (rows = blank?.rows ?? 0): void => {
    if (blank && rows > 0) lines.leaveOut(blank.line, blank.last.cells, { ...BLANK, ...(rows > 1 && { rows }) });
    blank = undefined;
  };
  const mendedOf = (cells: string[]): string[] => mendedBy(mends, cells);

  /** Write a row of data that is read for certain, and tell what is changed in it. */
  const writeData = ({ cells: all, line, fault, raw }: CsvRecord, cells: string[], mended: string[]): void => {
    const place = { line, column: null, field: null, rule: 'L1-15' };
    if (cells !== all)
      told.onChange?.({ ...place, column: headers.length + 1, from: '', to: null, code: 'CELLS_MISCOUNTED' });
    const exchanged = exchange(mended);
    exchanged?.forEach(({ to }, at) => (mended[at] = to));
    cells.forEach((from, at) => {
      if (outputs && detected.blank.has(at)) return;
      const mend = exchanged?.get(at) ?? mends[at]?.(from);
      if (mend) told.onChange?.({ line, column: at + 1, field: headers[at] as string, from, ...mend });
    });
    if (fault !== undefined)
      told.onChange?.({ ...place, from: raw, to: csvLine(cells, detected.delimiter), code: 'QUOTES_WRONG' });
    if (outputs) lines.arranged(line, mended);
    else if (fault !== undefined || cells !== all || mended.some((cell, at) => cell !== cells[at])) lines.cells(mended);
    else lines.asItWas(mended, raw);
  };

  return {
    onRow(record) {
      const { cells: all, line, fault, raw } = record;
      const cells = fitted(all, headers.length);
      const mended = mendedOf(cells);
      const noRow = isNoRow(cells, mended, headers, titles);
      if (noRow === 'header') return lines.leaveOut(line, all, { code: 'HEADER_REPEATED', rule: 'L1-03' });
      if (noRow === 'blank') {
        blank = { line: blank?.line ?? line, rows: (blank?.rows ?? 0) + 1, last: record };
        return;
      }
      leaveBlankOut();
      const kind = rows.onRow(written(mended), line);
      // What is no row of data, or is not read for certain, is as it was.
      if (kind === 'data' && isUnambiguous(fault, raw, detected.delimiter)) writeData(record, cells, mended);
      else if (outputs) lines.arranged(line, cells);
      else lines.asItWas(all, raw);
    },
    endsBefore({ cells: all, raw }) {
      const cells = fitted(all, headers.length);
      if (isNoRow(cells, mendedOf(cells), headers, titles)) return false;
      const last = blank?.last;
      leaveBlankOut((blank?.rows ?? 0) - 1);
      if (last) lines.asItWas(last.cells, last.raw);
      lines.asItWas(all, raw);
      return true;
    },
    onEnd: () => leaveBlankOut(),
  };
}
