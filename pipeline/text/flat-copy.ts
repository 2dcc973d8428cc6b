/**
 * Copy a text that is kept. A cell is a slice of the chunk that it was read from, and would keep all of that in memory.
 */
export function detach(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
