import { checkCsv } from '../check/check';
import { collect } from '../check/findings/collect';
import type { CheckOptions, CheckReport } from '../check/findings/types';
import { type Placing, beginFile } from '../core/atomic-file';
import type { Effects } from '../core/effects';
import type { CsvSource } from '../formats/csv/sniff';
import type { Change } from './change';
import { type ChangeCount, changeLog } from './change-log';
import { detectFile } from './detect';
import { type Places, placesOf } from './folder';
import type { FixNotice } from './notice';
import type { DetectedFile } from './types';
import { plan } from './plan';
import { type RejectsFile, rejectsFile } from './rejects';
import { rewrite } from './rewrite';
import type { RewriteListener } from './write-lines';

/** A CSV that is to be mended. */
export interface FixSource extends CsvSource {
  /** Put it into another file as it is. */
  copyTo(output: Placing): void;
}

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
  checked: CheckReport;
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

/**
 * Mend a file that is on the disk, as {@link fixCsv} does.
 * @throws UsageError when the mended one can not be written
 */
export function fixFile(effects: Effects, file: string, options: FixOptions): Fixed {
  const source = {
    name: file,
    bytes: () => effects.bytes(file),
    copyTo: (output: Placing) => output.copy(file),
  };
  return fixCsv(effects, source, options);
}

/**
 * Write a CSV anew with what is certain set right, and check what came of it. The file itself is only read; the mended one
 * is put in its place when it is whole. What can not be read as a table is copied as it is.
 * @throws UsageError when it can not be written
 */
export function fixCsv(
  effects: Effects,
  source: FixSource,
  { folder, convert, dryRun, ...options }: FixOptions,
): Fixed {
  const places = placesOf(folder, source.name);
  const mended = mend(effects, source, options.as, convert);
  const log = changeLog();
  const rejects = rejectsFile(effects, places.leftOut, options.language);
  const output = dryRun ? undefined : beginFile(effects, places.fixed, options.language);
  try {
    const { rejected, notices } = write(source, mended, { output, rejects, log });
    const bytes = (): Iterable<Uint8Array> => {
      if (!mended) return source.bytes();
      return output ? effects.bytes(output.part) : encoded(mended.text());
    };
    const checked = checkCsv(effects, { name: source.name, bytes }, options);
    rejects.file()?.commit();
    output?.commit();
    return {
      file: source.name,
      fixed: places.fixed,
      leftOut: rejected ? places.leftOut : null,
      checked: inTheMended(checked, notices, places, options),
      counts: log.counts(),
      eachChange(take) {
        const kept = log.all();
        if (kept) kept.forEach(take);
        else exhaust(mended?.text({ onChange: take }) ?? []);
      },
    };
  } catch (error) {
    rejects.file()?.abandon();
    output?.abandon();
    throw error;
  }
}

/** A file as it will be; its text is made anew each time that it is asked for. */
interface MendedText {
  notices: FixNotice[];
  text(told?: RewriteListener): Iterable<string>;
}

/** Prepare to write a file anew; nothing when it can not be read as a table. */
function mend(
  effects: Effects,
  source: CsvSource,
  as: string | undefined,
  toPresentForm: boolean,
): MendedText | undefined {
  const detected = detectFile(effects, source, as);
  if (!detected) return undefined;
  const planned = plan(source.name, detected, toPresentForm);
  const mended = {
    notices: planned.notices,
    text: (told = {}) => rewrite(effects.utf8, source, detected, planned, told),
  };
  return isDoubtful(detected) && !isStable(effects, source.name, mended, as) ? undefined : mended;
}

/** Whether it is not certain what parts a file's records or cells: quotes that are amiss, line ends of several kinds. */
function isDoubtful({ quoted, ends }: DetectedFile): boolean {
  return !quoted || [ends.crlf, ends.lf, ends.cr].filter((count) => count > 0).length > 1;
}

/** Whether mending what was mended changes nothing: else the file is not read for certain. */
function isStable(effects: Effects, name: string, mended: MendedText, as: string | undefined): boolean {
  const again = { name, bytes: () => encoded(mended.text()) };
  const detected = detectFile(effects, again, as);
  if (!detected) return false;
  let changes = 0;
  const told = { onChange: () => void changes++, onReject: () => void changes++ };
  exhaust(rewrite(effects.utf8, again, detected, plan(name, detected, false), told));
  return changes === 0;
}

/** Write the mended file, and beside it what has no place there; without an output, tell of it alone. */
function write(
  source: FixSource,
  mended: MendedText | undefined,
  { output, rejects, log }: { output: Placing | undefined; rejects: RejectsFile; log: ReturnType<typeof changeLog> },
): { rejected: boolean; notices: FixNotice[] } {
  let [rejected, rows, first] = [false, 0, undefined as number | undefined];
  const told: RewriteListener = {
    onChange: log.add,
    onReject(...value) {
      rejected = true;
      if (output) rejects.add(...value);
    },
    onElsewhere(line) {
      first ??= line;
      rows++;
    },
  };
  if (mended) for (const part of mended.text(told)) output?.append(part);
  else if (output) source.copyTo(output);
  output?.close();
  const notices: FixNotice[] = mended ? [...mended.notices] : [{ code: 'FIX_COPIED', place: {}, params: {} }];
  if (first !== undefined) notices.push({ code: 'PLACE_ELSEWHERE', place: {}, params: { count: rows, line: first } });
  return { rejected, notices };
}

/** What the check found, at its place in the mended file, and what else is to be told of that. */
function inTheMended(
  checked: CheckReport,
  notices: FixNotice[],
  { fixed, leftOut }: Places,
  { level = 3, language }: CheckOptions,
): CheckReport {
  const more = collect(fixed, level, language);
  for (const { code, place, params } of notices) more.add(code, place, { ...params, path: leftOut });
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

function exhaust(text: Iterable<string>): void {
  for (const part of text) void part;
}
