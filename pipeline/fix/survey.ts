import { type Watch, compileColumn } from '../check/column/column';
import { otherFormat } from '../check/file/other-format';
import type { Findings } from '../check/findings/types';
import { HEAD, findHeader } from '../check/table/headers';
import { identify } from '../check/table/identify';
import { watchRows } from '../check/table/rows';
import { areaColumn } from '../check/table/table';
import type { Effects } from '../core/effects';
import { withSeparator } from '../formats/csv/delimiter';
import { decoded, detectEncoding } from '../formats/csv/encoding';
import { WIDEST } from '../formats/csv/limits';
import { readRecords } from '../formats/csv/records';
import type { Column } from '../model/csvw';
import { kindOf } from '../standards/semantic-types';
import { type CellMend, type Traits, compileCell } from './cell';
import { mendHeaders } from './headers';
import { fitted, isHeader } from './trim-cells';
import type { Survey } from './types';
import { readForCertain, tabbed } from './unambiguous-record';

/** C0 controls that no text holds. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/**
 * Read a file for the first time.
 * @returns nothing when it can not be read as a table: bytes that are no text, a quote that is never closed, no header
 */
export function survey(effects: Effects, file: string, as: string | undefined): Survey | undefined {
  const { encoding, broken } = detectEncoding(() => effects.bytes(file));
  if (broken || otherFormat(effects.bytes(file))) return undefined;
  const { separator, chunks } = withSeparator(decoded(effects.bytes(file), { encoding }), file);
  let table: TableSurvey | undefined;
  let [records, binary, open, quoted] = [0, false, false, true];
  const head: { cells: string[]; line: number; sure: boolean; tabs: boolean }[] = [];
  const begin = (): void => {
    const at = findHeader(head.map(({ cells }) => cells));
    const first = head[at];
    // Tabs between the words of a header part its cells, whatever else parts them: what is read so is not certain.
    if (!first || first.cells.length > WIDEST || first.tabs || first.cells.some((title) => title.trim().includes('\t')))
      return;
    table = surveyTable(effects, file, first.cells, first.line, as);
    for (const { cells, line, sure } of head.splice(0).slice(at + 1)) table.take(cells, line, sure);
  };
  const ends = readRecords(watched(), separator, (cells, line, fault, raw) => {
    open ||= fault === 'open';
    if (open || binary) return false;
    records++;
    const sure = readForCertain(fault, raw, separator);
    quoted &&= sure;
    if (table) table.take(cells, line, sure);
    else if (head.push({ cells, line, sure, tabs: tabbed(raw, separator) }) === HEAD) begin();
    return true;
  });
  if (!table && !open && !binary) begin();
  if (!table || open || binary) return undefined;
  return { encoding, separator, ends, ended: ends.crlf + ends.lf + ends.cr === records, quoted, ...table.end() };

  function* watched(): Generator<string> {
    for (const chunk of chunks) {
      binary ||= CONTROL.test(chunk);
      if (binary) return;
      yield chunk;
    }
  }
}

interface TableSurvey {
  take(cells: string[], line: number, sure: boolean): void;
  end(): Omit<Survey, 'encoding' | 'separator' | 'ends' | 'ended' | 'quoted'>;
}

function surveyTable(
  effects: Effects,
  file: string,
  headers: string[],
  headerLine: number,
  as: string | undefined,
): TableSurvey {
  const named = headers.flatMap((title, at) => (title.trim() === '' ? [] : [at]));
  const identified = identify(
    effects,
    file,
    named.map((at) => headers[at] as string),
    { as },
  );
  const columns: (Column | undefined)[] = headers.map(() => undefined);
  named.forEach(
    (at, index) => (columns[at] = identified.declared?.columns[index] ?? areaColumn(headers[at] as string)),
  );
  const told: Traits[] = headers.map(() => ({}));
  const findings = listener(told);
  // What is said of a cell by itself, as a dash for no value, is not counted among a column's values.
  const watches = headers.map((title, at): Watch | undefined =>
    columns[at] ? undefined : compileColumn({ findings, headerLine, number: at + 1, title, sure: false }),
  );
  const mends: CellMend[] = headers.map((title, at) => compileCell(title, columns[at], {}));
  const filled = new Set(named);
  const hyphens = headers.map(() => ({ with: false, without: false }));
  const mendedHeaders = mendHeaders({ headers, headerLine, columns, ...identified });
  const rows = watchRows(mendedHeaders.titles, findings);
  let aligned = true;
  let otherTable: number | undefined;

  return {
    take(cells, line, sure) {
      if (otherTable !== undefined) return;
      const whole = fitted(cells, headers.length);
      const mended = whole.length === headers.length ? whole.map((cell, at) => mends[at]?.(cell)?.to ?? cell) : whole;
      if (isHeader(whole, headers) || isHeader(mended, mendedHeaders.titles)) return;
      const kind = rows.take(mended, line);
      if (kind === 'blank') return;
      if (findings.stopped) otherTable = line;
      aligned &&= sure && otherTable === undefined && whole.length === headers.length;
      mended.forEach((cell, at) => {
        if (cell === '') return;
        filled.add(at);
        if (whole.length !== headers.length) return;
        if (kind === 'data') watches[at]?.take(cell, line);
        if (columns[at] && /^\d{7}$/.test(cell)) (hyphens[at] as { without: boolean }).without = true;
        else if (columns[at] && /^\d{3,4}-\d{3,4}$/.test(cell)) (hyphens[at] as { with: boolean }).with = true;
      });
    },
    end() {
      rows.end();
      const tallies = watches.flatMap((one) => one?.tally ?? []);
      const western = tallies.some((one) => [...one.notations()].some((notation) => notation !== 'era'));
      for (const one of tallies) one.end(western);
      hyphens.forEach((seen, at) => {
        const column = columns[at];
        if (seen.with && seen.without && column && /^(?:postal code|town id)$/.test(kindOf(column) ?? ''))
          told[at] = { hyphens: true };
      });
      return {
        ...identified,
        headers,
        headerLine,
        mendedHeaders,
        columns,
        traits: told,
        aligned,
        otherTable,
        blank: new Set(headers.flatMap((_, at) => (filled.has(at) ? [] : [at]))),
      };
    },
  };
}

/** Hear of the check's findings what they say of whole columns. */
function listener(told: Traits[]): Findings {
  return {
    add(code, { column = 0 }) {
      if (code === 'TIME_NOTATION') told[column - 1] = { dates: true };
      if (code === 'NUMBER_WITH_TEXT') told[column - 1] = { numbers: true };
    },
    more: () => undefined,
    issues: [],
    counts: () => [],
  };
}
