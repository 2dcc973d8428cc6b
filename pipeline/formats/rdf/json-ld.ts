import { type Column, type TableDescription, datatypeOf } from '../../model/csvw';
import { PREFIXES, absolute } from '../../model/iri';
import { XSD_STRING } from './n-triples';
import type { Term, Triple } from './triples';
import { RDF_TYPE, bySubject, prefixer } from './turtle';
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

/** How triples are told in a node: the key of one, its value, and the name of a class. */
interface NodeStyle {
  key(triple: Triple): string;
  value(term: Term): unknown;
  type(iri: string): string;
}

/** Write a table as JSON-LD 1.1: an inline context, then a graph with one node a line. */
export function jsonLdWriter(description: TableDescription, base: string): Writer {
  return writer(jsonLdContext(description, base), { key: ({ column }) => column, value, type: (iri) => iri });
}

/** Write rows of any properties as JSON-LD 1.1: the context is prefixes alone, and each value says its own language or type. */
export function prefixedJsonLdWriter(prefixes: Readonly<Record<string, string>>): Writer {
  const prefixed = prefixer(prefixes);
  const short = (iri: string): string => prefixed(iri) ?? iri;
  return writer(prefixes, {
    key: ({ predicate }) => short(predicate),
    value(term) {
      if ('iri' in term) return { '@id': term.iri };
      if (term.language) return { '@value': term.literal, '@language': term.language };
      if (term.datatype === XSD_STRING) return term.literal;
      return { '@value': term.literal, '@type': short(term.datatype as string) };
    },
    type: short,
  });
}

function writer(context: object, style: NodeStyle): Writer {
  let first = true;
  return {
    begin: () => `{"@context":${JSON.stringify(context)},\n"@graph":[`,
    rows: (_, triples) =>
      triples
        .flatMap((row) => [...bySubject(row)])
        .map(([subject, own]) => {
          const line = `${first ? '' : ','}\n${JSON.stringify(node(subject, own, style))}`;
          first = false;
          return line;
        })
        .join(''),
    end: () => '\n]}\n',
  };
}

function node(subject: string, triples: Triple[], style: NodeStyle): Record<string, unknown> {
  const types = triples.flatMap(({ predicate, object }) =>
    predicate === RDF_TYPE && 'iri' in object ? [style.type(object.iri)] : [],
  );
  // @type before @id: the order that lets a reader of a stream give quads at once (Streaming JSON-LD, 3.1).
  const result: Record<string, unknown> = { ...(types.length > 0 && { '@type': types }), '@id': subject };
  for (const triple of triples) {
    if (triple.predicate === RDF_TYPE) continue;
    const key = style.key(triple);
    const [known, one] = [result[key], style.value(triple.object)];
    if (known === undefined) result[key] = one;
    else result[key] = [...(Array.isArray(known) ? (known as unknown[]) : [known]), one];
  }
  return result;
}

/** A value whose language or type the table's context says. */
function value(term: Term): unknown {
  if ('iri' in term) return term.iri;
  if (term.datatype === `${PREFIXES['xsd']}integer`) return Number(term.literal);
  return term.datatype === `${PREFIXES['xsd']}boolean` ? term.literal === 'true' : term.literal;
}
