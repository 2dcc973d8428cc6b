import { isOfOneLength } from '../check/cell/parted-lines';
import { compileJudge, listedValues } from '../check/cell/validate-value';
import { checkWording } from '../check/rules/codes';
import { type Column, datatypeOf } from '../model/csvw';
import { kindOf } from '../standards/semantic-types';
import { halfWidth } from '../text/char-class';
import { onOneLine } from './blanks';
import type { Mended } from './change';
import { isoDay } from './date';
import { listedValue } from './enum-value';
import { KIND_MENDS } from './kinds';
import { bareNumber } from './number';
import { clockTime } from './time';

/** Give what a value of a declared column says in the way that the column wants it, if that is certain. */
export type TypedMend = (value: string) => Mended | 'right' | undefined;

/**
 * Compile the mending of a declared column's values; nothing when any text will do. What is wrong, and whether a mended
 * value is right, the check's own judge of the column says.
 */
export function compileTyped(column: Column): TypedMend | undefined {
  const judge = compileJudge(column);
  const { minimum = -Infinity, maximum = Infinity } = datatypeOf(column);
  const inRange = (value: string): boolean => !(Number(value) < minimum || Number(value) > maximum);
  const write = judge && compileWrite(column);
  if (!judge) return undefined;
  return (value) => {
    const fault = judge(value);
    if (!fault) return 'right';
    for (const to of write?.(value) ?? []) {
      if (to !== undefined && to !== value && !judge(to) && inRange(to))
        return { to, code: fault.code, rule: fault.rule ?? checkWording(fault.code).rule ?? null };
    }
    return undefined;
  };
}

/** The ways in which a column's value may have been meant, the likeliest first. */
function compileWrite(column: Column): ((value: string) => (string | undefined)[]) | undefined {
  const { base, format } = datatypeOf(column);
  const name = kindOf(column);
  const kind = name === undefined ? undefined : KIND_MENDS[name];
  if (column.separator)
    return (value) => [value.replaceAll('；', ';').replace(/ ?; ?/g, ';').replace(/;{2,}/g, ';').replace(/^;|;$/g, '')];
  switch (base) {
    case 'integer':
    case 'nonNegativeInteger':
    case 'gYear':
    case 'decimal':
      return (value) => [bareNumber(plain(value), column['schema:unitText'], base !== 'decimal')];
    case 'date':
      return (value) => [isoDay(plain(value))];
    case 'time':
      return (value) => [clockTime(plain(value))];
    case 'boolean':
    case 'anyURI':
      return (value) => [plain(value)];
    case 'string': {
      if (kind)
        return (value) => [
          kind(onOneLine(value)),
          ...(isOfOneLength(column) ? [kind(value.replace(/[\r\n]/g, ''))] : []),
        ];
      const values = format === undefined ? undefined : listedValues(format);
      if (values) return (value) => [listedValue(value, values)];
      return (value) => [plain(value), plain(value).toLowerCase(), period(value)];
    }
  }
}

/** In half width, on one line: a blank where a line broke, since what stands behind may be another number or address. */
function plain(value: string): string {
  return halfWidth(onOneLine(value)).trim();
}

/** A period of two days, `start/end`. */
function period(value: string): string | undefined {
  const [start, end, ...more] = plain(value)
    .split(/\s?(?:~|〜|から)\s?/u)
    .map((part) => isoDay(part.replace(/まで$/u, '')));
  return start && end && more.length === 0 ? `${start}/${end}` : undefined;
}
