import type { DatasetFacts } from '../dist/types';

/** Values of keys that hold several are JSON lists (ckanext-dcat, "JSON-encoded lists in extras"). */
const list = (values: string[]): string => (values.length > 0 ? JSON.stringify(values) : '');

/** A dataset's extras from which ckanext-dcat makes its DCAT, in its keys; what is not known is left out. */
export function dcatExtras(identifier: string, facts: DatasetFacts): Record<string, string> {
  return known({
    uri: facts.iri,
    identifier,
    issued: facts.issued,
    modified: facts.modified,
    frequency: facts.frequency?.iri,
    provenance: facts.provenance,
    access_rights: facts.accessRights,
    language: list(facts.languages),
    theme: list(facts.themes),
    publisher_uri: facts.publisher.iri,
    publisher_name: facts.publisher.name,
    publisher_url: facts.publisher.homepage,
    contact_name: facts.contact,
    spatial_uri: facts.area.iri,
    spatial_text: facts.area.label,
    temporal_start: facts.period?.start,
    temporal_end: facts.period?.end,
  });
}

/** A resource's fields of the same kind; its checksum and address are added with its bytes. */
export function dcatFields(iri: string, facts: DatasetFacts): Record<string, string> {
  return known({
    uri: iri,
    license: facts.licence,
    issued: facts.issued,
    modified: facts.modified,
    language: list(facts.languages),
  });
}

/** The checksum as ckanext-dcat writes it. A site that loads tables by itself keeps its own in `hash`. */
export function dcatChecksum(sha256: string): Record<string, string> {
  return { hash: sha256, hash_algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' };
}

function known(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
