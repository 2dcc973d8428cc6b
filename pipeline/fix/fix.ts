import { checkFile, type CheckOptions, type Checked } from '../check/check';
import { collect } from '../check/findings';
import type { Effects } from '../effects';
import type { Change } from './change';
import { placesOf } from './folder';
import { leftOut } from './left-out';
import { beginFile } from './place';
import { plan } from './plan';
import { rewrite, type Rewriting } from './rewrite';
import type { Said } from './said';
import { survey } from './survey';

export interface FixOptions extends CheckOptions {
  /** The folder that mended files go to. */
  folder: string;
  /** Whether an earlier form of a standard sheet becomes the present one. */
  convert: boolean;
  /** Whether nothing is written. */
  dryRun: boolean;
}

/** What became of a file: what the check finds in the mended one, and every change. */
export interface Fixed {
  /** The file as it was. */
  file: string;
  /** Where the mended one is, or would be. */
  fixed: string;
  /** The file beside, with what has no place in the mended one. */
  leftOut: string | null;
  checked: Checked;
  /** How many changes there are of each kind, in each column whose cells were changed. */
  counts: ChangeCount[];
  /** Tell every change, in the order of the file. They may be many more than can be held: the file is read again. */
  eachChange(take: (change: Change) => void): void;
}

export interface ChangeCount extends Pick<Change, 'code' | 'rule' | 'field'> {
  count: number;
}

/**
 * Write a file anew with what is certain set right, and check what came of it. The file itself is only read; the mended one
 * is put in its place when it is whole. What can not be read as a table is copied as it is.
 * @throws UsageError when it can not be written
 */
export function fixFile(effects: Effects, file: string, { folder, convert, dryRun, ...options }: FixOptions): Fixed {
  const places = placesOf(folder, file);
  const found = survey(effects, file, options.as);
  const planned = found && plan(file, found, convert);
  const text = (told?: Rewriting): Iterable<string> => (found && planned ? rewrite(effects, file, found, planned, told) : []);
  const eachChange = (take: (change: Change) => void): void => exhaust(text({ change: take }));
  const counts = new Map<string, ChangeCount>();
  const count = ({ code, rule, line, column, field: title }: Change): void => {
    const field = line === null || column === null || code === 'STANDARD_EARLIER' ? null : title;
    const key = `${code} ${rule} ${field}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { code, rule, field, count: 1 });
  };
  const beside = leftOut(effects, places.leftOut, options.language);
  const output = dryRun ? undefined : beginFile(effects, places.fixed, options.language);
  try {
    let left = false;
    const told: Rewriting = {
      change: count,
      left(...value) {
        left = true;
        if (!dryRun) beside.add(...value);
      },
    };
    if (found) for (const part of text(told)) output?.append(part);
    else output?.copy(file);
    output?.close();
    const bytes = (): Iterable<Uint8Array> => (!found ? effects.bytes(file) : output ? effects.bytes(output.part) : encoded(text()));
    const checked = checkFile({ ...effects, bytes: (asked) => (asked === file ? bytes() : effects.bytes(asked)) }, file, options);
    beside.file()?.commit();
    output?.commit();
    return { file, fixed: places.fixed, leftOut: left ? places.leftOut : null, checked: inTheMended(checked, planned?.said ?? [{ code: 'FIX_COPIED', place: {}, params: {} }], places.fixed, places.leftOut, options), counts: [...counts.values()], eachChange };
  } catch (error) {
    beside.file()?.abandon();
    output?.abandon();
    throw error;
  }
}

/** What the check found, at its place in the mended file, and what else is to be told of that. */
function inTheMended(checked: Checked, said: Said[], fixed: string, leftOutPath: string, { level = 3, language }: CheckOptions): Checked {
  const more = collect(fixed, level, language);
  for (const { code, place, params } of said) more.add(code, place, { ...params, path: leftOutPath });
  return { ...checked, issues: [...more.issues, ...checked.issues.map((issue) => ({ ...issue, where: { ...issue.where, file: fixed } }))], counts: [...checked.counts, ...more.counts()] };
}

function* encoded(text: Iterable<string>): Generator<Uint8Array> {
  for (const part of text) yield Buffer.from(part, 'utf8');
}

function exhaust(text: Iterable<string>): void {
  for (const part of text) void part;
}
