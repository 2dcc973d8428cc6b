import type { Issue, Where } from '../issues/issue';
import { sourceIssue } from '../issues/source';

/** A decoded text, or the reason why it is none. */
export type Decoded = { text: string; encoding: 'utf-8' | 'utf-8-bom' | 'cp932' } | { issue: Issue };

/** C0 controls that no text holds: all but tab, line feed, vertical tab, form feed, carriage return. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/;

/** What a decoder puts in the place of bytes that are no character. */
const BROKEN = '\uFFFD';

/**
 * Decode a report: UTF-8 (with or without BOM), else CP932, told apart by content.
 * A UTF-8 text with a few broken bytes is not taken for CP932, where it would read as nonsense;
 * what is neither is said where the likelier of the two breaks off.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (!utf8.includes(BROKEN)) return readable(utf8, bom ? 'utf-8-bom' : 'utf-8', file);

  const mostlyUtf8 = (utf8.match(/[\u3040-\u30FF\u4E00-\u9FFF]/g)?.length ?? 0) > 20 * (utf8.match(/\uFFFD/g)?.length ?? 0);
  const likelier = bom || mostlyUtf8 ? utf8 : new TextDecoder('shift_jis').decode(bytes);
  const broken = likelier.indexOf(BROKEN);
  if (broken < 0) return readable(likelier, 'cp932', file);
  return { issue: sourceIssue('REPORT_UNDECODABLE', place(likelier, broken, file)) };
}

function readable(text: string, encoding: 'utf-8' | 'utf-8-bom' | 'cp932', file: string): Decoded {
  const control = CONTROL.exec(text);
  if (control) {
    const hex = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return { issue: sourceIssue('REPORT_BINARY', place(text, control.index, file), { hex }) };
  }
  if (text.trim() === '') return { issue: sourceIssue('REPORT_EMPTY', { file }) };
  return { text, encoding };
}

/** Line and column of an offset. */
function place(text: string, offset: number, file: string): Where {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
