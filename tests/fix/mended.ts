import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { checkWording } from '../../pipeline/check/rules/codes';
import type { Effects } from '../../pipeline/core/effects';
import type { Change } from '../../pipeline/fix/change';
import { type FixOptions, type Fixed, fixFile } from '../../pipeline/fix/fix';
import { effectsWith } from '../project';

/** A mended file: its bytes, what was told, what stands beside it. */
export interface Mended extends Fixed {
  bytes: Buffer;
  changes: Change[];
  /** The file beside, as rows below its header. */
  beside: string[][];
  /** Every file that was written. */
  written: string[];
}

/** Mend bytes as if they were a file of this name, in a world of memory. */
export function mended(
  content: string | Uint8Array,
  name = 'table.csv',
  options: Partial<FixOptions> = {},
  chunk = 1 << 16,
): Mended {
  const files = new Map([[name, typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)]]);
  const original = Buffer.from(files.get(name) as Buffer);
  const result = fixFile(memory(files, chunk), name, { folder: 'out', convert: false, dryRun: false, ...options });
  if (!original.equals(files.get(name) as Buffer)) throw new Error('the input was changed');
  const changes: Change[] = [];
  result.eachChange((change) => {
    if (!checkWording(change.code).fixer) throw new Error(`${change.code}: nothing says in words what was changed`);
    changes.push(change);
  });
  const beside = result.leftOut === null ? undefined : files.get(result.leftOut);
  return {
    ...result,
    changes,
    bytes: files.get(result.fixed) ?? Buffer.alloc(0),
    beside: beside ? rowsOf(beside).slice(1) : [],
    written: [...files.keys()].filter((file) => file !== name),
  };
}

/** A world whose files are held in memory. */
export function memory(files: Map<string, Buffer>, chunk = 1 << 16): Effects {
  const of = (file: string): Buffer => {
    const bytes = files.get(file);
    if (!bytes) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    return bytes;
  };
  function* bytes(file: string): Generator<Uint8Array> {
    // The separator is told by the first chunk, which holds the header.
    const head = Math.max(chunk, 4096);
    if (of(file).length > 0) yield of(file).subarray(0, head);
    for (let at = head; at < of(file).length; at += chunk) yield of(file).subarray(at, at + chunk);
  }
  return effectsWith(
    {},
    {
      bytes,
      read: of,
      size: (file) => of(file).length,
      exists: (file) => files.has(file),
      kind: () => 'file',
      open(file) {
        files.set(file, Buffer.alloc(0));
        const parts: Buffer[] = [];
        return {
          append: (text) => void parts.push(Buffer.from(text)),
          close() {
            files.set(file, Buffer.concat(parts));
            return { bytes: 0, sha256: '' };
          },
        };
      },
      copy: (from, to) => void files.set(to, Buffer.from(of(from))),
      rename(from, to) {
        files.set(to, of(from));
        files.delete(from);
      },
      remove: (file) => void files.delete(file),
    },
  );
}

/** A CSV as another implementation reads it; rows may have any number of cells, the byte order mark is left out. */
export function rowsOf(bytes: Uint8Array, delimiter = ','): string[][] {
  return parse(Buffer.from(bytes), {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
  });
}

/** A text in an encoding that cities publish in. */
export function encodedAs(text: string, encoding: string): Buffer {
  const bare = text.replace(/^\uFEFF/, '');
  return encoding === 'utf-8-bom'
    ? Buffer.from(`\uFEFF${bare}`)
    : iconv.encode(bare, encoding, { addBOM: encoding.startsWith('utf-16') });
}
