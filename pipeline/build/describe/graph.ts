import * as $rdf from 'rdflib';
import type { Bilingual } from '../../issues/issue';
import { compare } from '../../issues/issue';
import { PREFIXES } from '../../model/iri';

const MORE_PREFIXES: Readonly<Record<string, string>> = {
  ...PREFIXES,
  adms: 'http://www.w3.org/ns/adms#',
  dcatap: 'http://data.europa.eu/r5r/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  filetype: 'http://publications.europa.eu/resource/authority/file-type/',
};

/** An object of a statement: an IRI (prefixed or full), a text in both languages, or a typed or tagged literal. */
export type GraphObject = string | Bilingual | { value: string; type?: string; lang?: string };

/** A small graph that is built with rdflib and written as Turtle and JSON-LD. */
export interface Graph {
  /** Say of a subject what the properties' values are; keys and IRIs may be prefixed, values may be lists. */
  add(subject: string, properties: Record<string, GraphObject | GraphObject[] | undefined>): void;
  turtle(): string;
  jsonLd(): string;
}

/** Begin a graph. All IRIs must be ASCII: rdflib writes others differently in each of its formats. */
export function newGraph(): Graph {
  const statements = new Map<string, $rdf.Statement>();
  return {
    add(subject, properties) {
      const node = $rdf.sym(full(subject));
      for (const [property, values] of Object.entries(properties)) {
        if (values === undefined) continue;
        const predicate = $rdf.sym(full(property === 'a' ? 'rdf:type' : property));
        for (const value of Array.isArray(values) ? values : [values]) {
          for (const object of objects(value))
            statements.set(`${node.value} ${predicate.value} ${objectKey(object)}`, $rdf.st(node, predicate, object));
        }
      }
    },
    turtle: () => turtleOf([...statements.values()]),
    jsonLd: () => jsonLdOf([...statements.values()]),
  };
}

/**
 * Write statements as Turtle with rdflib. They are given to its writer as they are: adding them to its store costs
 * ten times as much. Without a base it writes no relative IRI, and so needs no @base, which it would not write.
 */
function turtleOf(statements: $rdf.Statement[]): string {
  const store = $rdf.graph();
  for (const [prefix, iri] of Object.entries(MORE_PREFIXES)) store.setPrefixForURI(prefix, iri);
  const writer = $rdf.Serializer(store);
  writer.suggestNamespaces(store.namespaces);
  return `${sortedAnywhere(() => writer.statementsToN3(statements.map(asWritten))).trim()}\n`;
}

/** rdflib's writer knows the true of `xsd:boolean` as 1 alone, and writes any other as false. */
function asWritten(statement: $rdf.Statement): $rdf.Statement {
  const { subject, predicate, object } = statement;
  if (object.termType !== 'Literal' || object.datatype.value !== full('xsd:boolean') || object.value !== 'true')
    return statement;
  return $rdf.st(subject, predicate, $rdf.lit('1', undefined, object.datatype));
}

/** rdflib sorts by the machine's own language, so a Turkish one would give other bytes: here it sorts by code units. */
function sortedAnywhere<T>(work: () => T): T {
  const { localeCompare } = String.prototype;
  String.prototype.localeCompare = function (this: string, other: string): number {
    return compare(String(this), other);
  };
  try {
    return work();
  } finally {
    String.prototype.localeCompare = localeCompare;
  }
}

function objects(value: GraphObject): ($rdf.NamedNode | $rdf.Literal)[] {
  if (typeof value === 'string') return [$rdf.sym(full(value))];
  if ('ja' in value) return [$rdf.lit(value.ja, 'ja'), $rdf.lit(value.en, 'en')];
  if (value.lang) return [$rdf.lit(value.value, value.lang)];
  return [$rdf.lit(value.value, undefined, $rdf.sym(full(value.type ?? 'xsd:string')))];
}

function objectKey(object: $rdf.NamedNode | $rdf.Literal): string {
  return object.termType === 'NamedNode'
    ? `<${object.value}>`
    : `${object.value}@${object.language}^${object.datatype.value}`;
}

function full(iri: string): string {
  if (/^https?:\/\//.test(iri)) return iri;
  const colon = iri.indexOf(':');
  const prefix = MORE_PREFIXES[iri.slice(0, colon)];
  if (!prefix) throw new Error(`no such prefix: ${iri}`);
  return prefix + iri.slice(colon + 1);
}

/**
 * Write statements as JSON-LD, one node a line, in the key order of Streaming JSON-LD. rdflib's own writer goes
 * through Turtle and a second parser, at several times the cost.
 */
function jsonLdOf(statements: $rdf.Statement[]): string {
  const nodes = new Map<string, Record<string, unknown[]>>();
  for (const { subject, predicate, object } of statements) {
    const node = nodes.get(subject.value) ?? {};
    nodes.set(subject.value, node);
    const key = predicate.value === full('rdf:type') ? '@type' : short(predicate.value);
    (node[key] ??= []).push(key === '@type' ? short(object.value) : jsonValue(object as $rdf.NamedNode | $rdf.Literal));
  }
  const lines = [...nodes].map(([id, { '@type': types, ...rest }]) =>
    JSON.stringify({ ...(types && { '@type': types }), '@id': id, ...rest }),
  );
  return `{"@context":${JSON.stringify(MORE_PREFIXES)},\n"@graph":[\n${lines.join(',\n')}\n]}\n`;
}

function jsonValue(object: $rdf.NamedNode | $rdf.Literal): unknown {
  if (object.termType === 'NamedNode') return { '@id': object.value };
  const { value, language, datatype } = object;
  if (language) return { '@value': value, '@language': language };
  return datatype.value === full('xsd:string') ? value : { '@value': value, '@type': short(datatype.value) };
}

function short(iri: string): string {
  const found = Object.entries(MORE_PREFIXES).find(([, namespace]) => iri.startsWith(namespace));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}
