import { prefixedJsonLdWriter } from '../../formats/rdf/json-ld';
import { XSD_STRING } from '../../formats/rdf/n-triples';
import { type Term, type Triple, tripleKey } from '../../formats/rdf/triples';
import { RDF_TYPE, turtleWriter } from '../../formats/rdf/turtle';
import type { Writer } from '../../formats/rdf/writer';
import { type Bilingual, compare } from '../../issues/issue';
import { PREFIXES } from '../../model/iri';

/** Prefixes of catalogues and vocabularies, beyond those of every table. */
const MORE_PREFIXES: Readonly<Record<string, string>> = {
  adms: 'http://www.w3.org/ns/adms#',
  dcatap: 'http://data.europa.eu/r5r/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  filetype: 'http://publications.europa.eu/resource/authority/file-type/',
};

const ALL_PREFIXES = { ...PREFIXES, ...MORE_PREFIXES };

/** An object of a statement: an IRI (prefixed or full), a text in both languages, or a typed or tagged literal. */
export type GraphObject = string | Bilingual | { value: string; type?: string; lang?: string };

/** What is said of one subject; keys and IRIs may be prefixed, values may be lists. */
export type Properties = Record<string, GraphObject | GraphObject[] | undefined>;

/** A small graph, held whole: a statement that is made twice stands in it once. */
export interface Graph {
  /** Say of a subject what the properties' values are. */
  add(subject: string, properties: Properties): void;
  turtle(): string;
  jsonLd(): string;
}

/** Begin a graph. @param base the IRI below which our own vocabulary stands */
export function newGraph(base: string): Graph {
  const triples = new Map<string, Triple>();
  const text = (writer: Writer): string => {
    // In the order of their IRIs and texts: readers of the files, the site among them, show things as they come.
    const sorted = [...triples].sort(([a], [b]) => compare(a, b)).map(([, triple]) => triple);
    return writer.begin() + writer.rows([], [sorted]) + writer.end();
  };
  return {
    add(subject, properties) {
      for (const [property, values] of Object.entries(properties)) {
        const predicate = property === 'a' ? RDF_TYPE : full(property);
        for (const object of [values ?? []].flat().flatMap(terms)) {
          const triple = { subject: full(subject), predicate, object, column: property };
          triples.set(tripleKey(triple), triple);
        }
      }
    },
    turtle: () => text(turtleWriter(base, MORE_PREFIXES)),
    jsonLd: () => text(prefixedJsonLdWriter(ALL_PREFIXES)),
  };
}

function terms(value: GraphObject): Term[] {
  if (typeof value === 'string') return [{ iri: full(value) }];
  if ('ja' in value)
    return [
      { literal: value.ja, language: 'ja' },
      { literal: value.en, language: 'en' },
    ];
  if (value.lang) return [{ literal: value.value, language: value.lang }];
  return [{ literal: value.value, datatype: value.type === undefined ? XSD_STRING : full(value.type) }];
}

function full(iri: string): string {
  if (/^https?:\/\//.test(iri)) return iri;
  const colon = iri.indexOf(':');
  const namespace = (ALL_PREFIXES as Readonly<Record<string, string>>)[iri.slice(0, colon)];
  if (!namespace) throw new Error(`no such prefix: ${iri}`);
  return namespace + iri.slice(colon + 1);
}
