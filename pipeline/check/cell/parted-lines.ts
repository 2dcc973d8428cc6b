import { type Column, datatypeOf } from '../../model/csvw';
import { kindOf } from '../../standards/semantic-types';
import { PROSE_TITLE } from './patterns';

/** A break behind or before one of these is one of a wrapped line: the sentence, name or list goes on. */
const GOES_ON = /[。、，,．.：:；;・…「『（(【〜～~ーｰ\-‐−―&＆]$/u;
const BELONGS_BEFORE = /^[「『（(【」』）)】、。，．・※*＊]/u;
/** Lines that are longer than this are prose. */
const LONGEST = 40;

/** Kinds of values of so many digits that a break within one is not one between two. */
const OF_ONE_LENGTH: ReadonlySet<string | undefined> = new Set([
  'local government code',
  'phone number',
  'postal code',
  'town id',
  'corporate number',
]);

/** Whether a column's values are of one length, so that two of them are never taken for one. */
export function isOfOneLength(column: Column | undefined): boolean {
  return column !== undefined && OF_ONE_LENGTH.has(kindOf(column));
}

/** Whether a line break in a column may part values: in prose it parts sentences, in a date or code nothing. */
export function mayPartValues(title: string, column: Column | undefined): boolean {
  if (PROSE_TITLE.test(title) || isOfOneLength(column)) return false;
  return !(column && /^(?:date|time)$/.test(datatypeOf(column).base));
}

/** Whether the line breaks of a cell part several values (rule L1-07), as names of owners or phones: short lines, each whole. */
export function partsValues(text: string): boolean {
  const lines = text
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    lines.length > 1 &&
    lines.every(
      (line, at) =>
        line.length <= LONGEST &&
        (at === lines.length - 1 || !GOES_ON.test(line)) &&
        (at === 0 || !BELONGS_BEFORE.test(line)),
    )
  );
}
