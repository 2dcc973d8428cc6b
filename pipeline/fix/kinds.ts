import { KINDS } from '../standards/semantic-types';
import { halfWidth } from '../text/char-class';

/** Lines that are written for a hyphen between digits: minus, dashes, the long-vowel mark. */
const DASH = /(?<=\d)[‐‑‒–—―−ーｰ](?=\d)/gu;

const digits = (text: string): string => halfWidth(text).replace(DASH, '-');

/**
 * How values of a kind (`check/kinds.ts`) are written otherwise, and what they then say. What comes of it is taken only
 * if the check finds it right.
 */
export const KIND_MENDS: Readonly<Record<string, (text: string) => string>> = {
  // A five-digit code lost its zero if the check says so: the check digit fits, and it is no code without one.
  'local government code': (text) =>
    KINDS['local government code']?.zeroLost?.(halfWidth(text)) ? `0${halfWidth(text)}` : halfWidth(text),
  // The name spaced out: 津 市.
  prefecture: (text) => text.replace(/[ \u3000]/g, ''),
  municipality: (text) => text.replace(/[ \u3000]/g, ''),
  'local government': (text) => text.replace(/[ \u3000]/g, ''),
  identifier: digits,
  kana: (text) =>
    text.replace(/[\u3041-\u3096\u309D\u309E]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)),
  // The area code in brackets; Japanese numbers begin with 0, so one that lacks it lost it.
  'phone number': (text) => {
    const number = digits(text)
      .replace(/^\((\d+)\)\s?-?/, '$1-')
      .replace(/^(\d+)\((\d+)\)\s?-?/, '$1-$2-');
    return KINDS['phone number']?.zeroLost?.(number) ? `0${number}` : number;
  },
  'postal code': (text) => digits(text).replace(/^〒\s?/u, ''),
  'town id': digits,
  'corporate number': halfWidth,
  'e-mail': halfWidth,
};

/** Kinds that may have a hyphen or none, and the digits before it. */
const BEFORE_HYPHEN: Readonly<Record<string, number>> = { 'postal code': 3, 'town id': 4 };

/** A code of a kind of which a hyphen is optional, with its hyphen. */
export function withHyphen(code: string, kind: string): string {
  const before = BEFORE_HYPHEN[kind];
  return before !== undefined && /^\d{7}$/.test(code) ? `${code.slice(0, before)}-${code.slice(before)}` : code;
}
