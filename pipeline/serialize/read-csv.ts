import { parse } from 'csv-parse';
import { feed } from './feed';

/**
 * Read a CSV's records with another parser than the one that wrote it, strictly: CRLF, no loose quotes,
 * as many cells a record as the header has.
 * @throws CsvError where the text is not so
 */
export async function readCsv(chunks: AsyncIterable<string>, record: (cells: string[]) => void): Promise<void> {
  const parser = parse({ bom: true, record_delimiter: '\r\n' });
  await feed<string[]>(parser, chunks, (records) => records.forEach(record));
}
