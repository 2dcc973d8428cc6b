import type { Quad } from '@rdfjs/types';
import { type BlankNode, DataFactory, type Literal, type NamedNode } from 'n3';
import * as path from 'node:path';
import * as $rdf from 'rdflib';
import type { Effects } from '../../core/effects';
import { readRdf } from '../../formats/rdf/read-rdf';

/**
 * Read a small graph whole, Turtle by rdflib and JSON-LD by the reference implementation: neither shares code with what wrote it.
 * @throws Error where the text is not of its format
 */
export async function readGraph(effects: Effects, folder: string, file: string): Promise<Quad[]> {
  const place = path.join(folder, file);
  if (file.endsWith('.ttl')) return readTurtle(effects.readText(place));
  const quads: Quad[] = [];
  await readRdf(path.extname(file).slice(1), effects.stream(place), (some) => void quads.push(...some));
  return quads;
}

/** The base says nothing: the files hold no relative IRI. */
const NO_BASE = 'about:blank';

function readTurtle(text: string): Quad[] {
  const store = $rdf.graph();
  $rdf.parse(text, store, NO_BASE, 'text/turtle');
  return store.statements.map(({ subject, predicate, object }) =>
    DataFactory.quad(nodeOf(subject), DataFactory.namedNode(predicate.value), objectOf(object)),
  );
}

/** What may stand on either side of a statement. @throws Error for what no graph of ours has, as a list */
function nodeOf(term: $rdf.Statement['subject'] | $rdf.Statement['object']): NamedNode | BlankNode {
  if (term.termType === 'BlankNode') return DataFactory.blankNode(term.value);
  if (term.termType === 'NamedNode') return DataFactory.namedNode(term.value);
  throw new Error(`a term of the kind ${term.termType}`);
}

function objectOf(term: $rdf.Statement['object']): NamedNode | BlankNode | Literal {
  if (term.termType !== 'Literal') return nodeOf(term);
  const { value, language, datatype } = term;
  return DataFactory.literal(value, language || DataFactory.namedNode(datatype.value));
}
