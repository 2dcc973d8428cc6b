import { SPACED_OUT } from '../check/cell/characters';

/** Without width: it holds nothing apart, and is never seen. */
const NO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** Blanks that no cell should hold; each holds something apart, as an ordinary one does. */
const ODD = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F]/g;
const DOUBLED = /([ \u3000])[ \u3000]+/g;
const AT_EDGES = /^[ \u3000]|[ \u3000]$/g;
const SPACED_OUT_EACH = new RegExp(SPACED_OUT.source, 'gu');

const FAR_APART = /^[ \u3000]*[^ -~][ \u3000]{2,}[^ -~][ \u3000]*$/u;

/**
 * Take a text's layout blanks out (rule L1-06): at its edges, doubled, of odd kinds, and within a word of three characters
 * or more that is spaced out. Two characters may be a family name and a given one (林 学), and stay.
 */
export function withoutLayout(text: string): string {
  // Two characters far apart may be a word spaced out or a person's names: they are left whole.
  if (FAR_APART.test(text)) return text.trim();
  // Doubled blanks go first, so that no pattern runs along a row of blanks more than once.
  return text
    .replace(NO_WIDTH, '')
    .replace(ODD, ' ')
    .replace(DOUBLED, '$1')
    .replace(AT_EDGES, '')
    .replace(SPACED_OUT_EACH, (word) => (word.length > 4 ? word.replace(/[ \u3000]/g, '') : word));
}

const BREAKS = /[ \u3000]*[\n\r\v\f\u0085\u2028\u2029]+[ \u3000]*/g;

/** Put a text on one line (rule L1-14): a blank where a line broke, nothing at its edges. */
export function onOneLine(text: string): string {
  return text.replace(BREAKS, (found, at: number) => (at === 0 || at + found.length === text.length ? '' : ' '));
}
