import type { Quad } from '@rdfjs/types';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { StreamParser } from 'n3';
import type { Duplex } from 'node:stream';
import { feed } from './feed';

/** A context outside the file would be a request to the network: there is none to be made. */
const documentLoader = { load: (url: string) => Promise.reject(new Error(`context ${url} is not inline`)) };

/** RDF formats, each with a reader that is not the one that wrote it. */
const PARSERS: Readonly<Record<string, () => Duplex>> = {
  ttl: () => new StreamParser({ format: 'text/turtle' }) as unknown as Duplex,
  nt: () => new StreamParser({ format: 'application/n-triples' }) as unknown as Duplex,
  // Our writers put keys in the order of Streaming JSON-LD, which is read several times faster.
  jsonld: () => new JsonLdParser({ documentLoader, streamingProfile: true } as never) as unknown as Duplex,
};

/**
 * Read an RDF file of any size, quad by quad.
 * @throws Error where the text is not of its format
 */
export async function readRdf(format: keyof typeof PARSERS, chunks: AsyncIterable<string>, quad: (quad: Quad) => void): Promise<void> {
  const make = PARSERS[format];
  if (!make) throw new Error(`no reader for ${format}`);
  const parser = make();
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
