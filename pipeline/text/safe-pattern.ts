/** Longest pattern that is taken from a file. */
const LONGEST = 500;
/** A repetition without a bound, where one stands. */
const UNBOUNDED = /^(?:[+*]|\{\d+,\})/;

/**
 * Why a pattern from outside may not be used: it is no regular expression of ECMAScript, is too long, or repeats a group
 * without a bound that itself holds a repetition or a choice, so that a text that nearly matches may be tried without end.
 * @returns nothing where it may
 */
export function whyUnsafe(source: string): string | undefined {
  if (source.length > LONGEST) return `more than ${LONGEST} characters`;
  try {
    new RegExp(source, 'u');
  } catch (error) {
    return (error as Error).message;
  }
  return repeatsTwice(source) ? 'a repetition or choice that is repeated without a bound' : undefined;
}

/** Whether a group that can take a text in several ways is repeated without a bound. @param source a valid pattern */
function repeatsTwice(source: string): boolean {
  const outer: boolean[] = [];
  let manyWays = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] as string;
    if (sign === '\\') at++;
    else if (sign === '[') at = endOfClass(source, at);
    else if (sign === '(') {
      outer.push(manyWays);
      manyWays = false;
    } else if (sign === ')') {
      const repeated = UNBOUNDED.test(source.slice(at + 1, at + 12));
      if (repeated && manyWays) return true;
      const around = outer.pop() ?? false;
      manyWays ||= repeated || around;
    } else if (sign === '|' || UNBOUNDED.test(source.slice(at, at + 12))) manyWays = true;
  }
  return false;
}

function endOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}
