/** Longest value that is shown of a field, in characters. */
const LONGEST_VALUE = 60;

/** A value on one line, and not all of a long one. */
export function shortValue(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join('')}…` : characters.join('');
}
