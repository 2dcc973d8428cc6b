import { extensionOf } from '../../core/file-path';

/** What parts the cells. */
export type Delimiter = ',' | '\t';

/** Tell the separator by the first line that has one: tabs where commas are few, or tabs in a file whose name ends in `.tsv`. */
export function detectDelimiter(
  chunks: Iterable<string>,
  file: string,
): { delimiter: Delimiter; chunks: Iterable<string> } {
  const iterator = chunks[Symbol.iterator]();
  const first = iterator.next();
  const text = first.done ? '' : first.value;
  // What stands in quotes parts nothing, and may run over several lines.
  const line =
    text
      .replace(/"[^"]*(?:"|$)/g, '')
      .split(/[\r\n]/)
      .find((one) => /[,\t]/.test(one)) ?? '';
  const [tab, comma] = [line.split('\t').length - 1, line.split(',').length - 1];
  // 名称(漢字,カナ) is one name; a tab behind each cell, as pages leave it, parts nothing.
  const tabs = tab > 0 && (tab > 2 * comma || isTsv(file));
  function* all(): Generator<string> {
    if (text !== '') yield text;
    for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value;
  }
  return { delimiter: tabs ? '\t' : ',', chunks: all() };
}

/** Whether a file's name says that tabs part its cells. */
export function isTsv(file: string): boolean {
  return extensionOf(file).toLowerCase() === '.tsv';
}
