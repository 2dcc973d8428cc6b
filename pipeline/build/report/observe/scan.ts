import type { Finder } from './pattern';
import type { Place } from './places';
import type { Covered } from './read';

/** A number that stands in a text and that nothing accounts for. */
export interface Overlooked {
  place: Place;
  /** The number with what stands about it. */
  value: string;
}

type Span = [begin: number, end: number];

/** Any number in digits of a folded text, and one in kanji before a counter word. */
const ANY =
  /\d+(?:[,.]\d+)*|(?<![\d〇一二三四五六七八九十百千万])[〇一二三四五六七八九十百千万]+(?=(?:件|人|名|部|回|割|円|台|校|枚|本|冊|頁|日|か所|ヶ所|箇所|事業所|店舗|業務|手続|様式|言語|施設))/gu;

/**
 * List every number in the texts that no figure was read from and no ignore rule covers.
 * @returns them in the texts' order, with how many numbers there are and how many were ignored
 */
export function scan(
  places: Place[],
  covered: Covered,
  rules: Finder[],
): { overlooked: Overlooked[]; numbers: number; ignored: number } {
  let [numbers, ignored] = [0, 0];
  const overlooked = places.flatMap((place) => {
    const read = covered.get(place) ?? [];
    const found = [...place.folded.matchAll(ANY)].map((match): Span => [match.index, match.index + match[0].length]);
    numbers += found.length;
    const unread = found.filter((number) => !read.some((span) => within(number, span)));
    if (unread.length === 0) return [];
    const passed = rules.flatMap((find) =>
      find(place.folded).map((match): Span => [match.index, match.index + match[0].length]),
    );
    const left = unread.filter((number) => !passed.some((span) => within(number, span)));
    ignored += unread.length - left.length;
    return left.map(([begin, end]): Overlooked => ({
      place,
      value: place.value.text.slice(Math.max(0, begin - 8), end + 8).trim(),
    }));
  });
  return { overlooked, numbers, ignored };
}

function within([begin, end]: Span, [from, to]: Span): boolean {
  return from <= begin && end <= to;
}
