import type { Quad, Term } from '@rdfjs/types';

/** The part of an RDF/JS dataset that a validator asks for. */
export interface QuadIndex {
  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Iterable<Quad>;
}

/**
 * Index quads by subject and by object: all that SHACL's paths and targets look up. A full store, with its three
 * indexes and streams, took a third of the time of a whole run.
 */
export function indexQuads(quads: Quad[]): QuadIndex {
  const bySubject = new Map<string, Quad[]>();
  const byObject = new Map<string, Quad[]>();
  const put = (index: Map<string, Quad[]>, key: string, quad: Quad): void => {
    const known = index.get(key);
    if (known) known.push(quad);
    else index.set(key, [quad]);
  };
  for (const quad of quads) {
    put(bySubject, quad.subject.value, quad);
    put(byObject, quad.object.value, quad);
  }
  return {
    match(subject, predicate, object) {
      const byValue = object ? byObject.get(object.value) : quads;
      const found = subject ? bySubject.get(subject.value) : byValue;
      return (found ?? []).filter(
        (quad) =>
          (!subject || quad.subject.equals(subject)) &&
          (!predicate || quad.predicate.value === predicate.value) &&
          (!object || quad.object.equals(object)),
      );
    },
  };
}
