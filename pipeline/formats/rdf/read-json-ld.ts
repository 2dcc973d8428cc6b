import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { readJsonItems } from '../json-lines';
import type { TakeQuads } from './quads';

/** Nodes that are expanded at once: the reader holds several copies of what it works on. */
const BATCH = 1000;

/** A context outside the file would be a request to the network: there is none to be made. */
const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`context ${url} is not inline`));

/**
 * Read a JSON-LD document of an inline context and a graph, a node a line, with the reference implementation,
 * some nodes at a time.
 * @throws Error where the text is no such document
 */
export async function readJsonLd(chunks: AsyncIterable<string>, take: TakeQuads): Promise<void> {
  let context: unknown;
  let nodes: unknown[] = [];
  const expand = async (): Promise<void> => {
    await take((await jsonld.toRDF({ '@context': context, '@graph': nodes } as never, { documentLoader })) as Quad[]);
    nodes = [];
  };
  const open = (head: string): void => {
    ({ '@context': context } = JSON.parse(`${head}]}`) as { '@context': unknown });
  };
  for await (const node of readJsonItems(chunks, open, 2, ']}')) {
    if (nodes.push(node) === BATCH) await expand();
  }
  await expand();
}
