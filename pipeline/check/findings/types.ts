import type { Effects } from '../../core/effects';
import type { Encoding } from '../../formats/csv/encoding';
import type { CheckCode, CheckIssue } from '../rules/codes';
import type { Language, Param, Severity } from '../../issues/issue';
import type { Column, TableDescription } from '../../model/csvw';
import type { AddedColumn } from '../../standards/added-column';

/** Where in a table a finding stands; a whole file or column has no line. */

export interface Place {
  /** In a workbook the sheet's name. */
  sheet?: string;
  line?: number;
  column?: number;
  field?: string;
  value?: string;
}

/** How often something was found, listed or not. */
export interface Count {
  code: CheckCode;
  severity: Severity;
  rule: string | null;
  field: string | null;
  /** Whether it stops a publication: every error does, and some findings that weigh less. */
  blocks: boolean;
  count: number;
}

/** What a finding says otherwise than its code does most often. */
export interface Otherwise {
  rule?: string | null | undefined;
  severity?: Severity | undefined;
  /** It stops a publication, though it is no error. */
  blocks?: boolean | undefined;
}

/** The findings of one file. */
export interface Findings {
  add(code: CheckCode, place: Place, params?: Record<string, Param>, otherwise?: Otherwise): void;
  /** Count findings of whose places no more are kept. */
  more(code: CheckCode, place: Place, times: number, otherwise?: Otherwise): void;
  /** Set when a cell holds what no text does: reading on makes no sense. */
  stopped?: 'no text';
  issues: CheckIssue[];
  counts(): Count[];
}

export type Level = 1 | 2 | 3;
/** The score of each level, from 0 to 100; null for a level that was not asked for. */
export type Scores = Record<'1' | '2' | '3', number | null>;

export interface CheckOptions {
  /** The standard dataset that the file is; recognised if not given. */
  as?: string | undefined;
  /** Rules up to this level. */
  level?: Level | undefined;
  language?: Language | undefined;
  /** The table's own description, where it is no national sheet; else the one beside the file is taken. */
  description?: TableDescription | undefined;
  /** Columns beyond the standard that the table's `source.yaml` describes; else that of the file's folder is read. */
  added?: readonly AddedColumn[] | undefined;
  /** Told now and then how many records have been read. */
  progress?: ((records: number) => void) | undefined;
}

/** What the check of a file came to: its entry of `check --format json`, with every finding counted. */
export interface CheckReport {
  file: string;
  dataset: string | null;
  generation: 'legacy' | '2026' | null;
  encoding: Encoding | null;
  rows: number;
  scores: Scores;
  issues: CheckIssue[];
  counts: Count[];
}

/** Where a column stands, what it is declared as, and how sure its declaration is. */
export interface ColumnContext {
  findings: Findings;
  headerLine: number;
  /** From 1. */
  number: number;
  title: string;
  declared?: Column | undefined;
  /** A fault is an error in a sheet that is sure, else a warning. */
  sure: boolean;
  /** In a national sheet, which a build takes row by row: what the column is published as, and whether rows are named by it. */
  publication?: { column: Column | undefined; isKey: boolean } | undefined;
}

/** What a table is checked with. */
export interface TableContext {
  effects: Effects;
  file: string;
  options: CheckOptions;
}

/** A declared column and where it stands in the file, from 0. */
export interface Placed {
  column: Column;
  at: number;
}

/** What a table is declared as: the column of each header, as far as there is one, and its key. */
export interface Declared {
  columns: (Column | undefined)[];
  /** Of a national sheet the columns as they are published: those beyond the standard too, where they are described. */
  published?: (Column | undefined)[];
  primaryKey: string[];
  /** Whether faults of form are errors, and not warnings. */
  sure: boolean;
  /** Whether the declaration is a national sheet: where that breaks a rule itself, it is right. */
  national: boolean;
}

/** Why the records below one make no sense to read. */
export type Stop = 'no text' | 'another table';

/** The checks of a whole table, compiled from its header: `take` is called for each record, `end` once. */
export interface TableCheck {
  /** Give why reading on makes no sense, if it does not. */
  take(cells: string[], line: number): Stop | undefined;
  /** @param whole whether the table was read to its end */
  end(whole: boolean): void;
  rows(): number;
}

/** What is to be done with a sheet's lines of one value each: make them a table, or tell of them as notes. */
export type Lines = (asTable: boolean) => void;
