import { Inflate } from 'fflate';
import { type FileBytes, uint16, uint32 } from './bytes';
import { crc32 } from './crc-32';
import { WorkbookFault, broken } from './fault';
import { LARGEST_PART, LARGEST_TEXTS, LARGEST_UNPACKED, LARGEST_WORKBOOK, MOST_TIMES } from './limits';
import { type ZipEntry, readDirectory } from './zip-directory';

/** The parts of a workbook, in their zip (ECMA-376 Part 2). A name is known in any case, its slashes in either direction. */
export interface Container {
  has(name: string): boolean;
  /** Unpacked size, in bytes. @throws WorkbookFault when there is no such part */
  size(name: string): number;
  /** Give a part's bytes, piece by piece. @throws WorkbookFault when there is none, or it is not as the directory says */
  read(name: string): Generator<Uint8Array>;
  names(): string[];
}

/**
 * Open a workbook's zip. Nothing is unpacked before the sizes that its directory tells are known to be within the limits,
 * and no part gives more than it was said to hold. Names are looked up only, and never become paths on this machine.
 * @throws WorkbookFault
 */
export function openContainer(file: FileBytes): Container {
  if (file.size > LARGEST_WORKBOOK)
    throw tooLarge(
      `${file.size}バイトあります。読めるのは${LARGEST_WORKBOOK}バイトまでです`,
      `it has ${file.size} bytes; ${LARGEST_WORKBOOK} can be read`,
    );
  const entries = readDirectory(file);
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    if (parts.has(key))
      throw broken(
        `同じ名前のファイル(${entry.name})が二つあります`,
        `two files within it have the same name (${entry.name})`,
      );
    parts.set(key, entry);
  }
  bound(entries);
  const find = (name: string): ZipEntry => {
    const entry = parts.get(keyOf(name));
    if (!entry)
      throw broken(
        `中にあるはずのファイル(${name})がありません`,
        `a file that should be within it is missing (${name})`,
      );
    return entry;
  };
  return {
    has: (name) => parts.has(keyOf(name)),
    size: (name) => find(name).unpacked,
    read: (name) => unpack(file, find(name)),
    names: () => entries.map(({ name }) => name),
  };
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function tooLarge(ja: string, en: string): WorkbookFault {
  return new WorkbookFault('WORKBOOK_TOO_LARGE', { ja, en });
}

function bound(entries: ZipEntry[]): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > LARGEST_UNPACKED)
    throw tooLarge(
      `展開すると${total}バイトになります。読めるのは${LARGEST_UNPACKED}バイトまでです`,
      `unpacked it has ${total} bytes; ${LARGEST_UNPACKED} can be read`,
    );
  for (const { name, packed, unpacked } of entries) {
    if (unpacked > LARGEST_PART && unpacked > packed * MOST_TIMES)
      throw tooLarge(
        `${name}が展開すると${MOST_TIMES}倍を超えます`,
        `${name} unpacks to more than ${MOST_TIMES} times its size`,
      );
    const limit = limitOf(name);
    if (unpacked > limit)
      throw tooLarge(
        `${name}が展開すると${unpacked}バイトになります。読めるのは${limit}バイトまでです`,
        `${name} has ${unpacked} bytes unpacked; ${limit} can be read`,
      );
  }
}

function limitOf(name: string): number {
  if (/sharedstrings\.xml$/i.test(name)) return LARGEST_TEXTS;
  const held = /\.xml$/i.test(name) && !/(?:^|[\\/])worksheets[\\/]/i.test(name);
  return held ? LARGEST_PART : LARGEST_UNPACKED;
}

/** Packed bytes that are taken at once: deflate makes at most 1,032 times as many of them. */
const STEP = 4096;
const READ = 1 << 16;

function* unpack(file: FileBytes, entry: ZipEntry): Generator<Uint8Array> {
  const { name, method, packed, unpacked, offset } = entry;
  const header = file.at(offset, 30);
  if (header.length < 30 || uint32(header, 0) !== 0x04034b50)
    throw broken(`${name}の場所が目録と違います`, `${name} is not where the directory says`);
  const from = offset + 30 + uint16(header, 26) + uint16(header, 28);
  if (from + packed > file.size) throw broken('ファイルが途中で切れています', 'the file is cut off');
  let [given, sum] = [0, 0];
  if (method !== 0 && method !== 8) refuse(name);
  for (const piece of method === 0 ? stored(file, from, packed) : inflated(file, from, packed, name)) {
    given += piece.length;
    if (given > unpacked)
      throw broken(`${name}が、目録にある大きさより大きくなります`, `${name} is larger than the directory says`);
    sum = crc32(piece, sum);
    yield piece;
  }
  if (given !== unpacked || sum !== entry.crc32)
    throw broken(`${name}の内容が壊れています`, `the content of ${name} is damaged`);
}

function refuse(name: string): never {
  throw broken(
    `${name}が、Excelの使わない方法で圧縮されています`,
    `${name} is packed in a way that Excel does not use`,
  );
}

function* stored(file: FileBytes, from: number, size: number): Generator<Uint8Array> {
  for (let at = 0; at < size; at += READ) yield file.at(from + at, Math.min(READ, size - at));
}

function* inflated(file: FileBytes, from: number, size: number, name: string): Generator<Uint8Array> {
  const made: Uint8Array[] = [];
  const inflate = new Inflate((piece) => void made.push(piece));
  for (const piece of stored(file, from, size)) {
    for (let at = 0; at < piece.length; at += STEP) {
      push(inflate, piece.subarray(at, at + STEP), false, name);
      yield* made.splice(0);
    }
  }
  push(inflate, new Uint8Array(), true, name);
  yield* made.splice(0);
}

function push(inflate: Inflate, piece: Uint8Array, last: boolean, name: string): void {
  try {
    inflate.push(piece, last);
  } catch {
    throw broken(`${name}の内容が壊れています`, `the content of ${name} is damaged`);
  }
}
