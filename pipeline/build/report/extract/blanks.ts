/** A blank of any kind: layout only, never content. Zero-width ones count too. */
export const BLANK = /[\s\u0085\u200B\u2060]/u;
/** A stretch without any blank. */
export const UNBROKEN = /[^\s\u0085\u200B\u2060]+/gu;
const BLANKS = /[\s\u0085\u200B\u2060]+/gu;

/** Make every run of blanks one space and trim: how a text reads with its page layout gone. */
export function collapse(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}

/** The text without any blank: how two printings of one name are compared. */
export function compact(text: string): string {
  return text.replace(BLANKS, '');
}

/** `compact` of the NFKC form: how labels, numbers and ratings are recognised in whatever width they are typed. */
export function key(text: string): string {
  return compact(text.normalize('NFKC'));
}
