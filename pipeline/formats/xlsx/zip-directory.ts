import { type FileBytes, uint16, uint32, uint64 } from './bytes';
import { WorkbookFault, broken } from './fault';
import { LARGEST_DIRECTORY, MOST_FILES } from './limits';

/** A file within a zip, as the directory at the zip's end has it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  /** In bytes, as it stands in the zip and as it is. */
  packed: number;
  unpacked: number;
  crc32: number;
  /** Where its own header stands. */
  offset: number;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ALL_32 = 0xffffffff;
/** The directory's end and the longest comment behind it. */
const LONGEST_END = 22 + 0xffff;

/**
 * Read the directory of a zip (APPNOTE 6.3.10, 4.3): what is told of each file, no content.
 * @throws WorkbookFault when it is no whole zip, is locked, or its files lie over each other
 */
export function readDirectory(file: FileBytes): ZipEntry[] {
  const { count, size, offset } = findDirectory(file);
  if (count > MOST_FILES)
    throw new WorkbookFault('WORKBOOK_TOO_LARGE', {
      ja: `中のファイルが${count}個あります。読めるのは${MOST_FILES}個までです`,
      en: `it holds ${count} files; ${MOST_FILES} can be read`,
    });
  if (size > LARGEST_DIRECTORY) throw broken('zipの目録が壊れています', "the zip's directory is damaged");
  if (offset + size > file.size) throw broken('ファイルが途中で切れています', 'the file is cut off');
  const directory = file.at(offset, size);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || uint32(directory, at) !== DIRECTORY_ENTRY)
      throw broken('zipの目録が壊れています', "the zip's directory is damaged");
    const [nameLength, extraLength, commentLength] = [
      uint16(directory, at + 28),
      uint16(directory, at + 30),
      uint16(directory, at + 32),
    ];
    const nameEnd = at + 46 + nameLength;
    if ((uint16(directory, at + 8) & 1) !== 0) throw new WorkbookFault('WORKBOOK_ENCRYPTED', { ja: '', en: '' });
    const entry: ZipEntry = {
      name: utf8.decode(directory.subarray(at + 46, nameEnd)),
      method: uint16(directory, at + 10),
      crc32: uint32(directory, at + 16),
      packed: uint32(directory, at + 20),
      unpacked: uint32(directory, at + 24),
      offset: uint32(directory, at + 42),
    };
    entries.push(withLongSizes(entry, directory.subarray(nameEnd, nameEnd + extraLength)));
    at = nameEnd + extraLength + commentLength;
  }
  refuseOverlaps(entries, offset);
  return entries;
}

function findDirectory(file: FileBytes): { count: number; size: number; offset: number } {
  const from = Math.max(0, file.size - LONGEST_END);
  const tail = file.at(from, LONGEST_END);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (uint32(tail, at) !== DIRECTORY_END) continue;
    const plain = {
      count: uint16(tail, at + 10),
      size: uint32(tail, at + 12),
      offset: uint32(tail, at + 16),
    };
    if (at < 20 || uint32(tail, at - 20) !== LOCATOR_64) return plain;
    const place = uint64(tail, at - 12);
    const long = file.at(Math.min(place, file.size), 56);
    if (long.length < 56 || uint32(long, 0) !== DIRECTORY_END_64)
      throw broken('zipの目録が壊れています', "the zip's directory is damaged");
    return {
      count: uint64(long, 32),
      size: uint64(long, 40),
      offset: uint64(long, 48),
    };
  }
  const begins = file.size >= 4 && uint32(file.at(0, 4), 0) === LOCAL_HEADER;
  if (begins) throw broken('ファイルが途中で切れています', 'the file is cut off');
  throw new WorkbookFault('WORKBOOK_OTHER_FORMAT', {
    ja: 'Excelのファイルの形をしていません',
    en: 'it does not have the form of an Excel file',
  });
}

/** Sizes that 32 bits do not hold, or that a writer put into the Zip64 field all the same. */
function withLongSizes(entry: ZipEntry, extra: Uint8Array): ZipEntry {
  if (entry.unpacked !== ALL_32 && entry.packed !== ALL_32 && entry.offset !== ALL_32) return entry;
  for (let at = 0; at + 4 <= extra.length; at += 4 + uint16(extra, at + 2)) {
    if (uint16(extra, at) !== 1) continue;
    let place = at + 4;
    const next = (known: number): number => {
      if (known !== ALL_32 || place + 8 > extra.length) return known;
      place += 8;
      return uint64(extra, place - 8);
    };
    const unpacked = next(entry.unpacked);
    const packed = next(entry.packed);
    return { ...entry, unpacked, packed, offset: next(entry.offset) };
  }
  return entry;
}

/** Files that lie over each other give the same bytes many times: that is how a small zip fills a disk. */
function refuseOverlaps(entries: ZipEntry[], directory: number): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  sorted.forEach(({ offset, packed }, index) => {
    if (offset + 30 + packed > (sorted[index + 1]?.offset ?? directory))
      throw broken('中のファイルが重なり合っています', 'files within it lie over each other');
  });
}
