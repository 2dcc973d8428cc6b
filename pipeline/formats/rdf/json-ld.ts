import { type Column, type TableDescription, datatypeOf } from '../../model/csvw';
import { PREFIXES, absolute } from '../../model/iri';
import type { Term, Triple } from './triples';
import { bySubject } from './turtle';
import type { Writer } from './writer';

type ContextEntry = { '@id': string; '@type'?: string; '@language'?: string };

/** Derive the inline JSON-LD context of a table: a column's name stands for its property, type and language. */
export function jsonLdContext(description: TableDescription, base: string): Record<string, ContextEntry> {
  const columns = description.tableSchema.columns.filter(
    (column) => !column.suppressOutput && column.propertyUrl !== 'rdf:type',
  );
  return Object.fromEntries(columns.map((column) => [column.name, contextEntry(column, description.lang, base)]));
}

function contextEntry(column: Column, language: string, base: string): ContextEntry {
  const entry: ContextEntry = { '@id': absolute(column.propertyUrl as string, base) };
  const { base: datatype } = datatypeOf(column);
  const tag = column.lang ?? language;
  if (column.valueUrl) return { ...entry, '@type': '@id' };
  if (datatype === 'string') return tag === 'und' ? entry : { ...entry, '@language': tag };
  // Native numbers and booleans carry their own type; all others are typed texts, since JSON has no decimals.
  return datatype === 'integer' || datatype === 'boolean' ? entry : { ...entry, '@type': PREFIXES['xsd'] + datatype };
}

/** Write a table as JSON-LD 1.1: an inline context, then a graph with one node a line. */
export function jsonLdWriter(description: TableDescription, base: string): Writer {
  let first = true;
  return {
    begin: () => `{"@context":${JSON.stringify(jsonLdContext(description, base))},\n"@graph":[`,
    rows: (_, triples) =>
      triples
        .flatMap((row) => [...bySubject(row)])
        .map(([subject, own]) => {
          const line = `${first ? '' : ','}\n${JSON.stringify(node(subject, own))}`;
          first = false;
          return line;
        })
        .join(''),
    end: () => '\n]}\n',
  };
}

function node(subject: string, triples: Triple[]): Record<string, unknown> {
  const types = triples.flatMap(({ predicate, object }) =>
    predicate === `${PREFIXES['rdf']}type` && 'iri' in object ? [object.iri] : [],
  );
  // @type before @id: the order that lets a reader of a stream give quads at once (Streaming JSON-LD, 3.1).
  const result: Record<string, unknown> = { ...(types.length > 0 && { '@type': types }), '@id': subject };
  for (const { predicate, object, column } of triples) {
    if (predicate === `${PREFIXES['rdf']}type`) continue;
    const known = result[column];
    if (known === undefined) result[column] = value(object);
    else result[column] = [...(Array.isArray(known) ? (known as unknown[]) : [known]), value(object)];
  }
  return result;
}

function value(term: Term): unknown {
  if ('iri' in term) return term.iri;
  if (term.datatype === `${PREFIXES['xsd']}integer`) return Number(term.literal);
  return term.datatype === `${PREFIXES['xsd']}boolean` ? term.literal === 'true' : term.literal;
}
