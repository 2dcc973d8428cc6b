import { KIND, scan } from '../text/char-class';
import { replacement } from '../text/jis-x-0208';

/** A kana with its voicing marks is one character in any other form. */
const PARTS = /[\u3041-\u30FF]?(?:[\uFF65-\uFF9F]|\u3099|\u309A)+|[^]/gu;
const DIGIT = /^\p{N}$/u;

/**
 * Replace platform-dependent characters by what stands for them (rule L1-08): ㈱ by (株), ① by (1), half-width kana by
 * full-width ones. One that nothing stands for stays, and so does one that would run into a digit beside it: 10² is not 102.
 */
export function portable(text: string): string {
  if ((scan(text) & KIND.dependent) === 0) return text;
  let before = '';
  const parts = text.match(PARTS) ?? [];
  return parts
    .map((part, index) => {
      const instead = (scan(part) & KIND.dependent) === 0 ? undefined : replacement(part);
      const joins =
        instead !== undefined &&
        ((DIGIT.test(before) && /^\d/.test(instead)) || (/\d$/.test(instead) && DIGIT.test(parts[index + 1] ?? '')));
      before = part;
      return instead === undefined || joins ? part : instead;
    })
    .join('');
}
