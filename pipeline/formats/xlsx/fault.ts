import type { Bilingual } from '../../issues/issue';

/**
 * Why a workbook can not be read: it is locked, of another format, damaged (or made to do harm), or larger than what is
 * read. Everything that a file can do wrong ends in this, and in no other error.
 */
export class WorkbookFault extends Error {
  override name = 'WorkbookFault';
  constructor(
    readonly code: 'WORKBOOK_ENCRYPTED' | 'WORKBOOK_OTHER_FORMAT' | 'WORKBOOK_BROKEN' | 'WORKBOOK_TOO_LARGE',
    readonly detail: Bilingual,
  ) {
    super(detail.en);
  }
}

/** A file that is damaged, cut off, or not what it says it is. */
export function broken(ja: string, en: string): WorkbookFault {
  return new WorkbookFault('WORKBOOK_BROKEN', { ja, en });
}
