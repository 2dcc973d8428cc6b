/** Longest record, in characters: a quote that is never closed must not take in the rest of a file. */
export const LONGEST_RECORD = 1 << 20;

/** What is wrong with a record's quotes (RFC 4180, 2.5 to 2.7). */
export type QuoteFault = 'open' | 'stray';

/** What a reader tells of each record; it may be asked to stop by `false`. */
export interface RecordReader {
  /** @param line the line on which the record begins, from 1 @param fault the first fault of its quotes */
  (cells: string[], line: number, fault?: QuoteFault): boolean | void;
}

/** How a file writes its lines' ends. */
export interface LineEnds {
  crlf: number;
  lf: number;
  cr: number;
}

/**
 * Read records from text that comes in chunks, holding no more than one record and a chunk. Quoted cells may hold
 * separators and line breaks; a record ends at LF, at CRLF, or at CR in a file that has no other.
 * A text whose quote is never closed ends at the longest record.
 */
export function readRecords(chunks: Iterable<string>, separator: string, take: RecordReader): LineEnds {
  const ends: LineEnds = { crlf: 0, lf: 0, cr: 0 };
  let [rest, line, onlyCr] = ['', 1, false];
  let begun = false;
  for (const chunk of chunks) {
    const text = rest === '' ? chunk : rest + chunk;
    const ending = begun ? undefined : /[\r\n]+./s.exec(text.replace(/"[^"]*(?:""[^"]*)*(?:"|$)/g, '"'));
    if (ending) {
      onlyCr = !ending.input.includes('\n');
      begun = true;
    }
    const at = pass(text, false);
    if (at < 0) return ends;
    rest = text.slice(at);
    if (rest.length > LONGEST_RECORD) {
      take([rest.slice(0, LONGEST_RECORD)], line, 'open');
      return ends;
    }
  }
  if (rest !== '') pass(rest, true);
  return ends;

  /** Read what is whole; give where the rest begins, or -1 when no more is wanted. */
  function pass(text: string, last: boolean): number {
    let at = 0;
    let quote = text.indexOf('"');
    while (at < text.length) {
      let end = text.indexOf(onlyCr ? '\r' : '\n', at);
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      if (quote >= 0 && (end < 0 || quote < end)) {
        const record = quoted(text, at, separator, onlyCr, last);
        if (!record) return at;
        countEnd(text, record.end);
        if (take(record.cells, line, record.fault) === false) return -1;
        line += 1 + record.breaks;
        at = record.end + 1;
        continue;
      }
      if (end < 0) {
        if (!last) return at;
        end = text.length;
      }
      countEnd(text, end);
      const stop = !onlyCr && text.charCodeAt(end - 1) === 13 && end > at ? end - 1 : end;
      if (take(text.slice(at, stop).split(separator), line) === false) return -1;
      line++;
      at = end + 1;
    }
    return at;
  }

  function countEnd(text: string, end: number): void {
    if (end >= text.length) return;
    if (onlyCr) ends.cr++;
    else if (text.charCodeAt(end - 1) === 13) ends.crlf++;
    else ends.lf++;
  }
}

interface Quoted {
  cells: string[];
  /** Where its line end stands. */
  end: number;
  /** Line breaks within its cells. */
  breaks: number;
  fault?: QuoteFault;
}

/** Read one record that has quotes; nothing when the text ends before it does. */
function quoted(text: string, from: number, separator: string, onlyCr: boolean, last: boolean): Quoted | undefined {
  const cells: string[] = [];
  const lineEnd = onlyCr ? '\r' : '\n';
  let [at, breaks, ending, quote] = [from, 0, -1, -1];
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
    if (ending < at) ending = text.indexOf(lineEnd, at);
    if (ending < 0) {
      if (!last) return undefined;
      ending = text.length;
    }
    if (quote < at) quote = text.indexOf('"', at);
    // Bare cells up to the next quoted one, or to the end of the line; behind a closing quote the first is no cell.
    const stop = quote < 0 || quote > ending ? ending : quote;
    const atEnd = stop === ending;
    const bare = text.slice(at, atEnd && !onlyCr && stop > at && ending < text.length && text[stop - 1] === '\r' ? stop - 1 : stop).split(separator);
    const first = bare[0] as string;
    if (inQuotes && first !== '') fault ??= 'stray';
    bare[0] = cell + first;
    if (atEnd) {
      for (const one of bare) cells.push(one);
      return { cells, end: ending, breaks, ...(fault && { fault }) };
    }
    // A quote opens a cell behind a separator alone; elsewhere it is a character of a bare one.
    at = stop;
    if (bare.length > 1 && bare.at(-1) === '') bare.pop();
    else {
      fault ??= 'stray';
      const rest = separatorOrEnd(text, stop, separator, ending);
      bare[bare.length - 1] += text.slice(stop, rest === ending && ending < text.length && !onlyCr && text[rest - 1] === '\r' ? rest - 1 : rest);
      at = rest;
      if (rest === ending) {
        for (const one of bare) cells.push(one);
        return { cells, end: ending, breaks, fault };
      }
      at++;
    }
    for (const one of bare) cells.push(one);
  }
}

function separatorOrEnd(text: string, from: number, separator: string, ending: number): number {
  const at = text.indexOf(separator, from);
  return at < 0 || at > ending ? ending : at;
}
