import { PREFIXES } from '../../model/iri';
import { folderOf } from './page-path';

/** Prefixes by which pages call what the published graphs use of others. */
const KNOWN: Readonly<Record<string, string>> = {
  ...PREFIXES,
  adms: 'http://www.w3.org/ns/adms#',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  ic: 'http://imi.go.jp/ns/core/rdf#',
  r5r: 'http://data.europa.eu/r5r/',
  sdmx: 'http://purl.org/linked-data/sdmx/2009/',
  spdx: 'http://spdx.org/rdf/terms#',
};

/** The IRI of a prefixed name. */
export function fullIri(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return (KNOWN[prefix] ?? '') + encodeURI(local);
}

/** What a reader is shown of an IRI without a label: its path under the base, a prefixed name, or the whole. */
export function shortIri(iri: string, base: string): string {
  if (iri.startsWith(base)) return folderOf(iri, base) ?? iri;
  const prefix = Object.entries(KNOWN).find(([, namespace]) => iri.startsWith(namespace));
  return prefix ? `${prefix[0]}:${decoded(iri.slice(prefix[1].length))}` : iri;
}

function decoded(local: string): string {
  try {
    return decodeURI(local);
  } catch {
    return local;
  }
}
