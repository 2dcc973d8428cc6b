/** Prefixes that every CSVW processor knows (the RDFa initial context), as far as the descriptions use them. */
export const PREFIXES: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  qb: 'http://purl.org/linked-data/cube#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Make an IRI or template absolute: a known prefix is spelled out, a relative one stands under the base. */
export function absolute(iri: string, base: string): string {
  if (/^https?:\/\//.test(iri)) return iri;
  const colon = iri.indexOf(':');
  const prefix = colon > 0 ? PREFIXES[iri.slice(0, colon)] : undefined;
  return prefix ? prefix + iri.slice(colon + 1) : base + iri;
}
