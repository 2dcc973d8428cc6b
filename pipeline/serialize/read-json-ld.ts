import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';

/** Nodes that are expanded at once: the reader holds several copies of what it works on. */
const BATCH = 1000;

interface Document {
  '@context': object;
  '@graph': object[];
}

/** A context outside the file would be a request to the network: there is none to be made. */
const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`context ${url} is not inline`));

/**
 * Read a JSON-LD document of an inline context and a graph with the reference implementation, some nodes at a time.
 * @throws Error where the text is no such document
 */
export async function readJsonLd(chunks: AsyncIterable<string>, quad: (quad: Quad) => void): Promise<void> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  const { '@context': context, '@graph': graph, ...rest } = JSON.parse(text) as Document;
  if (typeof context !== 'object' || !Array.isArray(graph) || Object.keys(rest).length > 0) throw new Error('not a document of @context and @graph');
  for (let at = 0; at < graph.length; at += BATCH) {
    const quads = await jsonld.toRDF({ '@context': context, '@graph': graph.slice(at, at + BATCH) } as never, { documentLoader });
    for (const one of quads as Quad[]) quad(one);
  }
}
