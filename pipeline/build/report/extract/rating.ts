import { distance } from 'fastest-levenshtein';
import { key } from './blanks';

/** Rating labels by code, without the row of sums. */
export type Ratings = ReadonlyMap<string, string>;

export type RatingReading =
  { kind: 'rating'; code: string } | { kind: 'disagrees'; code: string } | { kind: 'near' } | { kind: 'none' };

/** Farthest that a misspelt rating may lie from the right one, in characters. */
const NEAR = 3;

/** Read `B まずまず進んだ`, whatever its width and blanks; letter and words must be those of one rating. */
export function readRating(text: string, ratings: Ratings): RatingReading {
  if (text.length > 60) return { kind: 'none' };
  const joined = key(text);
  const code = joined.slice(0, 1);
  const words = joined.slice(1);
  if (ratings.get(code) === words) return { kind: 'rating', code };
  if ([...ratings.values()].includes(words) && /^[A-Z]$/.test(code)) return { kind: 'disagrees', code };
  // Texts that differ more in length can not be near: most cells are told by that alone.
  const near = [...ratings].some(
    ([other, label]) =>
      Math.abs(joined.length - 1 - label.length) <= NEAR && distance(joined, `${other}${label}`) <= NEAR,
  );
  return { kind: near ? 'near' : 'none' };
}

/** `A 順調に進んだ, B …`: what may be written. */
export function ratingList(ratings: Ratings): string {
  return [...ratings].map(([code, label]) => `${code} ${label}`).join(', ');
}
