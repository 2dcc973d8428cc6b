import { isForbidden } from '../transform/characters';

/** What kinds of characters a cell holds: one bit a kind. */
export const KIND = {
  digit: 1,
  letter: 2,
  sign: 4,
  /** A blank, ASCII's or the full-width one. */
  blank: 8,
  /** A blank that no cell should hold: tab, no-break, zero-width. */
  oddBlank: 16,
  break: 32,
  control: 64,
  /** Rule L1-08: outside ASCII and JIS X 0208. */
  dependent: 128,
  /** A Chinese character outside JIS X 0208, as proper nouns have. */
  rareHan: 256,
  plus: 512,
  /** What joins several values. */
  joint: 1024,
  other: 2048,
} as const;

/** The kinds that rules on characters and blanks look at. */
export const UNTIDY = KIND.blank | KIND.oddBlank | KIND.break | KIND.control | KIND.dependent | KIND.rareHan;

const kinds = new Uint16Array(0x10000).map((_, code) => kindOf(code));

/** The kinds of all characters of a text, together. */
export function scan(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= kinds[text.charCodeAt(at)] as number;
  return found;
}

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (code === 0x2b) return KIND.plus | KIND.sign;
  if (/[;,/、，；／・]/.test(character)) return KIND.joint | (code < 0x80 ? KIND.sign : KIND.other);
  if (code >= 0x30 && code <= 0x39) return KIND.digit;
  if (/[A-Za-z]/.test(character)) return KIND.letter;
  if (code === 0x20 || code === 0x3000) return KIND.blank;
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) return KIND.break;
  if (/[\t\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F-\u2064\uFEFF]/.test(character)) return KIND.oddBlank;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return KIND.control;
  if (code < 0x80) return KIND.sign;
  // Of a pair the first half tells: planes 2 and 3 hold Chinese characters, plane 1 emoji and the like.
  if (code >= 0xd800 && code <= 0xdbff) return code >= 0xd840 && code <= 0xd8bf ? KIND.rareHan : KIND.dependent;
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  if (!isForbidden(character)) return KIND.other;
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) ? KIND.rareHan : KIND.dependent;
}

/** The characters of a text that are of some kind, each once. */
export function charactersOf(text: string, kind: number): string[] {
  return [...new Set(text)].filter((character) => ((kinds[character.charCodeAt(0)] as number) & kind) !== 0);
}

/** A text with the blanks and characters set right that rules L1-06 and L1-08 speak of, to be judged by what it says. */
export function mended(text: string): string {
  return text.normalize('NFKC').replace(/[\t\u00A0\u00AD\u2000-\u200F\uFEFF]/g, '').trim();
}
