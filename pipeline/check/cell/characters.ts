import { KIND, charactersOf, mended } from '../../text/char-class';
import type { Findings, Place } from '../findings/types';

/** A word spaced out: 亀 山 市. */
export const SPACED_OUT = /(?<!\S)[^ -~](?:[ \u3000][^ -~])+(?!\S)/u;

/** Leading, trailing or doubled blanks, and words spaced out (rule L1-06). */
const LAYOUT = new RegExp(`^[ \\u3000]|[ \\u3000]$|[ \\u3000]{2}|${SPACED_OUT.source}`, 'u');

/**
 * Tell of a text's blanks, line breaks and characters (rules L1-06, L1-08, L1-14).
 * @param kinds the kinds of its characters
 * @returns the text, set right, where anything was told; nothing where all is well
 */
export function tidy(findings: Findings, place: Place, kinds: number): string | undefined {
  const text = place.value as string;
  let told = false;
  const tell = (...[code, params]: [Parameters<Findings['add']>[0], { detail: string }?]): void => {
    findings.add(code, place, params);
    told = true;
  };
  if ((kinds & KIND.control) !== 0) {
    const [control = ''] = charactersOf(text, KIND.control);
    findings.add('CSV_BINARY', place, { hex: hex(control) });
    findings.stopped = 'no text';
    return text;
  }
  if ((kinds & KIND.break) !== 0) tell('CELL_LINE_BREAK');
  if (hasLayout(text, kinds)) tell('CELL_BLANKS');
  if ((kinds & KIND.dependent) !== 0)
    tell('CHARACTER_DEPENDENT', { detail: inWords(charactersOf(text, KIND.dependent)) });
  if ((kinds & KIND.rareHan) !== 0)
    findings.add('CHARACTER_RARE', place, { detail: inWords(charactersOf(text, KIND.rareHan)) });
  if (told) return onOneLine(text);
  return (kinds & KIND.rareHan) === 0 ? undefined : text;
}

/** The text as {@link tidy} sets it right. @param kinds the kinds of its characters */
export function tidied(text: string, kinds: number): string {
  if ((kinds & KIND.control) !== 0) return text;
  return (kinds & (KIND.break | KIND.dependent)) !== 0 || hasLayout(text, kinds) ? onOneLine(text) : text;
}

function hasLayout(text: string, kinds: number): boolean {
  return (kinds & KIND.oddBlank) !== 0 || ((kinds & KIND.blank) !== 0 && LAYOUT.test(text));
}

function onOneLine(text: string): string {
  return mended(text).replace(/[\r\n]/g, '');
}

function inWords(characters: string[]): string {
  return characters.map((character) => `${character} (U+${hex(character)})`).join(' ');
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
