import { broken } from './fault';
import { LONGEST_CELL } from './limits';
import type { Element, ElementHandlers } from './xml';

/** How Excel writes a character that XML does not allow (ECMA-376 Part 1, 22.9.2.19). */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Read the characters that Excel writes as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/**
 * Gather the text of a string item (`si` or `is`; ECMA-376 Part 1, 18.4.8): its own or that of its runs, whatever their
 * look. Phonetic runs (`rPh`, the ふりがな that Excel keeps of what was typed) are no part of the value.
 */
export function textItem(): Required<ElementHandlers> & { take(): string } {
  let text = '';
  let [inText, phonetic] = [false, false];
  return {
    open({ name }: Element) {
      if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      if (text.length > LONGEST_CELL)
        throw broken('一つのセルに長すぎる文字列があります', 'the text of a cell is too long');
    },
    close(name) {
      if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    take() {
      const whole = text;
      text = '';
      return whole;
    },
  };
}
