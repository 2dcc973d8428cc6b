import type { Quad } from '@rdfjs/types';
import { StreamParser } from 'n3';
import type { Duplex } from 'node:stream';
import { feed } from './pump-parser';
import { readJsonLd } from './read-json-ld';

/** Called with quads in the file's order, some at a time; reading waits for it. */
export type TakeQuads = (quads: Quad[]) => Promise<void> | void;

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
  await feed(new StreamParser({ format }) as unknown as Duplex, chunks, take);
}

/** A quad as one text, in the form of `tripleKey`. */
export function quadKey({ subject, predicate, object }: Quad): string {
  const term =
    object.termType === 'Literal'
      ? `${JSON.stringify(object.value)}${object.language ? `@${object.language}` : `^^${object.datatype.value}`}`
      : `<${object.value}>`;
  return `${subject.termType === 'BlankNode' ? '_:' : ''}${subject.value} ${predicate.value} ${term}`;
}
