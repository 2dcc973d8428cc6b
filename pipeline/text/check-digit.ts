const ZERO = 48;

/**
 * Hold a 6-digit local government code against its check digit: weights 6 to 2 on the first five digits,
 * (11 − (sum mod 11)) mod 10.
 */
export function localGovernmentCodeIsRight(code: string): boolean {
  let sum = 0;
  for (let at = 0; at < 5; at++) sum += (code.charCodeAt(at) - ZERO) * (6 - at);
  return (11 - (sum % 11)) % 10 === code.charCodeAt(5) - ZERO;
}

/**
 * Hold a 13-digit corporate number against its first digit: 9 − (sum mod 9), the twelve others weighed 1 and 2 in turn
 * from the last (法人番号の指定等に関する省令, article 2).
 */
export function corporateNumberIsRight(number: string): boolean {
  let sum = 0;
  for (let at = 12; at >= 1; at--) sum += (number.charCodeAt(at) - ZERO) * (at % 2 === 0 ? 1 : 2);
  return 9 - (sum % 9) === number.charCodeAt(0) - ZERO;
}
