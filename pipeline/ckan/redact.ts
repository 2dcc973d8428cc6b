/** The ways in which a program may write a text that it gives back: as it is, in JSON, in an address, in HTML. */
const SPELLINGS: ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  encodeURIComponent,
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
];

/**
 * Make a function that takes a token out of a text. It comes before anything shortens the text: of a token that was cut
 * nothing could be found.
 */
export function redactor(token: string): (text: string) => string {
  const spellings = [...new Set(SPELLINGS.map((spell) => spell(token)))];
  return (text) => spellings.reduce((left, spelling) => left.replaceAll(spelling, '***'), text);
}
