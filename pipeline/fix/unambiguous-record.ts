import type { Delimiter } from '../formats/csv/delimiter';
import type { QuoteFault } from '../formats/csv/records';

/**
 * Whether a record is read for certain, whatever is wrong with its quotes: those within bare cells are characters, if no
 * cell of the record opens with one. What holds as many tabs as commas may be parted by them.
 */
export function isUnambiguous(fault: QuoteFault | undefined, raw: string, delimiter: Delimiter): boolean {
  if (tabbed(raw, delimiter)) return false;
  return fault === undefined || (fault === 'bare' && !raw.startsWith('"') && !raw.includes(`${delimiter}"`));
}

/** Whether a record of a file that commas part has several tabs, and no more commas. */
export function tabbed(raw: string, delimiter: Delimiter): boolean {
  const tabs = delimiter === ',' && raw.includes('\t') ? raw.split('\t').length : 0;
  return tabs > 2 && tabs >= raw.split(',').length;
}
