import { folderOf, relative } from './address';
import { type Html, html } from './html';
import type { Facts } from './types';

/** Link to what an IRI names: a page or a file of the site where it has one, else another site's; its text alone where it opens nowhere. */
export function iriLink(facts: Facts, iri: string, label: string, from: string): Html {
  const folder = folderOf(iri, facts.base);
  if (folder !== null && facts.hasPage(folder)) return html`<a href="${relative(from, folder)}">${label}</a>`;
  if (folder !== null && facts.hasFile(folder))
    return html`<a href="${relative(from, folder, 'file')}" download>${label}</a>`;
  if (iri.startsWith(facts.base) || !/^https?:/.test(iri)) return html`${label}`;
  return html`<a href="${iri}">${label}</a>`;
}
