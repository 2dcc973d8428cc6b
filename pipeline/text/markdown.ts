/** A row of a table. */
export function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A text in which Markdown and HTML act upon nothing: a cell may hold anything. */
export function escaped(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[|\\<>[\]*_]/g, (sign) => ({ '<': '&lt;', '>': '&gt;' })[sign] ?? `\\${sign}`);
}
