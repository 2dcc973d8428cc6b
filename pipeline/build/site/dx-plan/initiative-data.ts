import type { Term, Triple } from '../../../formats/rdf/triples';
import { turtleWriter } from '../../../formats/rdf/turtle';
import { PREFIXES } from '../../../model/iri';
import type { Resource } from '../resources';

const TYPE = `${PREFIXES['rdf']}type`;

/** An initiative's statements, and those of whatever points to it (assessments, plans, results, figures), as Turtle and JSON-LD. */
export function initiativeData(
  resource: Resource,
  resources: ReadonlyMap<string, Resource>,
  base: string,
): { turtle: string; jsonLd: string } {
  const around = [resource.iri, ...new Set(resource.incoming.map(({ subject }) => subject))].flatMap(
    (iri) => resources.get(iri) ?? [],
  );
  const triples = around.map(({ iri, statements }) =>
    statements.map((statement): Triple => ({ subject: iri, ...statement, column: '' })),
  );
  const writer = turtleWriter(base);
  const nodes = around.map(({ iri, statements }) => JSON.stringify(node(iri, statements)));
  return { turtle: writer.begin() + writer.rows([], triples) + writer.end(), jsonLd: `[\n${nodes.join(',\n')}\n]\n` };
}

/** A resource in JSON-LD's expanded form, which needs no context. */
function node(iri: string, statements: Resource['statements']): Record<string, unknown> {
  const result: Record<string, unknown[]> = {};
  const types = statements.flatMap(({ predicate, object }) =>
    predicate === TYPE && 'iri' in object ? [object.iri] : [],
  );
  for (const { predicate, object } of statements)
    if (predicate !== TYPE) (result[predicate] ??= []).push(value(object));
  return { ...(types.length > 0 && { '@type': types }), '@id': iri, ...result };
}

function value(object: Term): object {
  if ('iri' in object) return { '@id': object.iri };
  return {
    '@value': object.literal,
    ...(object.language ? { '@language': object.language } : { '@type': object.datatype }),
  };
}
