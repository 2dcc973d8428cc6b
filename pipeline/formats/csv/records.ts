/** Longest record, in characters: a quote that is never closed must not take in the rest of a file. */
export const LONGEST_RECORD = 1 << 20;

/**
 * What is wrong with a record's quotes (RFC 4180, 2.5 to 2.7): one is never closed, text stands behind a closing one, or
 * one stands within a bare cell, where it is read as a character.
 */
export type QuoteFault = 'open' | 'behind' | 'bare';

/** What a reader tells of each record; it may be asked to stop by `false`. */
export interface RecordReader {
  /**
   * @param line the line on which the record begins, from 1
   * @param fault the first fault of its quotes
   * @param raw the record as it stands in the text, without its line's end
   */
  (cells: string[], line: number, fault: QuoteFault | undefined, raw: string): boolean | void;
}

/** How many lines of a file end in each way. */
export interface LineEnds {
  crlf: number;
  lf: number;
  cr: number;
}

/**
 * Read records from text that comes in chunks, holding no more than one record and a chunk. A record ends at CRLF, LF or
 * CR, also mixed, as in every spreadsheet and editor; quoted cells may hold delimiters and line breaks, and a cell is
 * given as it stands between them. A text whose quote is never closed ends at the longest record.
 */
export function readRecords(chunks: Iterable<string>, delimiter: string, take: RecordReader): LineEnds {
  const reader = recordReader(delimiter, take);
  for (const chunk of chunks) if (!reader.read(chunk)) break;
  return reader.end();
}

/** A reader that is given its chunks one by one; `read` tells whether more are wanted, `end` reads what is left. */
export function recordReader(delimiter: string, take: RecordReader): { read(chunk: string): boolean; end(): LineEnds } {
  const ends: LineEnds = { crlf: 0, lf: 0, cr: 0 };
  let [rest, line, wanted] = ['', 1, true];
  return {
    read(chunk) {
      const text = rest === '' ? chunk : rest + chunk;
      const at = pass(text, false);
      rest = at < 0 ? '' : text.slice(at);
      wanted = at >= 0 && rest.length <= LONGEST_RECORD;
      if (rest.length > LONGEST_RECORD) take([rest.slice(0, LONGEST_RECORD)], line, 'open', rest);
      return wanted;
    },
    end() {
      if (wanted && rest !== '') pass(rest, true);
      return ends;
    },
  };

  /** Read what is whole; give where the rest begins, or -1 when no more is wanted. */
  function pass(text: string, last: boolean): number {
    const signs = signsOf(text);
    let at = 0;
    while (at < text.length) {
      const quote = signs.quote(at);
      let end = lineEnd(signs, at);
      let cells: string[];
      let fault: QuoteFault | undefined;
      const begin = line;
      if (quote >= 0 && (end < 0 || quote < end)) {
        const record = quoted(text, at, delimiter, signs, last);
        if (!record) return at;
        ({ cells, end, fault } = record);
        line += record.breaks;
      } else {
        if (end < 0) {
          if (!last) return at;
          end = text.length;
        }
        cells = text.slice(at, end).split(delimiter);
      }
      const raw = text.slice(at, end);
      const carriage = text.charCodeAt(end) === 13;
      // A carriage return at the very end of a chunk may be the first half of a CRLF.
      if (carriage && end + 1 === text.length && !last) {
        line = begin;
        return at;
      }
      at = end + 1;
      if (carriage && text.charCodeAt(at) === 10) {
        ends.crlf++;
        at++;
      } else if (carriage) ends.cr++;
      else if (end < text.length) ends.lf++;
      line++;
      if (take(cells, begin, fault, raw) === false) return -1;
    }
    return at;
  }
}

/** Where the next of each sign stands at or behind a place, or -1; asked for places that never go back. */
interface Signs {
  quote(from: number): number;
  lf(from: number): number;
  cr(from: number): number;
}

function signsOf(text: string): Signs {
  const find = (sign: string): ((from: number) => number) => {
    let at = text.indexOf(sign);
    return (from) => (at >= 0 && at < from ? (at = text.indexOf(sign, from)) : at);
  };
  return { quote: find('"'), lf: find('\n'), cr: find('\r') };
}

function lineEnd({ lf, cr }: Signs, from: number): number {
  const [feed, carriage] = [lf(from), cr(from)];
  return carriage >= 0 && (feed < 0 || carriage < feed) ? carriage : feed;
}

interface Quoted {
  cells: string[];
  /** Where its line end stands. */
  end: number;
  /** Line breaks within its cells. */
  breaks: number;
  fault?: QuoteFault | undefined;
}

/** Read one record that has quotes; nothing when the text ends before it does. */
// eslint-disable-next-line complexity -- the hot loop of the reader: a call for each branch costs a tenth of a check
function quoted(text: string, from: number, delimiter: string, signs: Signs, last: boolean): Quoted | undefined {
  const cells: string[] = [];
  let [at, breaks] = [from, 0];
  let fault: QuoteFault | undefined;
  for (;;) {
    let cell = '';
    const inQuotes = text[at] === '"';
    if (inQuotes) {
      let begin = at + 1;
      let close = text.indexOf('"', begin);
      while (close >= 0 && text[close + 1] === '"') {
        cell += text.slice(begin, close + 1);
        begin = close + 2;
        close = text.indexOf('"', begin);
      }
      // A quote at the very end of a chunk may be the first of a pair.
      if (close < 0 || (close + 1 >= text.length && !last)) {
        if (!last) return undefined;
        if (close < 0) {
          fault = 'open';
          close = text.length;
        }
      }
      cell += text.slice(begin, close);
      if (cell.includes('\n') || cell.includes('\r')) breaks += (cell.match(/\r\n|\r|\n/g) ?? []).length;
      at = close + 1;
    }
    let end = lineEnd(signs, at);
    if (end < 0) {
      if (!last) return undefined;
      end = text.length;
    }
    const quote = signs.quote(at);
    // Bare cells up to the next quoted one, or to the end of the line; behind a closing quote the first is no cell.
    const stop = quote < 0 || quote > end ? end : quote;
    const bare = text.slice(at, stop).split(delimiter);
    const first = bare[0] as string;
    if (inQuotes && first !== '') fault ??= 'behind';
    bare[0] = cell + first;
    let done = stop === end;
    at = stop;
    if (!done && bare.length > 1 && bare.at(-1) === '') bare.pop();
    else if (!done) {
      // A quote opens a cell behind a delimiter alone; elsewhere it is a character of a bare one.
      fault ??= inQuotes && bare.length === 1 ? 'behind' : 'bare';
      const next = text.indexOf(delimiter, stop);
      done = next < 0 || next > end;
      bare[bare.length - 1] += text.slice(stop, done ? end : next);
      at = next + 1;
    }
    for (const one of bare) cells.push(one);
    if (done) return { cells, end, breaks, fault };
  }
}
