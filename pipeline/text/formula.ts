/** What a spreadsheet takes for a formula, also behind blanks, tabs or an apostrophe, and in full width. */
const FORMULA = /^'*[\s\u3000]*[=+\-@＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Tell whether a spreadsheet would run a cell's text as a formula; a plain number is none. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text) && !NUMBER.test(text);
}

/**
 * Guard a text cell of the CSV: one that a spreadsheet would run as a formula (数式) gets a leading apostrophe.
 * One that already has apostrophes before it gets another, so that taking one off always gives the text back.
 */
export function guardFormula(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** Take the guard off again. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
