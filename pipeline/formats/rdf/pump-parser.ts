import { once } from 'node:events';
import type { Duplex } from 'node:stream';

/**
 * Feed a streaming parser, chunk by chunk, and hand on what it has given after each.
 * @param take called with the items read since the last call; the next chunk waits for it
 * @throws whatever the parser emits as its error
 */
export async function feed<Item>(
  parser: Duplex,
  chunks: AsyncIterable<string>,
  take: (items: Item[]) => Promise<void> | void,
): Promise<void> {
  let items: Item[] = [];
  parser.on('data', (item: Item) => items.push(item));
  const ended = once(parser, 'end');
  // The failure is thrown where `ended` is awaited; until then it must not count as unhandled.
  ended.catch(() => undefined);
  const hand = async (): Promise<void> => {
    const full = items;
    items = [];
    if (full.length > 0) await take(full);
  };
  for await (const chunk of chunks) {
    if (!parser.write(chunk)) await Promise.race([once(parser, 'drain'), ended]);
    await hand();
  }
  parser.end();
  await ended;
  await hand();
}
