/** What a zip begins with, and so an .xlsx (APPNOTE 6.3.10, 4.3.7). */
export const ZIP = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);
/** What a compound file begins with ([MS-CFB], 2.2): an old .xls, or the envelope of a locked .xlsx. */
export const COMPOUND = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
