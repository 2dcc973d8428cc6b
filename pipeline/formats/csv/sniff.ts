import type { Utf8 } from '../../core/effects';
import type { Bilingual } from '../../issues/issue';
import { type Delimiter, detectDelimiter } from './delimiter';
import { BROKEN, type Encoding, decoded, detectEncoding } from './encoding';
import { otherFormat } from './other-format';
import { type LineEnds, type QuoteFault, type RecordReader, readRecords } from './records';

/** Records among which the header is looked for. */
export const HEAD = 10;

/** A file, or what is to be read as one. */
export interface CsvSource {
  /** Its name, of which the ending may tell the delimiter. */
  name: string;
  /** Give its chunks from its beginning, each time that it is called. */
  bytes(): Iterable<Uint8Array>;
}

/** A record as it was read. */
export interface CsvRecord {
  cells: string[];
  /** The line on which it begins, from 1. */
  line: number;
  /** The first fault of its quotes. */
  fault: QuoteFault | undefined;
  /** Its text, without the line's end. */
  raw: string;
}

/** What takes a table as it is read. */
export interface TableReader {
  /** Give the header's place among the first records, or -1. */
  findHeader(records: string[][]): number;
  /** Take each record as soon as it is read, above the header too; `false` ends the reading. */
  record?: RecordReader;
  /** Take the header, and give what takes the records below it; nothing when the table is not to be read. */
  open(header: CsvRecord): RecordReader | undefined;
}

/** A text of which it is known what parts its cells; it is read once. */
export interface SniffedText {
  delimiter: Delimiter;
  /** Read every record. */
  records(take: RecordReader): LineEnds;
  /** Find the header among the first records that hold something, and read those below it. */
  table: (reader: TableReader) => LineEnds;
}

/**
 * How a file is written; one that is no CSV is of another format, or broken: some bytes are no character. Of one that is
 * unsure two encodings are as likely.
 */
export type SniffedCsv = { encoding: Encoding } & (
  | { fault: 'other'; format: Bilingual }
  | { fault: 'broken'; line: number }
  | { fault: 'unsure' }
  | ({ fault?: undefined } & SniffedText)
);

/**
 * Tell how a file is written: other format, encoding, delimiter. Nothing but its first chunk is held.
 * @throws what `source.bytes` throws
 */
export function sniffCsv(source: CsvSource, utf8: Utf8): SniffedCsv {
  const format = otherFormat(source.bytes());
  const detected = detectEncoding(() => source.bytes(), utf8);
  const { encoding, broken, unsure = false } = detected;
  if (format) return { encoding, fault: 'other', format };
  const chunks = decoded(source.bytes(), detected, utf8);
  if (broken) return { encoding, fault: 'broken', line: lineOfBroken(chunks) };
  if (unsure) return { encoding, fault: 'unsure' };
  return { encoding, ...sniffText(chunks, source.name) };
}

/** Tell what parts the cells of a text. @param name the file's */
export function sniffText(text: Iterable<string>, name: string): SniffedText {
  const { delimiter, chunks } = detectDelimiter(text, name);
  return {
    delimiter,
    records: (take) => readRecords(chunks, delimiter, take),
    table: (reader) => readTable(chunks, delimiter, reader),
  };
}

function readTable(chunks: Iterable<string>, delimiter: Delimiter, reader: TableReader): LineEnds {
  const head: CsvRecord[] = [];
  let row: RecordReader | undefined;
  let opened = false;
  const open = (): boolean => {
    opened = true;
    const at = reader.findHeader(head.map(({ cells }) => cells));
    row = head[at] && reader.open(head[at]);
    const below = head.splice(0).slice(at + 1);
    return row !== undefined && below.every(({ cells, line, fault, raw }) => row?.(cells, line, fault, raw) !== false);
  };
  const ends = readRecords(chunks, delimiter, (cells, line, fault, raw) => {
    if (reader.record?.(cells, line, fault, raw) === false) return false;
    if (row) return row(cells, line, fault, raw);
    // Blank lines above the header, however many, are told by where it stands.
    if (head.length === 0 && isBlank(cells)) return true;
    return head.push({ cells, line, fault, raw }) < HEAD || open();
  });
  if (!opened) open();
  return ends;
}

/** Whether no cell of a record holds anything. */
export function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function lineOfBroken(chunks: Iterable<string>): number {
  let [line, before] = [1, ''];
  for (const text of chunks) {
    const at = text.indexOf(BROKEN);
    line += (text.slice(0, at < 0 ? undefined : at).match(/\r\n?|\n/g) ?? []).length;
    if (before.endsWith('\r') && text.startsWith('\n')) line--;
    if (at >= 0) break;
    before = text;
  }
  return line;
}
