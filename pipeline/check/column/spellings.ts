import { KIND } from '../../text/char-class';
import { flatCopy } from '../../text/flat-copy';
import type { ColumnContext } from '../findings/types';

/** A column with more values than this is no choice, and its values are let go. */
const MOST_VALUES = 1000;
const LONGEST_VALUE = 40;

/** Watch a column for one word in several spellings (rule L2-04): width, case, blanks and the circle (○, ◯, 〇) apart. */
export function spellings({ findings, number, title }: ColumnContext): {
  onValue(value: string, kinds: number, line: number): void;
  onEnd(): void;
} {
  const known = new Set<string>();
  const words = new Map<string, string>();
  let off = false;
  return {
    onValue(value, kinds, line) {
      if (off || known.has(value)) return;
      if ((kinds & (KIND.letter | KIND.other)) === 0 || value.length > LONGEST_VALUE || /[。:]/.test(value)) return;
      if (known.size >= MOST_VALUES) {
        off = true;
        known.clear();
        words.clear();
        return;
      }
      const word = value.normalize('NFKC').replace(/\s/g, '').replace(/[◯〇]/g, '○').toLowerCase();
      // A number in another width is told by rule L2-01.
      if (/^[-\d.,]+$/.test(word)) return;
      const kept = flatCopy(value);
      known.add(kept);
      const first = words.get(word);
      if (first === undefined) words.set(word, kept);
      else findings.add('SPELLINGS_DIFFER', { line, column: number, field: title, value }, { first });
    },
    onEnd: () => known.clear(),
  };
}
