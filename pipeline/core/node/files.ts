import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { Effects, Fingerprint } from '../effects';
import { lock } from './lock';

/** What `Effects` asks of the file system. */
type Files = Omit<Effects, 'env' | 'utf8' | 'pack' | 'unpack' | 'elapsed' | 'now' | 'fetch' | 'wait'>;

/** The file system by node:fs. */
export const files: Files = {
  read: (file) => fs.readFileSync(file),
  readText: (file) => fs.readFileSync(file, 'utf8'),
  size: (file) => fs.statSync(file).size,
  bytes: bytesOf,
  range,
  stream: chunksOf,
  list: (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []),
  open,
  makeFolder: (folder) => makeFolder(folder),
  fingerprint,
  copy: (from, to) => {
    makeFolder(path.dirname(to));
    fs.copyFileSync(from, to);
  },
  share,
  lock,
  remove: (target) => fs.rmSync(target, { recursive: true, force: true }),
  rename: (from, to) => fs.renameSync(from, to),
  exists: (target) => fs.existsSync(target),
  kind: (target) => {
    const stat = fs.statSync(target);
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'other';
  },
  realPath: (target) => fs.realpathSync(target),
  walk: (folder) =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort(),
  append: (file, text) => fs.appendFileSync(file, text),
};

function range(file: string, at: number, length: number): Uint8Array {
  const descriptor = fs.openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, fs.readSync(descriptor, bytes, 0, length, at));
  } finally {
    fs.closeSync(descriptor);
  }
}

function open(file: string): ReturnType<Effects['open']> {
  makeFolder(path.dirname(file));
  // A link or pipe that somebody has put there is neither followed nor waited at.
  fs.rmSync(file, { force: true });
  const descriptor = fs.openSync(file, 'wx');
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
}

function fingerprint(file: string): Fingerprint {
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
}

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
function* bytesOf(file: string): Generator<Buffer> {
  const descriptor = fs.openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(1 << 16);
    for (let read = fs.readSync(descriptor, chunk); read > 0; read = fs.readSync(descriptor, chunk))
      yield chunk.subarray(0, read);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** An async reader for those that take any: the file itself is read in turn. */
// eslint-disable-next-line @typescript-eslint/require-await -- see above
async function* chunksOf(file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for (const chunk of bytesOf(file)) yield decoder.write(chunk);
  const rest = decoder.end();
  if (rest !== '') yield rest;
}
