/** Regular-expression characters that have a full-width twin. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/;

/**
 * A text with full-width letters, digits, signs and blanks made half-width, and every dash and tilde the ASCII one.
 * One character stays one, so that a place in the result is the place in the text.
 */
export function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u301C\u2212\u2010-\u2015\u25B2\u25B3]/gu, (character) => {
    if (character === '\u3000') return ' ';
    if (character === '\u301C') return '~';
    if (character > '\uFF00') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
    return '-';
  });
}

/** The same for a pattern: what is special when half-width is meant as itself when it is written full-width. */
export function foldPattern(pattern: string): string {
  return [...pattern]
    .map((character) => {
      const folded = fold(character);
      return folded !== character && SPECIAL.test(folded) ? `\\${folded}` : folded;
    })
    .join('');
}
