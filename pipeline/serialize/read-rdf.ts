import type { Quad } from '@rdfjs/types';
import { StreamParser } from 'n3';
import type { Duplex } from 'node:stream';
import { feed } from './feed';
import { readJsonLd } from './read-json-ld';

type Reader = (chunks: AsyncIterable<string>, quad: (quad: Quad) => void) => Promise<void>;

/** RDF formats by file name extension, each with a reader that is not the one that wrote it. */
const READERS: Readonly<Record<string, Reader>> = {
  ttl: (chunks, quad) => readWithN3('text/turtle', chunks, quad),
  nt: (chunks, quad) => readWithN3('application/n-triples', chunks, quad),
  jsonld: readJsonLd,
};

/**
 * Read an RDF file, quad by quad.
 * @throws Error where the text is not of its format
 */
export async function readRdf(extension: string, chunks: AsyncIterable<string>, quad: (quad: Quad) => void): Promise<void> {
  const reader = READERS[extension];
  if (!reader) throw new Error(`no reader for .${extension}`);
  await reader(chunks, quad);
}

async function readWithN3(format: string, chunks: AsyncIterable<string>, quad: (quad: Quad) => void): Promise<void> {
  const parser = new StreamParser({ format }) as unknown as Duplex;
  parser.on('data', quad);
  await feed(parser, chunks);
}

/** A quad as one text, in the form of `tripleKey`. */
export function quadKey({ subject, predicate, object }: Quad): string {
  const term = object.termType === 'Literal'
    ? `${JSON.stringify(object.value)}${object.language ? `@${object.language}` : `^^${object.datatype.value}`}`
    : `<${object.value}>`;
  return `${subject.termType === 'BlankNode' ? '_:' : ''}${subject.value} ${predicate.value} ${term}`;
}
