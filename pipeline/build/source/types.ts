import type { Gate } from '../../core/gate';
import type { Table } from '../../model/row';
import type { AnySource } from '../describe/dataset';
import type { Input } from './source';

/** A source with the tables that were made of it. */
export interface Part {
  source: AnySource;
  tables: Table[];
}

export interface RunOptions {
  /** The folder that holds `datasets/`. */
  root: string;
  /** A folder of `datasets/`; all if not given. */
  source?: string;
  /** A single report instead of the source's own. */
  input?: Input;
  /** Output folder. */
  out: string;
}

/** What a run tells while it goes on. */
export type RunEvent =
  | { event: 'start'; stage: string }
  | { event: 'passed' | 'failed'; stage: string; gate: Gate; milliseconds: number }
  | { event: 'done'; out: string; files: number; warnings: number };
