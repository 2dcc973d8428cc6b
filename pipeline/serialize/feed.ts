import { once } from 'node:events';
import type { Duplex } from 'node:stream';

/**
 * Feed a streaming parser and wait until it has given all; it must be flowing, that is, have a `data` listener.
 * @throws whatever the parser emits as its error
 */
export async function feed(parser: Duplex, chunks: AsyncIterable<string>): Promise<void> {
  const ended = once(parser, 'end');
  // The failure is thrown where `ended` is awaited; until then it must not count as unhandled.
  ended.catch(() => undefined);
  for await (const chunk of chunks) {
    if (!parser.write(chunk)) await Promise.race([once(parser, 'drain'), ended]);
  }
  parser.end();
  await ended;
}
