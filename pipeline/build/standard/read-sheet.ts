import { findHeader } from '../../check/table/headers';
import { isWorkbook } from '../../check/workbook/workbook-file';
import type { Effects } from '../../core/effects';
import { isBlank, sniffCsv } from '../../formats/csv/sniff';
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
  return { header, records: records.filter(({ cells }) => !isBlank(cells)) };
}

function readCsv(effects: Effects, file: string): Sheet {
  const csv = sniffCsv({ name: file, bytes: () => effects.bytes(file) }, effects.utf8);
  let header: SheetRecord | undefined;
  const records: SheetRecord[] = [];
  if (csv.fault === undefined)
    csv.table({
      findHeader,
      open({ cells, line }) {
        header = { cells, line };
        return (row, at) => void records.push({ cells: row, line: at });
      },
    });
  if (!header) throw new Error(`${file} has passed the check and is no table`);
  return { header, records };
}

/** Loaded when it is needed: most files are CSVs. */
function workbookReader(): typeof import('./read-workbook') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require('./read-workbook') as typeof import('./read-workbook');
}
