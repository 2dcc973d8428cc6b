/** Whether a record is the header again. */
export function isHeader(cells: string[], titles: string[]): boolean {
  return cells.length === titles.length && cells[0] === titles[0] && cells.every((cell, at) => cell === titles[at]);
}

/** A record's cells without empty ones behind the last column: a spreadsheet writes those where a cell was once used. */
export function fitted(cells: string[], width: number): string[] {
  let end = cells.length;
  while (end > width && cells[end - 1] === '') end--;
  return end === cells.length ? cells : cells.slice(0, end);
}
