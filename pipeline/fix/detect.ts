import { profileCell } from '../check/column/cell-fault';
import { type Profiler, classify, isWestern, misfits, profileColumn } from '../check/column/infer-type';
import { findHeader } from '../check/table/headers';
import { identify } from '../check/table/identify';
import { watchRows } from '../check/table/rows';
import { areaColumn } from '../check/table/table';
import type { Effects } from '../core/effects';
import { WIDEST } from '../formats/csv/limits';
import type { LineEnds } from '../formats/csv/records';
import { type CsvRecord, type CsvSource, type SniffedText, sniffCsv } from '../formats/csv/sniff';
import type { Column } from '../model/csvw';
import { kindOf } from '../standards/semantic-types';
import { type Traits, compileCell } from './cell';
import { mendHeaders } from './headers';
import { fitted, isHeader } from './trim-cells';
import type { DetectedFile } from './types';
import { isUnambiguous, tabbed } from './unambiguous-record';

/** C0 controls that no text holds. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/** What is told of a table, once its rows have been read. */
type DetectedTable = Omit<DetectedFile, 'encoding' | 'delimiter' | 'ends' | 'ended' | 'quoted'>;

/**
 * Read a file for the first time.
 * @returns nothing when it can not be read as a table: bytes that are no text, a quote that is never closed, no header
 */
export function detectFile(effects: Effects, source: CsvSource, as: string | undefined): DetectedFile | undefined {
  const csv = sniffCsv(source, effects.utf8);
  if (csv.fault !== undefined) return undefined;
  const { encoding, delimiter } = csv;
  const read = readTable(csv, (header) => detectTable(effects, source.name, header, as));
  if (!read) return undefined;
  const { ends, records, quoted, table } = read;
  return { encoding, delimiter, ends, ended: ends.crlf + ends.lf + ends.cr === records, quoted, ...table };
}

interface TableDetector {
  onRow(cells: string[], line: number, certain: boolean): void;
  detected(): DetectedTable;
}

/** Read a table whole; nothing when it is none. */
function readTable(
  { delimiter, table }: SniffedText,
  open: (header: CsvRecord) => TableDetector,
): { ends: LineEnds; records: number; quoted: boolean; table: DetectedTable } | undefined {
  let detector: TableDetector | undefined;
  let [records, broken, quoted] = [0, false, true];
  const ends = table({
    findHeader,
    record(_, __, fault, raw) {
      records++;
      quoted &&= isUnambiguous(fault, raw, delimiter);
      broken = fault === 'open' || CONTROL.test(raw);
      return !broken;
    },
    open(header) {
      if (!isReadable(header, delimiter)) return undefined;
      const rows = (detector = open(header));
      return (cells, line, fault, raw) => rows.onRow(cells, line, isUnambiguous(fault, raw, delimiter));
    },
  });
  return detector && !broken ? { ends, records, quoted, table: detector.detected() } : undefined;
}

/** Whether a header's cells are certain: tabs between its words part them, whatever else does. */
function isReadable({ cells, raw }: CsvRecord, delimiter: SniffedText['delimiter']): boolean {
  return cells.length <= WIDEST && !tabbed(raw, delimiter) && !cells.some((title) => title.trim().includes('\t'));
}

/** What was seen of a column: whether it has a value, what counts them, whether codes have a hyphen. */
interface ColumnDetector {
  column: Column | undefined;
  mend: ReturnType<typeof compileCell>;
  profiler: Profiler | undefined;
  filled: boolean;
  hyphen: boolean;
  bare: boolean;
}

function detectTable(
  effects: Effects,
  file: string,
  { cells: headers, line: headerLine }: CsvRecord,
  as: string | undefined,
): TableDetector {
  const named = headers.flatMap((title, at) => (title.trim() === '' ? [] : [at]));
  const identified = identify(
    effects,
    file,
    named.map((at) => headers[at] as string),
    { as },
  );
  const places = new Map(named.map((at, index) => [at, index]));
  const columns = headers.map((title, at) => {
    const index = places.get(at);
    return index === undefined ? undefined : (identified.declared?.columns[index] ?? areaColumn(title));
  });
  const seen = headers.map((title, at): ColumnDetector => {
    const column = columns[at];
    return {
      column,
      mend: compileCell(title, column, {}),
      profiler: column ? undefined : profileColumn(title),
      filled: places.has(at),
      hyphen: false,
      bare: false,
    };
  });
  const mendedHeaders = mendHeaders({ headers, headerLine, columns, ...identified });
  const rows = watchRows(mendedHeaders.titles, undefined);
  let aligned = true;
  let otherTable: number | undefined;

  return {
    onRow(all, line, certain) {
      if (otherTable !== undefined) return;
      const cells = fitted(all, headers.length);
      const whole = cells.length === headers.length;
      const mended = whole ? cells.map((cell, at) => seen[at]?.mend(cell)?.to ?? cell) : cells;
      if (isHeader(cells, headers) || isHeader(mended, mendedHeaders.titles)) return;
      const kind = rows.onRow(mended, line);
      if (kind === 'blank') return;
      if (kind === 'another table') otherTable = line;
      aligned &&= certain && otherTable === undefined && whole;
      for (let at = 0; at < Math.min(mended.length, seen.length); at++)
        takeCell(seen[at] as ColumnDetector, mended[at] as string, line, whole, kind === 'data');
    },
    detected: () => ({
      ...identified,
      headers,
      headerLine,
      mendedHeaders,
      columns,
      traits: traitsOf(seen),
      aligned,
      otherTable,
      blank: new Set(seen.flatMap(({ filled }, at) => (filled ? [] : [at]))),
    }),
  };
}

/** @param whole whether its record has as many cells as the header @param data whether that is a row of data */
function takeCell(seen: ColumnDetector, cell: string, line: number, whole: boolean, data: boolean): void {
  if (cell === '') return;
  seen.filled = true;
  if (!whole) return;
  if (seen.profiler) {
    if (data) profileCell(seen.profiler, cell, line);
  } else if (/^\d{7}$/.test(cell)) seen.bare = true;
  else if (/^\d{3,4}-\d{3,4}$/.test(cell)) seen.hyphen = true;
}

/** What the columns hold, as far as that decides how a cell is mended. */
function traitsOf(seen: ColumnDetector[]): Traits[] {
  const types = seen.map(({ profiler }) => profiler && classify(profiler.profile));
  const western = types.some((type) => type && isWestern(type));
  return seen.map(({ column, profiler, hyphen, bare }, at): Traits => {
    const type = types[at];
    if (
      profiler &&
      type &&
      type.type !== 'other' &&
      misfits(profiler.profile, type, western).some(({ total }) => total > 0)
    )
      return type.type === 'dates'
        ? { dates: true, monthFirst: profiler.profile.parts.monthFirst() }
        : { numbers: true };
    const eitherWay = column && /^(?:postal code|town id)$/.test(kindOf(column) ?? '');
    return eitherWay && hyphen && bare ? { hyphens: true } : {};
  });
}
