import type { Identified } from '../check/table/identify';
import type { Delimiter } from '../formats/csv/delimiter';
import type { Encoding } from '../formats/csv/encoding';
import type { LineEnds } from '../formats/csv/records';
import type { Column } from '../model/csvw';
import type { Traits } from './cell';
import type { Change } from './change';
import type { FixNotice } from './notice';

/** A column of the mended file: its title, and its cell from the mended cells of a row. */
export interface Output {
  title: string;
  take: (cells: string[]) => string;
}

/** A header's titles, set right, and what was changed. */
export interface MendedHeaders {
  titles: string[];
  changes: Change[];
}

/** What a conversion comes to: columns for the whole file, and what is told of them. */
export interface Converted extends Pick<Plan, 'left' | 'changes' | 'notices' | 'elsewhere'> {
  outputs: Output[];
  /** What the cells of each column are to be: what the column that takes its place wants. */
  columns: (Column | undefined)[];
}

/** How a file is to be written anew. */
export interface Plan {
  delimiter: Delimiter;
  /** What the cells of each column of the file are to be, as far as one is declared. */
  columns: (Column | undefined)[];
  /** The header's titles, set right, in the columns of the file as it was. */
  titles: string[];
  /** The columns to write; nothing when they are the file's own. */
  outputs?: Output[] | undefined;
  /** Whether a row's place is not told, since its address names another than the publisher's. */
  elsewhere?(cells: string[]): boolean;
  /** Columns, from 0, whose values are written beside. */
  left: number[];
  /** Whether what stands above the header is left out. */
  bare: boolean;
  /** Changes of the whole file, of its header and columns. */
  changes: Change[];
  /** What else is to be told. */
  notices: FixNotice[];
}

/** What a first reading of a file tells: all that has to be known before a row can be written anew. */
export interface DetectedFile extends Identified {
  encoding: Encoding;
  delimiter: Delimiter;
  ends: LineEnds;
  /** Whether the last line ends as the others do. */
  ended: boolean;
  /** Whether every record is read for certain. */
  quoted: boolean;
  headers: string[];
  headerLine: number;
  /** The header's titles, set right, and what that changed. */
  mendedHeaders: MendedHeaders;
  /** The column of each header, as far as one is declared. */
  columns: (Column | undefined)[];
  traits: Traits[];
  /** Columns, from 0, that have neither name nor values. */
  blank: Set<number>;
  /** Whether each cell's column is certain: as many cells as headers in every row, no quote amiss, one table. */
  aligned: boolean;
  /** The line with which another table begins, if one does. */
  otherTable: number | undefined;
}
