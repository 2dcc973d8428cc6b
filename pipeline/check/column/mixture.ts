import { datatypeOf } from '../../model/csvw';
import { flatCopy } from '../../text/flat-copy';
import type { ColumnContext } from '../findings/types';

/** Kinds of which a hyphen is optional: both notations are right, but not in one column. */
const EITHER: ReadonlySet<string> = new Set(['postal code', 'town id']);

/** Watch a column for two right notations side by side, and for numbers that lost the zero that others lead with. */
export function mixture({
  findings,
  number,
  title,
  declared,
}: ColumnContext): { onValue(value: string, line: number): void; onEnd(): void } | undefined {
  const { name } = declared ? datatypeOf(declared) : {};
  if (name === 'identifier') return lostZeros({ findings, number, title });
  if (name === undefined || !EITHER.has(name)) return undefined;
  let [hyphen, bare] = ['', ''];
  return {
    onValue(value) {
      if (value.includes('-')) hyphen ||= flatCopy(value);
      else bare ||= flatCopy(value);
    },
    onEnd() {
      if (hyphen !== '' && bare !== '')
        findings.add('NOTATIONS_MIXED', { column: number, field: title, value: bare }, { first: hyphen });
    },
  };
}

/** Places of short numbers are kept until it is known whether others lead with a zero. */
const KEPT = 1000;

/** Numbers of one width of which some lead with a zero: a shorter one lost it. */
function lostZeros({ findings, number, title }: Pick<ColumnContext, 'findings' | 'number' | 'title'>): {
  onValue(value: string, line: number): void;
  onEnd(): void;
} {
  let width = 0;
  let even = true;
  const short: [value: string, line: number][] = [];
  return {
    onValue(value, line) {
      const first = value.charCodeAt(0);
      if (first === 48 && value.length > 1 && /^\d+$/.test(value)) {
        even &&= width === 0 || width === value.length;
        width = value.length;
      } else if (first > 48 && first <= 57 && value.length !== width && short.length < KEPT && /^\d+$/.test(value))
        short.push([flatCopy(value), line]);
    },
    onEnd() {
      for (const [value, line] of even && width > 0 ? short : [])
        if (value.length < width) findings.add('ZERO_LOST', { line, column: number, field: title, value });
    },
  };
}
