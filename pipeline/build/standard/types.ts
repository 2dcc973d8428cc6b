/** A record of a file with the line on which it begins, from 1. */
export interface SheetRecord {
  cells: string[];
  line: number;
}

/** A table's header and rows. */
export interface Sheet {
  header: SheetRecord;
  records: SheetRecord[];
}
