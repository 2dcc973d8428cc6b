/** Largest .xlsx that is read, in bytes: 256 MiB. */
export const LARGEST_WORKBOOK = 256 * 2 ** 20;
/** The most that it may hold when unpacked, in bytes: 1 GiB. */
export const LARGEST_UNPACKED = 2 ** 30;
/** Table of texts, unpacked: it is held while the sheets are read. 128 MiB. */
export const LARGEST_TEXTS = 128 * 2 ** 20;
/** A part that is neither sheet nor table of texts, unpacked: 16 MiB. */
export const LARGEST_PART = 16 * 2 ** 20;
/** A part that unpacks to so many times its size and more than `LARGEST_PART` was made to fill a memory. */
export const MOST_TIMES = 250;
/** The zip's directory, in bytes: 16 MiB. */
export const LARGEST_DIRECTORY = 16 * 2 ** 20;
/** Files in the container. Excel writes a few dozen. */
export const MOST_FILES = 10_000;

/** Rows and columns of a sheet (ECMA-376 Part 1, 18.2.7 and Excel's own limits). */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Longest run of text or markup, in characters, without which nothing is known. Excel's longest cell has 32,767. */
export const LONGEST_RUN = 2 ** 20;
/** Most characters of a row's values: a text of the table of texts may be named by every cell. */
export const LONGEST_ROW = 2 ** 22;
/** Most characters of a sheet's values, for the same reason. */
export const LONGEST_SHEET = 2 ** 30;
/** Most cells of a table, empty ones too: a million rows of 64 columns. A row of a few bytes may be as wide as a sheet. */
export const MOST_CELLS = 64 * 2 ** 20;
/** Tables of a sheet: each is watched column by column. */
export const MOST_TABLES = 200;
/** Number formats and cell styles of a workbook; Excel has at most 65,490 styles. */
export const MOST_STYLES = 65_536;
/** Longest text of a cell: Excel's own limit. */
export const LONGEST_CELL = 32_767;
/** Deepest nesting of elements. */
export const DEEPEST = 100;
