import { readText } from '../../formats/csv/text';
import type { Issue } from '../../issues/issue';
import { sourceIssue } from '../../issues/source';

/** A decoded text, or the reason why it is none. */
export type Decoded = { text: string; encoding: 'utf-8' | 'utf-8-bom' | 'cp932' } | { issue: Issue };

/** Largest report that is read, in bytes: 8 MiB, some forty times a city's. */
const LARGEST_REPORT = 8 * 2 ** 20;

/** Decode a report: UTF-8 (with or without BOM), else CP932, told apart by content; UTF-16 is refused. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > LARGEST_REPORT)
    return { issue: sourceIssue('REPORT_TOO_LARGE', { file }, { bytes: bytes.length, limit: LARGEST_REPORT }) };
  const read = readText(bytes);
  if ('fault' in read) {
    if (read.fault === 'empty') return { issue: sourceIssue('REPORT_EMPTY', { file }) };
    const { line, column } = read;
    return {
      issue:
        read.fault === 'binary'
          ? sourceIssue('REPORT_BINARY', { file, line, column }, { hex: read.hex })
          : sourceIssue('REPORT_UNDECODABLE', { file, line, column }),
    };
  }
  const { text, encoding } = read;
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return { issue: sourceIssue('REPORT_UNDECODABLE', { file, line: 1, column: 1 }) };
  return { text, encoding };
}
