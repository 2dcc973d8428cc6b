/** What is asked of a streaming parser: a Node stream that takes text and gives items. */
export interface StreamingParser {
  on(event: 'data', listener: (item: never) => void): unknown;
  once(event: 'end' | 'drain', listener: () => void): unknown;
  once(event: 'error', listener: (error: Error) => void): unknown;
  /** @returns whether it takes more at once, or says so by `drain` */
  write(chunk: string): boolean;
  end(): unknown;
}

/**
 * Feed a streaming parser, chunk by chunk, and hand on what it has given after each.
 * @param take called with the items read since the last call; the next chunk waits for it
 * @throws whatever the parser emits as its error
 */
export async function feed<Item>(
  parser: StreamingParser,
  chunks: AsyncIterable<string>,
  take: (items: Item[]) => Promise<void> | void,
): Promise<void> {
  let items: Item[] = [];
  parser.on('data', (item: Item) => items.push(item));
  const ended = new Promise<void>((resolve, reject) => {
    parser.once('end', resolve);
    parser.once('error', reject);
  });
  // The failure is thrown where `ended` is awaited; until then it must not count as unhandled.
  ended.catch(() => undefined);
  const hand = async (): Promise<void> => {
    const full = items;
    items = [];
    if (full.length > 0) await take(full);
  };
  for await (const chunk of chunks) {
    if (!parser.write(chunk))
      await Promise.race([new Promise<void>((resolve) => parser.once('drain', resolve)), ended]);
    await hand();
  }
  parser.end();
  await ended;
  await hand();
}
