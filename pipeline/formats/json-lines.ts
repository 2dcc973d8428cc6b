/**
 * Read a JSON file that holds one long array, an item a line, without holding it: the lines before the items,
 * each item, the line behind them. That is how our JSON and JSON-LD are laid out, and a file laid out otherwise
 * is refused; so what is read is all of the file, and the file is JSON.
 * @param open the first line, or lines, up to the array's bracket
 * @param close the last line
 * @yields the items, parsed
 * @throws SyntaxError for a line that is no item, Error for a file that is laid out otherwise
 */
export async function* readJsonItems(
  chunks: AsyncIterable<string>,
  open: (head: string) => void,
  openLines: number,
  close: string,
): AsyncGenerator<unknown> {
  const head: string[] = [];
  let opened = false;
  let previous: string | undefined;
  for await (const line of linesOf(chunks)) {
    if (!opened) {
      head.push(line);
      if (head.length < openLines) continue;
      open(head.join(''));
      opened = true;
    } else {
      if (previous !== undefined) {
        // Every item but the last has a comma behind it; the closing line stands behind the last.
        if (line === close ? previous.endsWith(',') : !previous.endsWith(','))
          throw new Error(`comma: ${previous.slice(0, 80)}`);
        yield JSON.parse(previous.replace(/,$/, ''));
      }
      if (previous === close) throw new Error('text behind the end');
      previous = line;
    }
  }
  if (previous !== close) throw new Error('cut off');
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
  if (rest !== '') yield rest;
}
