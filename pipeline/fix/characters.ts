import { KIND, scan } from '../text/char-class';
import { replacement } from '../text/jis-x-0208';

/** A kana with its voicing marks is one character in any other form. */
const PARTS = /[\u3041-\u30FF]?(?:[\uFF65-\uFF9F]|\u3099|\u309A)+|[^]/gu;
const DIGIT = /^\p{N}$/u;

/** A wave dash is part of a name, or says から, or a range: which of them is for a person to say. */
const WAVE = /^[\uFF5E\u301C]$/u;

/** What is written for the long-vowel mark of half-width kana. */
const LONG_VOWEL_WRITTEN =
  /(?<=[\uFF66-\uFF6F\uFF71-\uFF9F])[-\u2212\u2010](?=[\uFF66-\uFF9F]|[^\p{L}\p{N}-]|$|[\p{Script=Han}])/gu;
/** A mark behind half-width kana of which it is not certain what it stands for. */
const UNSURE_MARK = /[\uFF66-\uFF6F\uFF71-\uFF9F][-\u2212\u2010]/u;
/** The half-width long-vowel mark between digits is a hyphen; behind anything but kana it is not certain what it is. */
const BAR_AS_HYPHEN = /(?<=[\p{N}])\uFF70(?=\p{N})/gu;
const UNSURE_BAR = /(?<![\p{Script=Katakana}\p{Script=Hiragana}\uFF66-\uFF9F])\uFF70/u;

/**
 * Replace platform-dependent characters by what stands for them (rule L1-08): ㈱ by (株), ① by (1), half-width kana by
 * full-width ones. One that nothing stands for stays, and so does one that would run into a digit beside it: 10² is not 102.
 * A hyphen in or behind a word of half-width kana is its long-vowel mark (ｾﾝﾀ-); where that is not certain the text stays.
 */
export function portable(text: string): string {
  if ((scan(text) & KIND.dependent) === 0) return text;
  const hyphens = text.replace(BAR_AS_HYPHEN, '-');
  const voiced = hyphens.replace(LONG_VOWEL_WRITTEN, '\uFF70');
  // Who writes long vowels means something else by a hyphen.
  if (voiced !== hyphens && hyphens.includes('\uFF70')) return text;
  if (UNSURE_MARK.test(voiced) || UNSURE_BAR.test(voiced)) return text;
  let before = '';
  const parts = voiced.match(PARTS) ?? [];
  return parts
    .map((part, index) => {
      const instead = (scan(part) & KIND.dependent) === 0 || WAVE.test(part) ? undefined : replacement(part);
      const joins =
        instead !== undefined &&
        ((DIGIT.test(before) && /^\d/.test(instead)) || (/\d$/.test(instead) && DIGIT.test(parts[index + 1] ?? '')));
      before = part;
      return instead === undefined || joins ? part : instead;
    })
    .join('');
}
