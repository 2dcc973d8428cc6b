import { type Delimiter, isTsv } from '../../formats/csv/delimiter';
import type { Encoding } from '../../formats/csv/encoding';
import type { LineEnds } from '../../formats/csv/records';
import type { Findings } from '../findings/types';

/** The encodings' names, as people know them. */
export const ENCODING_LABELS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  cp932: 'CP932 (Shift_JIS)',
};

/** How a CSV is written. */
export interface Dialect {
  encoding: Encoding;
  delimiter: Delimiter;
  ends: LineEnds;
}

/** Tell how the file is written: encoding, line ends, delimiter. */
export function reportDialect({ encoding, delimiter, ends }: Dialect, file: string, findings: Findings): void {
  if (encoding === 'utf-8') findings.add('CSV_NO_BOM', {});
  else if (encoding !== 'utf-8-bom') findings.add('CSV_ENCODING', {}, { encoding: ENCODING_LABELS[encoding] });
  const used = (['crlf', 'lf', 'cr'] as const).filter((end) => ends[end] > 0);
  if (used.some((end) => end !== 'crlf'))
    findings.add('CSV_LINE_ENDS', {}, { ends: used.map((end) => end.toUpperCase()).join(', ') });
  if (delimiter === '\t' && !isTsv(file)) findings.add('CSV_TABS', {});
}
