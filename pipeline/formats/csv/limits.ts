/** Columns that a spreadsheet holds. */
export const WIDEST = 16384;
