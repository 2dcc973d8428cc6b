import type { Container } from './container';
import { broken } from './fault';
import { textItem, unescaped } from './text';
import { NAMESPACES, readXml } from './xml';

/** The texts that cells refer to by number, from 0. @throws WorkbookFault when there is none of that number */
export type SharedTexts = (index: number) => string;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The shortest item, `<si/>`: so many bytes of a part hold no more than one text. */
const SHORTEST_ITEM = 5;

/**
 * Read the table of shared texts (ECMA-376 Part 1, 18.4). It is kept outside of the heap, as bytes: a text takes what it
 * is long, and all of them at most what the part is large.
 * @throws WorkbookFault
 */
export function readSharedTexts(container: Container, part: string | undefined): SharedTexts {
  if (part === undefined) return () => refuse();
  const size = container.size(part);
  // A part in UTF-16 is shorter than its text in UTF-8. Memory that is not written to is not taken.
  const bytes = new Uint8Array(2 * size);
  const ends = new Uint32Array(Math.floor(size / SHORTEST_ITEM) + 1);
  const item = textItem();
  let [count, filled] = [0, 0];
  readXml(part, container.read(part), NAMESPACES.main, {
    ...item,
    close(name) {
      item.close(name);
      if (name !== 'si') return;
      filled += encoder.encodeInto(item.take(), bytes.subarray(filled)).written;
      ends[count++] = filled;
    },
  });
  return (index) => {
    if (!(index >= 0 && index < count)) return refuse();
    return unescaped(decoder.decode(bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index])));
  };
}

function refuse(): never {
  throw broken(
    'セルの文字列が、文字列の一覧にありません',
    'a cell refers to a text that the table of texts does not have',
  );
}
