import type { Bilingual } from '../issues/issue';

/** `datasets/publisher.yaml`, with `base_iri` as the environment may have replaced it. */
export interface Publisher {
  code: string;
  name: string;
  name_en: string;
  prefecture: string;
  base_iri: string;
  homepage: string;
  area: string;
  licence: { label: string; url: string };
  catalogue: { title: Bilingual; description: Bilingual };
  /** The address of the publisher itself, and of its statement of rights. */
  iris: { publisher: string; rights: string };
}

/** RFC 2606 and RFC 6761: names that never open on the public network. */
const RESERVED =
  /(^|\.)(example|test|invalid|localhost|local)$|(^|\.)example\.(com|net|org)$|^127\.|^\[?::1\]?$|^10\.|^192\.168\./;

/** Tell whether a base IRI's host is reserved, so that addresses under it open for nobody. */
export function isReserved(baseIri: string): boolean {
  return RESERVED.test(new URL(baseIri).hostname);
}
