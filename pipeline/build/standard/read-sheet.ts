import { HEAD, findHeader } from '../../check/table/headers';
import { isWorkbook } from '../../check/workbook/workbook-file';
import type { Effects } from '../../core/effects';
import { withSeparator } from '../../formats/csv/delimiter';
import { decoded, detectEncoding } from '../../formats/csv/encoding';
import { readRecords } from '../../formats/csv/records';
import type { Sheet, SheetRecord } from './types';

/** Kinds of files that are read here, by the end of their names. */
const READ = /\.(?:csv|tsv|xlsx)$/i;

/** Whether a file is of a kind that is read. */
export function isRead(file: string): boolean {
  return READ.test(file);
}

/** Read a file that has passed the check. */
export function readSheet(effects: Effects, file: string): Sheet {
  const { header, records } = isWorkbook(effects, file)
    ? workbookReader().readWorkbook(effects, file)
    : readCsv(effects, file);
  return { header, records: records.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

function readCsv(effects: Effects, file: string): Sheet {
  const detected = detectEncoding(() => effects.bytes(file));
  const { separator, chunks } = withSeparator(decoded(effects.bytes(file), detected), file);
  const records: SheetRecord[] = [];
  readRecords(chunks, separator, (cells, line) => void records.push({ cells, line }));
  const at = findHeader(records.slice(0, HEAD).map(({ cells }) => cells));
  return { header: records[at] as SheetRecord, records: records.slice(at + 1) };
}

/** Loaded when it is needed: most files are CSVs. */
function workbookReader(): typeof import('./read-workbook') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require('./read-workbook') as typeof import('./read-workbook');
}
