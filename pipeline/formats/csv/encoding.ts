import type { Utf8 } from '../../core/effects';
import { headOf } from '../../core/head';
import { PORTABLE, texts } from './utf-8';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'cp932';

/** What a decoder puts in the place of bytes that are no character. */
export const BROKEN = '\uFFFD';

/** A file's encoding, and whether some of its bytes are no character in it. */
export interface Detected {
  encoding: Encoding;
  broken: boolean;
  /** Whether another encoding is as likely. */
  unsure?: boolean;
}

/**
 * Tell a file's encoding by its content: UTF-8 and UTF-16 by their mark, UTF-16 without one by its line ends, UTF-8 by
 * being valid throughout, else CP932. A UTF-8 text with a few broken bytes is not taken for CP932, where it would read
 * as nonsense.
 * @param bytes gives the file's chunks from its beginning, each time that it is called @param utf8 the machine's, where it has one
 */
export function detectEncoding(bytes: () => Iterable<Uint8Array>, utf8: Utf8 = PORTABLE): Detected {
  const head = headOf(bytes(), HEAD);
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', broken: breaks(bytes(), 'utf-16le') };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', broken: breaks(bytes(), 'utf-16be') };
  const unmarked = utf16WithoutMark(head);
  if (unmarked) return { encoding: unmarked, broken: breaks(bytes(), unmarked) };
  const bom = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (utf8.isValid(bytes())) return { encoding: bom ? 'utf-8-bom' : 'utf-8', broken: false };
  if (bom || mostlyUtf8(bytes())) return { encoding: bom ? 'utf-8-bom' : 'utf-8', broken: true };
  return { encoding: 'cp932', broken: breaks(bytes(), 'cp932'), unsure: isEucJp(bytes()) };
}

/**
 * Whether bytes that are no UTF-8 are EUC-JP throughout: pairs of A1 to FE, each a character of JIS X 0208. Japanese text in
 * CP932 nearly always holds a byte that EUC-JP does not have; half-width kana in pairs does not.
 */
function isEucJp(chunks: Iterable<Uint8Array>): boolean {
  for (const text of texts(chunks, 'euc-jp')) if (text.includes(BROKEN) || HALF_KANA.test(text)) return false;
  return true;
}

/** EUC-JP has half-width kana too (SS2), which nearly no text that is written in it holds. */
const HALF_KANA = /[\uFF61-\uFF9F]/;

/** Decode chunk by chunk; no character is split, the mark at the beginning is left out. @param utf8 the machine's, where it has one */
export function* decoded(
  chunks: Iterable<Uint8Array>,
  { encoding, broken }: Detected,
  utf8: Utf8 = PORTABLE,
): Generator<string> {
  const label = LABELS[encoding];
  let begun = false;
  for (const text of label === 'utf-8' && !broken ? utf8.decode(chunks) : texts(chunks, label)) {
    yield begun || text.charCodeAt(0) !== 0xfeff ? text : text.slice(1);
    begun = true;
  }
}

/** Names of the Encoding Standard: its shift_jis is Windows-31J, that is CP932. */
const LABELS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  cp932: 'shift_jis',
};

/** Bytes that are looked at for a mark, or for UTF-16 without one. */
const HEAD = 4096;

/** What text in UTF-16 does not hold, and bytes that are something else often come to: controls, unused codes, halves. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NO_TEXT = /[\0-\u0008\u000E-\u001F\uE000-\uF8FF\uFFF0-\uFFFF]|\p{Cn}/u;

/**
 * UTF-16 without a mark: more zero bytes stand on one side, that of ASCII characters, than on the other, and read so the
 * bytes are text with line ends and delimiters. A single zero in another text is no such thing.
 */
function utf16WithoutMark(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[(at & 1) as 0 | 1]++;
  if (zeros[0] === zeros[1]) return undefined;
  const encoding = zeros[0] < zeros[1] ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  return /[\r\n]/.test(text) && /[,\t]/.test(text) && !NO_TEXT.test(text) ? encoding : undefined;
}

function mostlyUtf8(chunks: Iterable<Uint8Array>): boolean {
  let [japanese, broken] = [0, 0];
  for (const text of decoded(chunks, { encoding: 'utf-8', broken: true })) {
    japanese += text.match(/[\u3040-\u30FF\u4E00-\u9FFF]/g)?.length ?? 0;
    broken += text.match(/\uFFFD/g)?.length ?? 0;
  }
  return japanese > 20 * broken;
}

function breaks(chunks: Iterable<Uint8Array>, encoding: Encoding): boolean {
  for (const text of decoded(chunks, { encoding, broken: true })) if (text.includes(BROKEN)) return true;
  return false;
}
