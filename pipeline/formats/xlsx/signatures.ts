/** What a zip begins with, and so an .xlsx (APPNOTE 6.3.10, 4.3.7). */
export const ZIP = Buffer.from('PK\u0003\u0004');
/** What a compound file begins with ([MS-CFB], 2.2): an old .xls, or the envelope of a locked .xlsx. */
export const COMPOUND = Buffer.from('D0CF11E0A1B11AE1', 'hex');
