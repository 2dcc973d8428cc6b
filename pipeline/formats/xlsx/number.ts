/** Digits that Excel keeps of a number and shows at most. */
const DIGITS = 15;

/**
 * Write a number as Excel would show it in a cell wide enough, with the format General: at most 15 digits (a file holds
 * 17, as 0.30000000000000004), no exponent, no comma. Whole numbers are given as they are.
 * @returns nothing when the text is no number
 */
export function numberText(raw: string): string | undefined {
  const value = raw.trim() === '' ? NaN : Number(raw);
  if (!Number.isFinite(value) || !/^[\s\d.+\-Ee]+$/.test(raw)) return undefined;
  if (value === 0) return '0';
  return withoutExponent(Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS))));
}

function withoutExponent(text: string): string {
  const [, sign = '', first = '', rest = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const [digits, shift] = [first + rest, Number(exponent)];
  return sign + (shift < 0 ? `0.${'0'.repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, '0'));
}

/**
 * Write a whole number by the pattern of a code, as `000-0000`: its digits from the right, zeros where they lack.
 * @returns nothing when it is no whole number, or below 0
 */
export function codeText(value: number, pattern: string): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  const digits = [...String(value)];
  let text = '';
  for (const sign of [...pattern].reverse()) {
    if (sign !== '0' && sign !== '#') text = sign + text;
    else text = (digits.pop() ?? (sign === '0' ? '0' : '')) + text;
  }
  return digits.join('') + text;
}
