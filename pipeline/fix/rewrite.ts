import type { Findings } from '../check/findings/types';
import { isBlank } from '../check/table/headers';
import { watchRows } from '../check/table/rows';
import type { Effects } from '../core/effects';
import { decoded } from '../formats/csv/encoding';
import { csvLine } from '../formats/csv/line';
import { type QuoteFault, recordReader } from '../formats/csv/records';
import { BOM } from '../formats/csv/writer';
import { compileCell } from './cell';
import type { Change } from './change';
import { compileCoordinates } from './coordinates';
import { fitted, isHeader } from './trim-cells';
import type { Plan, Survey } from './types';
import { readForCertain } from './unambiguous-record';

/** What is told while a file is written anew. */
export interface Rewriting {
  change?(change: Change): void;
  /** A value that is left out of the file. @param id the record's id, as far as it has one */
  left?(line: number, id: string, field: string, value: string): void;
  /** A row whose place is not told. */
  elsewhere?(line: number): void;
}

/** Where a record stands: above the header, the header itself, among the rows, in what follows the table. */
type Part = 'above' | 'header' | 'rows' | 'behind';

/** Write a file anew, as planned: UTF-8 with BOM, CRLF. A record that nothing is changed in comes out as it stood. */
export function* rewrite(
  effects: Effects,
  file: string,
  survey: Survey,
  plan: Plan,
  told: Rewriting = {},
): Generator<string> {
  const { headers, headerLine, traits } = survey;
  const { titles, columns, outputs, separator } = plan;
  const mends = headers.map((title, at) => compileCell(title, columns[at], traits[at] ?? {}));
  const exchange = compileCoordinates(survey.columns);
  const heard: Findings = { add: () => undefined, more: () => undefined, issues: [], counts: () => [] };
  // What is a row of data is told by the rows as they will be, so that another reading tells the same.
  const written = (cells: string[]): string[] => (outputs ? outputs.map(({ take }) => take(cells)) : cells);
  const rows = watchRows(outputs ? outputs.map(({ title }) => title) : titles, heard);
  const idColumn = survey.columns.findIndex(
    (column) => column?.name === survey.recognised?.standard.description.tableSchema.primaryKey?.at(-1),
  );
  let part: Part = 'above';
  let [begun, dropped] = [false, false];
  let text = BOM;
  /** A blank row stays only if another table follows it. */
  let blank: { line: number; cells: string[]; raw: string } | undefined;
  plan.changes.forEach((change) => told.change?.(change));

  const write = (line: string): void => {
    text += begun ? `\r\n${line}` : line;
    begun = true;
    dropped = false;
  };
  const asItWas = (cells: string[], raw: string): void =>
    write(separator === survey.separator ? raw : csvLine(cells, separator));
  const leaveOut = (line: number, cells: string[], change: Pick<Change, 'code' | 'rule'>): void => {
    told.change?.({ line, column: null, field: null, from: csvLine(cells, separator), to: null, ...change });
    dropped = true;
  };
  const leaveBlankOut = (): void => {
    if (blank) leaveOut(blank.line, blank.cells, { code: 'ROW_BLANK', rule: 'L1-03' });
    blank = undefined;
  };
  /** Write a row in the columns planned; what has none is told. */
  const arrange = (line: number, cells: string[]): void => {
    for (const at of plan.left)
      if (cells[at] !== '') told.left?.(line, cells[idColumn] ?? '', titles[at] as string, cells[at] as string);
    if (plan.elsewhere?.(cells)) told.elsewhere?.(line);
    const arranged = written(cells);
    // All that it held is written beside.
    if (isBlank(arranged)) leaveOut(line, cells, { code: 'ROW_BLANK', rule: 'L1-03' });
    else write(csvLine(arranged, separator));
  };

  const above = (cells: string[], line: number, raw: string): void => {
    const empty = cells.every((cell) => cell.trim() === '');
    if (!empty && !plan.bare) return asItWas(cells, raw);
    leaveOut(line, cells, empty ? { code: 'ROW_BLANK', rule: 'L1-03' } : { code: 'HEADER_NOT_FIRST', rule: 'L3-01' });
    for (const cell of cells) if (cell.trim() !== '') told.left?.(line, '', '', cell);
  };

  const row = (all: string[], line: number, fault: QuoteFault | undefined, raw: string): void => {
    const cells = fitted(all, headers.length);
    const whole = cells.length === headers.length;
    const mended = whole ? cells.map((cell, at) => mends[at]?.(cell)?.to ?? cell) : cells;
    // A blank row before it waits on: what follows the header may be another table.
    if (isHeader(cells, headers) || isHeader(mended, titles))
      return leaveOut(line, all, { code: 'HEADER_REPEATED', rule: 'L1-03' });
    if (isBlank(mended)) {
      leaveBlankOut();
      blank = { line, cells: all, raw };
      return;
    }
    if (line === survey.otherTable) {
      part = 'behind';
      if (blank) asItWas(blank.cells, blank.raw);
      blank = undefined;
      return asItWas(all, raw);
    }
    leaveBlankOut();
    const kind = rows.take(written(mended), line);
    // What is no row of data, or is not read for certain, is as it was.
    if (kind !== 'data' || !readForCertain(fault, raw, survey.separator))
      return outputs ? arrange(line, cells) : asItWas(all, raw);
    if (cells !== all)
      told.change?.({
        line,
        column: headers.length + 1,
        field: null,
        from: '',
        to: null,
        rule: 'L1-15',
        code: 'CELLS_MISCOUNTED',
      });
    const exchanged = exchange(mended);
    exchanged?.forEach(({ to }, at) => (mended[at] = to));
    cells.forEach((from, at) => {
      if (outputs && survey.blank.has(at)) return;
      const mend = exchanged?.get(at) ?? mends[at]?.(from);
      if (mend) told.change?.({ line, column: at + 1, field: headers[at] as string, from, ...mend });
    });
    if (fault !== undefined)
      told.change?.({
        line,
        column: null,
        field: null,
        from: raw,
        to: csvLine(cells, survey.separator),
        rule: 'L1-15',
        code: 'QUOTES_WRONG',
      });
    if (outputs) arrange(line, mended);
    else if (fault !== undefined || cells !== all || mended.some((cell, at) => cell !== cells[at]))
      write(csvLine(mended, separator));
    else asItWas(mended, raw);
  };

  const reader = recordReader(survey.separator, (cells, line, fault, raw) => {
    if (part === 'above' && line === headerLine) part = 'header';
    if (part === 'above') above(cells, line, raw);
    else if (part === 'rows') row(cells, line, fault, raw);
    else if (part === 'behind') asItWas(cells, raw);
    else {
      if (outputs)
        write(
          csvLine(
            outputs.map(({ title }) => title),
            separator,
          ),
        );
      else if (plan.titles.some((title, at) => title !== cells[at])) write(csvLine(titles, separator));
      else asItWas(cells, raw);
      part = 'rows';
    }
  });
  for (const chunk of decoded(effects.bytes(file), { encoding: survey.encoding })) {
    reader.read(chunk);
    if (text !== '') yield text;
    text = '';
  }
  reader.end();
  leaveBlankOut();
  // The last line keeps its end or has none as before; one that others followed had its end.
  yield survey.ended || dropped ? `${text}\r\n` : text;
}
