import * as path from 'node:path';
import type { Effects } from '../../core/effects';
import { readRdf } from '../../formats/rdf/read-rdf';
import { type Term, type Triple, compileTriples } from '../../formats/rdf/triples';
import { folderOf } from './page-path';
import { type RdfFiles, rdfFilesOf } from './rdf-files';
import type { Resource, Resources, SiteData } from './types';

/** Statements that point to a resource and are kept: a year is pointed to by every row. */
const KEPT = 1000;

/** Rows of a table that have pages of their own; a longer table's rows are found in its grid. */
const MOST_ROWS = 5000;

/**
 * Gather the resources that the site gives a page: every IRI under the base in the tables' graphs, the vocabulary and the catalogue.
 * Rows of a table of more than 5,000 rows get none, so that the pages stay fewer than a file host takes.
 * @param folder where `dist/` is being built
 */
export async function gatherResources(
  effects: Effects,
  site: Pick<SiteData, 'base' | 'datasets' | 'rows'>,
  folder: string,
): Promise<Resources> {
  const { base, datasets, rows: rowsOf } = site;
  const resources = new Map<string, Resource>();
  const told = new Set<string>();
  const resource = (iri: string, files: RdfFiles): Resource | undefined => {
    const known = resources.get(iri);
    if (known) return known;
    if (folderOf(iri, base) === null) return undefined;
    const made: Resource = { iri, files, statements: [], incoming: [], pointing: 0 };
    resources.set(iri, made);
    return made;
  };
  const take = ({ subject, predicate, object }: Omit<Triple, 'column'>, files: RdfFiles): void => {
    const value = 'iri' in object ? object.iri : `${object.literal}@${object.language ?? object.datatype}`;
    const key = `${subject} ${predicate} ${value}`;
    if (told.has(key)) return;
    told.add(key);
    const own = resource(subject, files);
    // Files that only point to it do not tell of it.
    if (own?.statements.length === 0) own.files = files;
    own?.statements.push({ predicate, object });
    if (!('iri' in object)) return;
    const target = resource(object.iri, files);
    if (!target) return;
    target.pointing += 1;
    if (target.incoming.length < KEPT) target.incoming.push({ predicate, subject });
  };
  for (const dataset of datasets) {
    const rows = rowsOf.get(dataset.identifier) ?? [];
    if (rows.length > MOST_ROWS) continue;
    const triplesOf = compileTriples(dataset.declared, base);
    const files = rdfFilesOf(dataset);
    for (const row of rows) for (const triple of triplesOf(row)) take(triple, files);
  }
  for (const name of ['vocabulary', 'catalog']) {
    const files = { turtle: `${name}.ttl`, jsonLd: `${name}.jsonld` };
    await readRdf('ttl', effects.stream(path.join(folder, files.turtle)), (quads) => {
      for (const { subject, predicate, object } of quads) {
        const term: Term =
          object.termType === 'Literal'
            ? {
                literal: object.value,
                ...(object.language ? { language: object.language } : { datatype: object.datatype.value }),
              }
            : { iri: object.value };
        take({ subject: subject.value, predicate: predicate.value, object: term }, files);
      }
    });
  }
  return resources;
}
