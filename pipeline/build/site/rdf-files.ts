import { type Html, html } from './html';
import { relative } from './page-path';

/** The files that hold a resource's statements, under the site's root. */
export interface RdfFiles {
  turtle: string;
  jsonLd: string;
}

/** Where the datasets themselves are told of; the tables' own files tell of their rows. */
export const CATALOGUE_FILES: RdfFiles = { turtle: 'catalog.ttl', jsonLd: 'catalog.jsonld' };

/** Lead programs that come to a page to its statements. */
export function rdfAlternates({ turtle, jsonLd }: RdfFiles, folder: string): Html {
  return html`<link rel="alternate" type="text/turtle" href="${relative(folder, turtle, 'file')}" />
    <link rel="alternate" type="application/ld+json" href="${relative(folder, jsonLd, 'file')}" /> `;
}

/** A table's own RDF files. */
export function rdfFilesOf({ metadataPath }: { metadataPath: string }): RdfFiles {
  return {
    turtle: metadataPath.replace('csv-metadata.json', 'ttl'),
    jsonLd: metadataPath.replace('csv-metadata.json', 'jsonld'),
  };
}
