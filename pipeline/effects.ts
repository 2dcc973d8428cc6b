import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** Everything of the world that the pipeline touches; tests pass another one. */
export interface Effects {
  env: Record<string, string | undefined>;
  /** Give a file's bytes. @throws NodeJS.ErrnoException as node:fs does (ENOENT, EISDIR …). */
  read(file: string): Buffer;
  /** Give a UTF-8 file's text in chunks that split no character. */
  stream(file: string): AsyncIterable<string>;
  /** Names in a folder, sorted; none when there is no such folder. */
  list(folder: string): string[];
  /** Write a file, making its folders. */
  write(file: string, data: string | Buffer): void;
  /** Begin a file of any size; `close` gives the bytes written. */
  open(file: string): { append(text: string): void; close(): number };
  remove(target: string): void;
  /**
   * Put a finished folder in the place of another in one step as seen by readers:
   * the old one is moved aside first and moved back if the new one can not take its place.
   */
  replace(finished: string, place: string): void;
  exists(target: string): boolean;
  /** Milliseconds of a clock that only goes forward; it never reaches an output file. */
  elapsed(): number;
}

/** The real world. */
export const realEffects: Effects = {
  env: process.env,
  read: (file) => fs.readFileSync(file),
  stream: (file) => fs.createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 }),
  list: (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []),
  write: (file, data) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, data);
  },
  open: (file) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const descriptor = fs.openSync(file, 'w');
    let bytes = 0;
    return {
      append: (text) => {
        if (text !== '') bytes += fs.writeSync(descriptor, text);
      },
      close: () => {
        fs.closeSync(descriptor);
        return bytes;
      },
    };
  },
  remove: (target) => fs.rmSync(target, { recursive: true, force: true }),
  replace: (finished, place) => {
    const aside = `${place}.old-${randomUUID()}`;
    const stood = fs.existsSync(place);
    if (stood) fs.renameSync(place, aside);
    try {
      fs.renameSync(finished, place);
    } catch (error) {
      if (stood) fs.renameSync(aside, place);
      throw error;
    }
    if (stood) fs.rmSync(aside, { recursive: true, force: true });
  },
  exists: (target) => fs.existsSync(target),
  elapsed: () => performance.now(),
};
