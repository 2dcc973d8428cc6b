import type { QuoteFault } from '../csv/records';

/**
 * Whether a record is read for certain, whatever is wrong with its quotes: those within bare cells are characters, if no
 * cell of the record opens with one.
 */
export function readForCertain(fault: QuoteFault | undefined, raw: string, separator: string): boolean {
  return fault === undefined || (fault === 'bare' && !raw.startsWith('"') && !raw.includes(`${separator}"`));
}
