import { csvParseRows } from 'd3-dsv';
import { BOM } from '../../formats/csv/writer';

/**
 * Read a CSV's records with another parser than the one that wrote it. The file must be as the national formats have
 * it: a BOM first, CRLF at every line's end.
 * @throws Error where it is not so
 */
export async function readCsv(chunks: AsyncIterable<string>, record: (cells: string[]) => void): Promise<void> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  if (!text.startsWith(BOM)) throw new Error('no BOM');
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, '');
  if (!unquoted.endsWith('\r\n') || /(?:^|[^\r])\n|\r(?!\n)/.test(unquoted))
    throw new Error('a line does not end with CRLF');
  csvParseRows(text.slice(BOM.length), (cells) => {
    record(cells);
    return null;
  });
}
