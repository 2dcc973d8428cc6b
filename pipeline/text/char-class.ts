import { isForbidden } from './jis-x-0208';

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

const kinds = tableOfKinds();

/** The kinds of all characters of a text, together. */
export function scan(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= kinds[text.charCodeAt(at)] as number;
  return found;
}

/** The kind of every UTF-16 code unit, the more special ones laid over the more general. */
function tableOfKinds(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(KIND.dependent);
  const set = (kind: number, ...ranges: [first: number, last: number][]): void =>
    ranges.forEach(([first, last]) => table.fill(kind, first, last + 1));
  const each = (kind: number, characters: string): void =>
    [...characters].forEach((character) => (table[character.charCodeAt(0)] = kind));
  set(KIND.rareHan, [0x3400, 0x9fff], [0xf900, 0xfaff]);
  for (let code = 0xa0; code < 0x10000; code++) if (!isForbidden(String.fromCharCode(code))) table[code] = KIND.other;
  // Of a pair the first half tells: planes 2 and 3 hold Chinese characters, plane 1 emoji and the like.
  set(KIND.dependent, [0xd800, 0xdbff]);
  set(KIND.rareHan, [0xd840, 0xd8bf]);
  set(0, [0xdc00, 0xdfff]);
  set(KIND.control, [0x00, 0x1f], [0x7f, 0x9f]);
  set(KIND.sign, [0x20, 0x7e]);
  set(KIND.digit, [0x30, 0x39]);
  set(KIND.letter, [0x41, 0x5a], [0x61, 0x7a]);
  set(KIND.oddBlank, [0x2000, 0x200f], [0x202a, 0x202f], [0x205f, 0x2064]);
  each(KIND.oddBlank, '\t\u00A0\u00AD\u1680\uFEFF');
  each(KIND.break, '\n\r\v\f\u0085\u2028\u2029');
  each(KIND.blank, ' \u3000');
  each(KIND.plus | KIND.sign, '+');
  each(KIND.joint | KIND.sign, ';,/');
  each(KIND.joint | KIND.other, '、，；／・');
  return table;
}

/** The characters of a text that are of some kind, each once. */
export function charactersOf(text: string, kind: number): string[] {
  return [...new Set(text)].filter((character) => ((kinds[character.charCodeAt(0)] as number) & kind) !== 0);
}

/** A text with the blanks and characters set right that rules L1-06 and L1-08 speak of, to be judged by what it says. */
export function mended(text: string): string {
  return halfWidth(text.replace(/[\t\u00A0\u00AD\u2000-\u200F\uFEFF]/g, '')).trim();
}

/** In half width. What holds a raised, circled or other digit that stands for itself stays: 10² would become 102. */
export function halfWidth(text: string): string {
  return /\p{No}/u.test(text) ? text : text.normalize('NFKC');
}
