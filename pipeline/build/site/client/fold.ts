/**
 * A text as search compares it: full-width and half-width, capitals, katakana and hiragana are the same;
 * so are the dashes that input methods give between digits, and numbers with and without commas.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]|(?<=\d)\u30FC(?=\d)/g, '-')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/[\u30A1-\u30F6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** The words of a query, folded; a text must hold all of them. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
