import type { Findings } from '../findings/types';

/** What may stand in a row of data and names no column: a figure, a date, a telephone. */
const VALUE = /^(?=\D{0,3}\d)[\d.,/:+-]{1,30}$/;
/** A year names a column of a wide table. */
const YEAR = /^(?:19|20)\d{2}$/;

/** A figure's form: each digit is as good as another. */
function formOf(cell: string): string {
  return cell.replace(/\d/g, '9');
}

/** Whether figures follow one another at one distance, as the ages or months that name columns do. */
function isSequence(cells: string[]): boolean {
  const numbers = cells.map(Number);
  const step = (numbers[1] ?? NaN) - (numbers[0] ?? NaN);
  return numbers.length > 2 && numbers.every((number, at) => at === 0 || number - (numbers[at - 1] as number) === step);
}

/**
 * Watch whether the first row is data as the others are (rule L3-01): figures of the form of those below stand in it.
 * @param line the first row's
 */
export function watchHeader(
  headers: string[],
  findings: Findings,
  line: number,
): { onRow(cells: string[]): void; header(): boolean } {
  const figures = headers.flatMap((title, at) => (VALUE.test(title) && !YEAR.test(title) ? [at] : []));
  const names = headers.filter((title) => title.trim() !== '').length;
  const mayBeData = figures.length > 1 && !isSequence(figures.map((at) => headers[at] as string));
  let [seen, missing] = [false, false];
  return {
    onRow(cells) {
      if (seen || !mayBeData) return;
      seen = true;
      const alike = figures.filter((at) => formOf(cells[at] as string) === formOf(headers[at] as string)).length;
      missing = alike > 1 && alike >= figures.length / 2 && figures.length >= names / 4;
      if (missing) findings.add('HEADER_MISSING', { line });
    },
    header: () => missing,
  };
}
