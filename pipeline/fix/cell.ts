import { mayPartValues, partsValues } from '../check/cell/parted-lines';
import { NO_VALUE, SEVERAL } from '../check/cell/patterns';
import { compileJudge, listedValues } from '../check/cell/validate-value';
import { type Column, datatypeOf } from '../model/csvw';
import { kindOf } from '../standards/semantic-types';
import { KIND, UNTIDY, halfWidth, scan } from '../text/char-class';
import { onOneLine, withoutLayout } from './blanks';
import type { Mended } from './change';
import { portable } from './characters';
import { dayOfMonthFirst, isoDate, isoMoment } from './date';
import { withHyphen } from './kinds';
import { bareNumber, unitOfTitle } from './number';
import { isLost } from '../text/lost';
import { compileTyped } from './repair-value';

/** What a whole column turned out to hold, where no description says it. */
export interface Traits {
  /** Every value is a date or period. */
  dates?: boolean;
  /** Of days whose year stands last, the month stands first for certain. */
  monthFirst?: boolean;
  /** Its values are numbers. */
  numbers?: boolean;
  /** Some of its codes have a hyphen and some have none. */
  hyphens?: boolean;
}

const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;

/** Give a cell's certain replacement; nothing when it stays. */
export type CellMend = (cell: string) => Mended | undefined;

/**
 * Compile the mending of a column's cells from what the check declares the column to be. What the column's own judge does
 * not take after mending is not written: the cell stays, and is told.
 */
export function compileCell(title: string, declared: Column | undefined, traits: Traits): CellMend {
  if (declared?.['schema:creativeWorkStatus'] === 'as in the source') return () => undefined;
  const typed = declared ? compileTyped(declared) : undefined;
  const repairs = repairsOf(title, declared, traits);
  const judge = declared && compileJudge(declared);
  const mayPart = mayPartValues(title, declared);

  const mend = (cell: string): Mended | undefined => {
    const kinds = scan(cell);
    // What is lost, or holds several values, is for a person to say.
    if ((kinds & KIND.control) !== 0 || isLost(cell)) return undefined;
    if ((kinds & KIND.break) !== 0 && mayPart && partsValues(cell)) return undefined;
    const tidied = (kinds & UNTIDY) === 0 ? cell : tidy(cell);
    const found = typed?.(tidied);
    for (const repair of repairs) {
      const mended = repair(tidied, found);
      if (mended) return mended;
    }
    return tidied === cell ? undefined : { to: tidied, ...tidiedCode(cell, tidied) };
  };

  // Many columns repeat the cell above.
  let [last, result]: [string, Mended | undefined] = ['', undefined];
  return (cell) => {
    if (cell !== last) {
      const mended = mend(cell);
      const right = mended !== undefined && (mended.to === '' || !judge?.(mended.to));
      [last, result] = [cell, !right || mended.to === cell ? undefined : mended];
    }
    return result;
  };
}

/**
 * A repair of a cell, once its blanks and characters are set right; nothing where it does not know better.
 * @param found what the column's declared type makes of it
 */
type Repair = (
  tidied: string,
  found: ReturnType<NonNullable<ReturnType<typeof compileTyped>>> | undefined,
) => Mended | undefined;

/** The repairs that a column's cells may need, in the order in which they are tried: the first that mends ends it. */
function repairsOf(title: string, declared: Column | undefined, traits: Traits): Repair[] {
  const kind = declared && kindOf(declared);
  const unit = unitOfTitle(title);
  const repairs: Repair[] = [(_, found) => (typeof found === 'object' ? found : undefined)];
  if (declared && dashIsNone(declared)) repairs.unshift(withoutDash);
  // A break may part the values of a list, two numbers, two addresses: that is for a person to say.
  if (declared?.separator === undefined) repairs.push(withoutBreak);
  if (traits.hyphens && kind !== undefined)
    repairs.push((tidied, found) =>
      found === 'right'
        ? changed(tidied, { to: withHyphen(tidied, kind), code: 'NOTATIONS_MIXED', rule: null })
        : undefined,
    );
  if (traits.dates)
    repairs.push((tidied) => {
      const text = halfWidth(tidied);
      const date = isoMoment(text) ?? isoDate(text) ?? (traits.monthFirst ? dayOfMonthFirst(text) : undefined);
      return date === undefined ? undefined : changed(tidied, { to: date, code: 'TIME_NOTATION', rule: 'L3-05' });
    });
  if (traits.numbers)
    repairs.push((tidied) => {
      const number = bareNumber(halfWidth(tidied), unit, false);
      return number === undefined
        ? undefined
        : changed(tidied, { to: number, code: 'NUMBER_WITH_TEXT', rule: 'L2-01' });
    });
  return repairs;
}

/** A repair that changes nothing is none. */
function changed(text: string, mended: Mended): Mended | undefined {
  return mended.to === text ? undefined : mended;
}

/** A dash for no value, in columns where it can be nothing else. */
function withoutDash(text: string): Mended | undefined {
  const isDash = text.length <= 4 && NO_VALUE.test(text) && /^(?:[^\w*＊…・/／]+|null|n\/a)$/iu.test(text);
  return isDash ? { to: '', code: 'CELL_NO_VALUE', rule: 'L1-09' } : undefined;
}

/** A text on one line, where its breaks part no values. */
function withoutBreak(text: string): Mended | undefined {
  if (!BREAK.test(text) || !/\p{L}/u.test(text)) return undefined;
  const lined = tidy(onOneLine(text));
  return SEVERAL.test(lined) ? undefined : { to: lined, code: 'CELL_LINE_BREAK', rule: 'L1-14' };
}

/** Characters and layout set right, breaks at the edges too, until nothing is left to set right. */
export function tidy(text: string): string {
  for (let before = text; ;) {
    const after = withoutLayout(portable(before.trim()));
    if (after === before) return after;
    before = after;
  }
}

/** What was amiss with a text that was set right in its blanks, breaks and characters alone. */
export function tidiedCode(before: string, after: string): Omit<Mended, 'to'> {
  if (BREAK.test(before) && !BREAK.test(after)) return { code: 'CELL_LINE_BREAK', rule: 'L1-14' };
  return portable(before) !== before
    ? { code: 'CHARACTER_DEPENDENT', rule: 'L1-08' }
    : { code: 'CELL_BLANKS', rule: 'L1-06' };
}

/**
 * Whether a dash in a column means that there is no value: in a text it does, in place of a number it may be a zero, in
 * place of a choice a no, and what must not be empty is for a person to look at.
 */
function dashIsNone(column: Column): boolean {
  const { base, format } = datatypeOf(column);
  if (column.required || column['schema:valueRequired'] || column.separator) return false;
  return (
    base === 'date' ||
    base === 'time' ||
    base === 'anyURI' ||
    (base === 'string' && !(format !== undefined && listedValues(format)))
  );
}
