import type fetch from 'node-fetch';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout } from 'node:timers/promises';

/** A file's size and fingerprint. */
export interface Fingerprint {
  bytes: number;
  sha256: string;
}

/** Everything of the world that the pipeline touches; tests pass another one. */
export interface Effects {
  env: Record<string, string | undefined>;
  /** Give a file's bytes. @throws NodeJS.ErrnoException as node:fs does (ENOENT, EISDIR …). */
  read(file: string): Buffer;
  /** A file's size in bytes. @throws NodeJS.ErrnoException as node:fs does. */
  size(file: string): number;
  /** Give a file's bytes in chunks; each holds only until the next is asked for. */
  bytes(file: string): Iterable<Uint8Array>;
  /** Give a file's bytes from a place on; fewer than asked for at its end. */
  range(file: string, at: number, length: number): Buffer;
  /** Give a UTF-8 file's text in chunks that split no character. */
  stream(file: string): AsyncIterable<string>;
  /** Names in a folder, sorted; none when there is no such folder. */
  list(folder: string): string[];
  /** Begin a file of any size, making its folders; `close` tells what was written. */
  open(file: string): { append(text: string): void; close(): Fingerprint };
  /** Make a folder and those above it. */
  makeFolder(folder: string): void;
  /** Fingerprint a file as it stands. */
  fingerprint(file: string): Fingerprint;
  /** Copy a file, making its folders. */
  copy(from: string, to: string): void;
  /**
   * Let a file that holds these bytes already stand at a second place, making its folders, without writing them again; what
   * stood there goes.
   * @returns the fingerprint; nothing when it holds others, is no plain file, or the file system has no such links
   */
  share(from: string, to: string, text: string): Fingerprint | undefined;
  remove(target: string): void;
  rename(from: string, to: string): void;
  exists(target: string): boolean;
  kind(target: string): 'file' | 'folder' | 'other';
  /** Where a path leads once every link is followed. @throws NodeJS.ErrnoException as node:fs does. */
  realPath(target: string): string;
  /** Paths of all files below a folder, relative to it, with forward slashes, sorted. */
  walk(folder: string): string[];
  /** Add to a file's end, making it when it is not there. */
  append(file: string, text: string): void;
  /** Milliseconds of a clock that only goes forward; it never reaches an output file. */
  elapsed(): number;
  /** Send one HTTP request, as node-fetch does. */
  fetch: typeof fetch;
  wait(milliseconds: number): Promise<void>;
}

/** The real world. */
export const realEffects: Effects = {
  env: process.env,
  read: (file) => fs.readFileSync(file),
  size: (file) => fs.statSync(file).size,
  bytes: bytesOf,
  range: (file, at, length) => {
    const descriptor = fs.openSync(file, 'r');
    try {
      const bytes = Buffer.allocUnsafe(length);
      return bytes.subarray(0, fs.readSync(descriptor, bytes, 0, length, at));
    } finally {
      fs.closeSync(descriptor);
    }
  },
  stream: chunksOf,
  list: (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []),
  open: (file) => {
    makeFolder(path.dirname(file));
    const descriptor = fs.openSync(file, 'w');
    const hash = createHash('sha256');
    let bytes = 0;
    return {
      append: (text) => {
        const data = Buffer.from(text, 'utf8');
        hash.update(data);
        for (let at = 0; at < data.length;) at += fs.writeSync(descriptor, data, at);
        bytes += data.length;
      },
      close: () => {
        fs.closeSync(descriptor);
        return { bytes, sha256: hash.digest('hex') };
      },
    };
  },
  makeFolder: (folder) => makeFolder(folder),
  fingerprint: (file) => {
    const hash = createHash('sha256');
    const descriptor = fs.openSync(file, 'r');
    const chunk = Buffer.allocUnsafe(1 << 20);
    let bytes = 0;
    for (let read = fs.readSync(descriptor, chunk); read > 0; read = fs.readSync(descriptor, chunk)) {
      hash.update(chunk.subarray(0, read));
      bytes += read;
    }
    fs.closeSync(descriptor);
    return { bytes, sha256: hash.digest('hex') };
  },
  copy: (from, to) => {
    makeFolder(path.dirname(to));
    fs.copyFileSync(from, to);
  },
  share,
  remove: (target) => fs.rmSync(target, { recursive: true, force: true }),
  rename: (from, to) => fs.renameSync(from, to),
  exists: (target) => fs.existsSync(target),
  kind: (target) => {
    const stat = fs.statSync(target);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  },
  realPath: (target) => fs.realpathSync(target),
  walk: (folder) =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort(),
  append: (file, text) => fs.appendFileSync(file, text),
  elapsed: () => performance.now(),
  // Loaded with the first request: building the datasets sends none.
  fetch: async (...request) => (await import('node-fetch')).default(...request),
  wait: (milliseconds) => setTimeout(milliseconds),
};

function share(from: string, to: string, text: string): Fingerprint | undefined {
  const data = Buffer.from(text, 'utf8');
  try {
    // What stands there, on a disk that takes two names for one, may be shared already: it must not be written over.
    fs.rmSync(to, { force: true });
    const stat = fs.lstatSync(from);
    if (!stat.isFile() || stat.size !== data.length || !fs.readFileSync(from).equals(data)) return undefined;
    makeFolder(path.dirname(to));
    fs.linkSync(from, to);
  } catch {
    return undefined;
  }
  return { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
}

/**
 * Make a folder and those above it. Node's own recursive way never ends where a folder can not be made and the one above it
 * stands, as below /proc.
 */
function makeFolder(folder: string, aboveStands = false): void {
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // It stands already, or another process has made it meanwhile.
    if (code === 'EEXIST' && fs.statSync(folder).isDirectory()) return;
    const above = path.dirname(folder);
    if (code !== 'ENOENT' || aboveStands || above === folder) throw error;
    makeFolder(above);
    makeFolder(folder, true);
  }
}

/** Read in turn with the parser: going through the thread pool for files this small cost more than reading them. */
function* bytesOf(file: string): Generator<Uint8Array> {
  const descriptor = fs.openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(1 << 16);
    for (let read = fs.readSync(descriptor, chunk); read > 0; read = fs.readSync(descriptor, chunk))
      yield chunk.subarray(0, read);
  } finally {
    fs.closeSync(descriptor);
  }
}

async function* chunksOf(file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for (const chunk of bytesOf(file)) yield decoder.write(chunk as Buffer);
  const rest = decoder.end();
  if (rest !== '') yield rest;
}
