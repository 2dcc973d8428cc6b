import * as $rdf from 'rdflib';
import type { Bilingual } from '../source/publisher';
import { PREFIXES } from '../table/iri';

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
  /** @param format `text/turtle` or `application/ld+json` */
  write(format: string): string;
}

/** Begin a graph. All IRIs must be ASCII: rdflib writes others differently in each of its formats. */
export function newGraph(): Graph {
  const store = $rdf.graph();
  for (const [prefix, iri] of Object.entries(MORE_PREFIXES)) store.setPrefixForURI(prefix, iri);
  return {
    add(subject, properties) {
      const node = $rdf.sym(full(subject));
      for (const [property, values] of Object.entries(properties)) {
        if (values === undefined) continue;
        const predicate = $rdf.sym(full(property === 'a' ? 'rdf:type' : property));
        for (const value of Array.isArray(values) ? values : [values]) {
          for (const object of objects(value)) store.add(node, predicate, object);
        }
      }
    },
    write(format) {
      // Without a base rdflib writes no relative IRI, and so needs no @base, which it would not write.
      return `${($rdf.serialize(null, store, undefined as never, format, undefined as never) ?? '').trim()}\n`;
    },
  };
}

function objects(value: GraphObject): ($rdf.NamedNode | $rdf.Literal)[] {
  if (typeof value === 'string') return [$rdf.sym(full(value))];
  if ('ja' in value) return [$rdf.lit(value.ja, 'ja'), $rdf.lit(value.en, 'en')];
  if (value.lang) return [$rdf.lit(value.value, value.lang)];
  return [$rdf.lit(value.value, undefined, $rdf.sym(full(value.type ?? 'xsd:string')))];
}

function full(iri: string): string {
  if (/^https?:\/\//.test(iri)) return iri;
  const colon = iri.indexOf(':');
  const prefix = MORE_PREFIXES[iri.slice(0, colon)];
  if (!prefix) throw new Error(`no such prefix: ${iri}`);
  return prefix + iri.slice(colon + 1);
}
