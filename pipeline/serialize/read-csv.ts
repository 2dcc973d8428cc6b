import { parse } from 'csv-parse';
import { Readable } from 'node:stream';

/**
 * Read a CSV's records with another parser than the one that wrote it, strictly: CRLF, no loose quotes,
 * as many cells a record as the header has.
 * @throws CsvError where the text is not so
 */
export async function readCsv(chunks: AsyncIterable<string>, record: (cells: string[]) => void): Promise<void> {
  const parser = Readable.from(chunks).pipe(parse({ bom: true, record_delimiter: '\r\n' }));
  for await (const cells of parser) record(cells as string[]);
}
