import { StreamParser } from 'n3';
import { type StreamingParser, feed } from './pump-parser';
import type { TakeQuads } from './quads';
import { readJsonLd } from './read-json-ld';

type Reader = (chunks: AsyncIterable<string>, take: TakeQuads) => Promise<void>;

/** RDF formats by file name extension, each with a reader that is not the one that wrote it. */
const READERS: Readonly<Record<string, Reader>> = {
  ttl: (chunks, take) => readWithN3('text/turtle', chunks, take),
  nt: (chunks, take) => readWithN3('application/n-triples', chunks, take),
  jsonld: readJsonLd,
};

/**
 * Read an RDF file.
 * @throws Error where the text is not of its format
 */
export async function readRdf(extension: string, chunks: AsyncIterable<string>, take: TakeQuads): Promise<void> {
  const reader = READERS[extension];
  if (!reader) throw new Error(`no reader for .${extension}`);
  await reader(chunks, take);
}

async function readWithN3(format: string, chunks: AsyncIterable<string>, take: TakeQuads): Promise<void> {
  await feed(new StreamParser({ format }) as unknown as StreamingParser, chunks, take);
}
