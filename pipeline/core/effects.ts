import type fetch from 'node-fetch';

/** A file's size and fingerprint. */
export interface Fingerprint {
  bytes: number;
  sha256: string;
}

/** A lock on a place: held until it is released, or held by another process. */
export type Lock = { held: true; tookOver: boolean; release(): void } | { held: false; by: string };

/** UTF-8 in chunks of any size, as a file gives them. */
export interface Utf8 {
  /** Whether the bytes are UTF-8 throughout. */
  isValid(chunks: Iterable<Uint8Array>): boolean;
  /** Give the text of what is valid, splitting no character; a mark at its beginning stays. */
  decode(chunks: Iterable<Uint8Array>): Iterable<string>;
}

/** Everything of the world that the pipeline touches: Node's is `node/effects.ts`; tests, and a browser, pass another. */
export interface Effects {
  env: Record<string, string | undefined>;
  /** Give a file's bytes. @throws NodeJS.ErrnoException as node:fs does (ENOENT, EISDIR …). */
  read(file: string): Uint8Array;
  /** Give a UTF-8 file's text. @throws NodeJS.ErrnoException as node:fs does. */
  readText(file: string): string;
  /** A file's size in bytes. @throws NodeJS.ErrnoException as node:fs does. */
  size(file: string): number;
  /** Give a file's bytes in chunks; each holds only until the next is asked for. */
  bytes(file: string): Iterable<Uint8Array>;
  /** Give a file's bytes from a place on; fewer than asked for at its end. */
  range(file: string, at: number, length: number): Uint8Array;
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
  /** Hold a lock, a file of that name, against all other processes; one whose holder is gone is taken over. */
  lock(file: string): Lock;
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
  /** UTF-8 as fast as the machine has it. */
  utf8: Utf8;
  /** Pack bytes that are kept in memory for a while, quickly; `unpack` gives them back. */
  pack(bytes: Uint8Array): Uint8Array;
  unpack(packed: Uint8Array): Uint8Array;
  /** Milliseconds of a clock that only goes forward; it never reaches an output file. */
  elapsed(): number;
  /** Milliseconds since 1970-01-01T00:00Z, as HTTP's dates count; it never reaches an output file. */
  now(): number;
  /** Send one HTTP request, as node-fetch does. */
  fetch: typeof fetch;
  wait(milliseconds: number): Promise<void>;
}
