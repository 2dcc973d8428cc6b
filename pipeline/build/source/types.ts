import type { Gate } from '../../core/gate';
import type { Table } from '../../model/row';
import type { Input, Source } from './source';
import type { StandardSource } from './standard-source';

/** What a source is: reports that are read by a program of their own, or a file by a national standard. */
export type Kind = 'report' | 'standard';

/** Where all of a source's tables come from. */
export type AnySource = Source | StandardSource;

/** A source with the tables that were made of it. */
export interface Part {
  source: AnySource;
  tables: Table[];
}

/** A source of reports that is to be read. */
export interface Request {
  root: string;
  home?: string;
  /** Its folder. */
  name: string;
  /** A single report instead of the folder's own. */
  input?: Input;
}

/** What events call the reading of sources: the stage of reports, and the choice of sources before any stage. */
export const SOURCE_STAGE = 'source';

export interface RunOptions {
  /** The folder of the sources. */
  root: string;
  /** The folder that tells who publishes where `root` does not. */
  home?: string;
  /** A folder of the root; all if not given. */
  source?: string;
  /** A single report instead of the source's own. */
  input?: Input;
  /** Output folder. */
  out: string;
}

/** What a run tells while it goes on. */
export type RunEvent =
  | { event: 'taken over'; out: string }
  | { event: 'start'; stage: string }
  | { event: 'passed' | 'failed'; stage: string; gate: Gate; milliseconds: number }
  | { event: 'done'; out: string; files: number; warnings: number };
