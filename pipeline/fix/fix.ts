import { checkFile } from '../check/check';
import { collect } from '../check/findings/collect';
import type { CheckOptions, Checked } from '../check/findings/types';
import { beginFile } from '../core/atomic-file';
import type { Effects } from '../core/effects';
import { flatCopy } from '../text/flat-copy';
import type { Change } from './change';
import { placesOf } from './folder';
import type { Said } from './notice';
import { plan } from './plan';
import { leftOut } from './rejects';
import { type Rewriting, rewrite } from './rewrite';
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
  /** Tell every change, in the order of the file. They may be more than can be held: then the file is read again. */
  eachChange(take: (change: Change) => void): void;
}

/** The same of a file that may have several tables, or none that can be written: a path a table, null for none. */
export interface FixedFile extends Omit<Fixed, 'fixed' | 'leftOut'> {
  fixed: string | string[] | null;
  leftOut: string | string[] | null;
}

export interface ChangeCount extends Pick<Change, 'code' | 'rule' | 'field'> {
  count: number;
}

/** Changes that are held; where there are more, the file is read again to tell them. */
const KEPT = 10_000;

/**
 * Write a file anew with what is certain set right, and check what came of it. The file itself is only read; the mended one
 * is put in its place when it is whole. What can not be read as a table is copied as it is.
 * @throws UsageError when it can not be written
 */
export function fixFile(effects: Effects, file: string, { folder, convert, dryRun, ...options }: FixOptions): Fixed {
  const places = placesOf(folder, file);
  const found = survey(effects, file, options.as);
  const planned = found && plan(file, found, convert);
  const text = (told?: Rewriting): Iterable<string> =>
    found && planned ? rewrite(effects, file, found, planned, told) : [];
  const kept: Change[] = [];
  let all = 0;
  const eachChange = (take: (change: Change) => void): void =>
    all > kept.length ? exhaust(text({ change: take })) : kept.forEach(take);
  const counts = new Map<string, ChangeCount>();
  const count = (change: Change): void => {
    const { code, rule, line, column, field: title } = change;
    if (all++ < KEPT) kept.push(flattened(change));
    const field = line === null || column === null || code === 'STANDARD_EARLIER' ? null : title;
    const key = `${code} ${rule} ${field}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { code, rule, field, count: 1 });
  };
  const beside = leftOut(effects, places.leftOut, options.language);
  const output = dryRun ? undefined : beginFile(effects, places.fixed, options.language);
  try {
    let [left, rows, first] = [false, 0, undefined as number | undefined];
    const told: Rewriting = {
      change: count,
      left(...value) {
        left = true;
        if (!dryRun) beside.add(...value);
      },
      elsewhere(line) {
        first ??= line;
        rows++;
      },
    };
    if (found) for (const part of text(told)) output?.append(part);
    else output?.copy(file);
    output?.close();
    const bytes = (): Iterable<Uint8Array> =>
      !found ? effects.bytes(file) : output ? effects.bytes(output.part) : encoded(text());
    const checked = checkFile(
      { ...effects, bytes: (asked) => (asked === file ? bytes() : effects.bytes(asked)) },
      file,
      options,
    );
    const said: Said[] = planned ? [...planned.said] : [{ code: 'FIX_COPIED', place: {}, params: {} }];
    if (first !== undefined) said.push({ code: 'PLACE_ELSEWHERE', place: {}, params: { count: rows, line: first } });
    beside.file()?.commit();
    output?.commit();
    return {
      file,
      fixed: places.fixed,
      leftOut: left ? places.leftOut : null,
      checked: inTheMended(checked, said, places.fixed, places.leftOut, options),
      counts: [...counts.values()],
      eachChange,
    };
  } catch (error) {
    beside.file()?.abandon();
    output?.abandon();
    throw error;
  }
}

/** What the check found, at its place in the mended file, and what else is to be told of that. */
function inTheMended(
  checked: Checked,
  said: Said[],
  fixed: string,
  leftOutPath: string,
  { level = 3, language }: CheckOptions,
): Checked {
  const more = collect(fixed, level, language);
  for (const { code, place, params } of said) more.add(code, place, { ...params, path: leftOutPath });
  return {
    ...checked,
    issues: [...more.issues, ...checked.issues.map((issue) => ({ ...issue, where: { ...issue.where, file: fixed } }))],
    counts: [...checked.counts, ...more.counts()],
  };
}

const encoder = new TextEncoder();

function* encoded(text: Iterable<string>): Generator<Uint8Array> {
  for (const part of text) yield encoder.encode(part);
}

/** A change whose texts keep no chunk of the file in memory. */
function flattened(change: Change): Change {
  return {
    ...change,
    from: change.from === null ? null : flatCopy(change.from),
    to: change.to === null ? null : flatCopy(change.to),
  };
}

function exhaust(text: Iterable<string>): void {
  for (const part of text) void part;
}
