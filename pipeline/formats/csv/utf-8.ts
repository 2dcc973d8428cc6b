import type { Utf8 } from '../../core/effects';

/** UTF-8 where a machine has nothing faster. */
export const PORTABLE: Utf8 = { isValid: isUtf8, decode: (chunks) => texts(chunks, 'utf-8') };

/** Decode chunk by chunk; what is no character becomes U+FFFD, a mark at the beginning stays. */
export function* texts(chunks: Iterable<Uint8Array>, label: string): Generator<string> {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  for (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * Whether a file's bytes are UTF-8 throughout (RFC 3629, 4): no long form, no half of a pair, nothing above U+10FFFF, no
 * character cut off at the end. A decoder would tell the same, at twice the time.
 */
export function isUtf8(chunks: Iterable<Uint8Array>): boolean {
  // Bytes of a character that are still to come, and the range of the next one.
  let [open, low, high] = [0, 0x80, 0xbf];
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (open > 0) {
        if (byte < low || byte > high) return false;
        [open, low, high] = [open - 1, 0x80, 0xbf];
      } else if (byte >= 0x80) {
        if (byte < 0xc2 || byte > 0xf4) return false;
        open = 1 + Number(byte >= 0xe0) + Number(byte >= 0xf0);
        if (byte === 0xe0) low = 0xa0;
        else if (byte === 0xed) high = 0x9f;
        else if (byte === 0xf0) low = 0x90;
        else if (byte === 0xf4) high = 0x8f;
      }
    }
  }
  return open === 0;
}
