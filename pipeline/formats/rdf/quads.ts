import type { Quad } from '@rdfjs/types';

/** Called with quads in the file's order, some at a time; reading waits for it. */
export type TakeQuads = (quads: Quad[]) => Promise<void> | void;

/** A quad as one text, in the form of `tripleKey`. */
export function quadKey({ subject, predicate, object }: Quad): string {
  const term =
    object.termType === 'Literal'
      ? `${JSON.stringify(object.value)}${object.language ? `@${object.language}` : `^^${object.datatype.value}`}`
      : `<${object.value}>`;
  return `${subject.termType === 'BlankNode' ? '_:' : ''}${subject.value} ${predicate.value} ${term}`;
}
