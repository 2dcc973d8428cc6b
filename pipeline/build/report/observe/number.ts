/** A number as a text writes it: its value, and the size of its last digit that says something (9,900: 100; 1.6: 0.1). */
export interface Written {
  value: number;
  precision: number;
}

/** A number in any notation of a folded text: thousands commas or none, decimals, a sign. */
export const NUMBER = String.raw`(?<![\d.,])[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\d|[.,]\d)`;

/** Words before and behind a number by which it is no exact one. */
export const ABOUT = /(?:約|およそ|おおよそ|ほぼ|概ね|おおむね)(?:のべ|延べ)?\s*$/u;
const OR_SO = /^[^\d\s、。,()%]{0,3}%?(?:程度?|余り?|以上|強|弱|前後|を超え)/u;

/** Read a folded number. */
export function readNumber(text: string): Written {
  const plain = text.replaceAll(',', '');
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : zerosAtEnd(plain);
  const value = Number(plain);
  return { value, precision: value === 0 ? 1 : 10 ** (zeros - decimals) };
}

/** How many zeros end a whole number; those that lead it say nothing. */
function zerosAtEnd(digits: string): number {
  let [begin, end] = [/^[+-]/.test(digits) ? 1 : 0, digits.length];
  while (begin < digits.length - 1 && digits[begin] === '0') begin++;
  while (end > begin && digits[end - 1] === '0') end--;
  return digits.length - end;
}

/** Words that make a number an approximate one stand at once before it. */
const NEAR = 40;

/** Tell whether the text around a number calls it an approximate one: 約, 程度, 以上 and their like. */
export function isApproximate(before: string, after: string): boolean {
  return ABOUT.test(before.slice(-NEAR)) || OR_SO.test(after.slice(0, NEAR));
}

/** Round to a precision such as 100 or 0.1. */
export function round(value: number, precision: number): number {
  // A division by a power of ten is exact where a multiplication by 0.1 is not.
  return precision < 1
    ? Math.round(value / precision) / Math.round(1 / precision)
    : Math.round(value / precision) * precision;
}

/** A figure that another may agree with. */
export interface Comparable extends Written {
  upper: number | null;
  approximate: boolean;
}

/** Two figures agree when they are the same, or when one is approximate and the other rounds to it. */
export function agree(a: Comparable, b: Comparable): boolean {
  if (a.upper !== b.upper) return false;
  if (a.value === b.value) return true;
  const coarser = [a, b].filter((one) => one.approximate).reduce((most, one) => Math.max(most, one.precision), 0);
  return coarser > 0 && round(a.value, coarser) === round(b.value, coarser);
}
