/**
 * The closed list of markup: layout tags that the report's text carries, and their attributes of layout, which hold no words.
 * Anything else between angle brackets is text, and is kept as such.
 */
const TAG =
  /<(\/?)(table|thead|tbody|tr|th|td|p|ul|ol|li|br)(?:\s+(?:style|border|rowspan|colspan|width|height|align|valign)="[a-z\d:;%.# -]{0,200}")*\s*\/?>/gi;

/** A tag of that name with whatever it holds. */
const ANY_TAG = /<(?:table|thead|tbody|tr|th|td|p|ul|ol|li|br)\s[^<>]{0,1000}>/gi;

export interface Piece {
  text: string;
  /** Offset in the text it was cut from. */
  offset: number;
  /** Innermost list tag around it, as `ul`; undefined outside lists. */
  list?: string;
}

export interface Markup {
  /** The stretches between tags, blank ones left out. */
  pieces: Piece[];
  /** Stretches that are tags, as [start, end) offsets. */
  tags: [number, number][];
  /** Tags left open or closed without being open, as written. */
  unbalanced: string[];
}

/** Cut a text at its layout tags. A tag left open ends with the text, as in a browser. */
export function readMarkup(text: string): Markup {
  // Most texts hold no tag at all.
  if (!text.includes('<')) return { pieces: text.trim() === '' ? [] : [{ text, offset: 0 }], tags: [], unbalanced: [] };
  const pieces: Piece[] = [];
  const tags: [number, number][] = [];
  const unbalanced: string[] = [];
  // What is open is also counted by name: a cell may hold a million tags, and is read once all the same.
  const open: { name: string; tag: string }[] = [];
  const counts = new Map<string, number>();
  const lists: string[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const piece = text.slice(from, to);
    const list = lists.at(-1);
    if (piece.trim() !== '') pieces.push({ text: piece, offset: from, ...(list && { list }) });
  };
  const close = (): { name: string; tag: string } => {
    const last = open.pop() as { name: string; tag: string };
    counts.set(last.name, (counts.get(last.name) as number) - 1);
    if (isList(last.name)) lists.pop();
    return last;
  };
  for (const match of text.matchAll(TAG)) {
    const [tag, slash, cased] = match as unknown as [string, string, string];
    const name = cased.toLowerCase();
    cut(match.index);
    from = match.index + tag.length;
    tags.push([match.index, from]);
    if (name === 'br') continue;
    if (!slash) {
      open.push({ name, tag });
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (isList(name)) lists.push(name);
    } else if (!counts.get(name)) {
      unbalanced.push(tag);
    } else {
      for (let last = close(); last.name !== name; last = close()) unbalanced.push(last.tag);
    }
  }
  // A tag of layout that says more than layout is text, and is told.
  const odd = [...text.matchAll(ANY_TAG)];
  const read = new Set(odd.length === 0 ? [] : tags.map(([start]) => start));
  for (const { index, 0: tag } of odd) if (!read.has(index)) unbalanced.push(tag);
  cut(text.length);
  for (const { tag } of open) unbalanced.push(tag);
  return { pieces, tags, unbalanced };
}

function isList(name: string): boolean {
  return name === 'ul' || name === 'ol';
}
