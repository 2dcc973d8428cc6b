import { type Html, html } from './html';
import { folderOf, relative } from './page-path';
import type { SiteData } from './types';

/** Link to what an IRI names: a page or a file of the site where it has one, else another site's; its text alone where it opens nowhere. */
export function iriLink(site: SiteData, iri: string, label: string, from: string): Html {
  const folder = folderOf(iri, site.base);
  if (folder !== null && site.hasPage(folder)) return html`<a href="${relative(from, folder)}">${label}</a>`;
  if (folder !== null && site.hasFile(folder))
    return html`<a href="${relative(from, folder, 'file')}" download>${label}</a>`;
  if (iri.startsWith(site.base) || !/^https?:/.test(iri)) return html`${label}`;
  return html`<a href="${iri}">${label}</a>`;
}
