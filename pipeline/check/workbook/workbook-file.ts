import type { Effects } from '../../core/effects';
import { extensionOf } from '../../core/file-path';
import { headOf } from '../../core/head';
import { type FileBytes, startsWith } from '../../formats/xlsx/bytes';
import { openContainer } from '../../formats/xlsx/container';
import { WorkbookFault } from '../../formats/xlsx/fault';
import { COMPOUND, ZIP } from '../../formats/xlsx/signatures';
import type { Bilingual } from '../../issues/issue';

/** Names of Excel's formats; `.xls` and `.xlsb` are told of by the reader, and not read. */
const WORKBOOK_NAME = /^\.(?:xls[xmb]?|xlt[xm]?|xlam)$/i;
const TEXT_NAME = /^\.(?:csv|tsv|txt)$/i;

/** Whether a file is named as Excel's are. */
export function hasWorkbookName(file: string): boolean {
  return WORKBOOK_NAME.test(extensionOf(file));
}

/**
 * Tell whether a file is to be read as an Excel workbook: by its name, and by its content where the name says nothing.
 * @throws NodeJS.ErrnoException as node:fs does when the file can not be read
 */
export function isWorkbook(effects: Effects, file: string): boolean {
  if (hasWorkbookName(file)) return true;
  if (TEXT_NAME.test(extensionOf(file))) return false;
  const head = headOf(effects.bytes(file), COMPOUND.length);
  return startsWith(head, COMPOUND) || startsWith(head, ZIP);
}

/** A workbook's file, to be read at any place. */
export function bytesAt(effects: Effects, file: string): FileBytes {
  return { size: effects.size(file), at: (place, length) => effects.range(file, place, length) };
}

/**
 * Tell in what a workbook is larger than what is read; nothing when it is not, or is no workbook. Its directory alone is
 * looked at, nothing is unpacked.
 * @throws NodeJS.ErrnoException as node:fs does when the file can not be read
 */
export function tooLargeAsWorkbook(effects: Effects, file: string): Bilingual | undefined {
  if (!isWorkbook(effects, file)) return undefined;
  try {
    openContainer(bytesAt(effects, file));
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    if (error.code === 'WORKBOOK_TOO_LARGE') return error.detail;
  }
  return undefined;
}
