/**
 * A text that comes from outside, on one line: what would break it, or what a terminal or a runner of jobs would act upon, is
 * shown as a sign or a code. Every line that is printed goes through it.
 */
export function visible(text: string): string {
  return text
    .replace(/[\r\n]+/g, '⏎')
    .replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
