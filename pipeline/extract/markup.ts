/**
 * The closed list of markup: layout tags that the report's text carries.
 * Anything else between angle brackets is text, and is kept as such.
 */
const TAG = /<(\/?)(table|thead|tbody|tr|th|td|p|ul|ol|li|br)(?:\s+[a-z-]+="[^"<>]*")*\s*\/?>/gi;

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
  const pieces: Piece[] = [];
  const tags: [number, number][] = [];
  const unbalanced: string[] = [];
  const open: { name: string; tag: string }[] = [];
  let from = 0;
  const cut = (to: number) => {
    const piece = text.slice(from, to);
    const list = open.findLast((tag) => tag.name === 'ul' || tag.name === 'ol')?.name;
    if (piece.trim() !== '') pieces.push({ text: piece, offset: from, ...(list && { list }) });
  };
  for (const match of text.matchAll(TAG)) {
    const [tag, slash, cased] = match as unknown as [string, string, string];
    const name = cased.toLowerCase();
    cut(match.index);
    from = match.index + tag.length;
    tags.push([match.index, from]);
    if (name === 'br') continue;
    if (!slash) open.push({ name, tag });
    else {
      const at = open.findLastIndex((other) => other.name === name);
      if (at < 0) unbalanced.push(tag);
      else unbalanced.push(...open.splice(at).slice(1).map((other) => other.tag));
    }
  }
  cut(text.length);
  unbalanced.push(...open.map((other) => other.tag));
  return { pieces, tags, unbalanced };
}
