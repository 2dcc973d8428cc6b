import type { Term, Triple } from '../../../formats/rdf/triples';
import { turtleWriter } from '../../../formats/rdf/turtle';
import { PREFIXES } from '../../../model/iri';
import type { Dataset } from '../../describe/dataset';
import { type RdfFiles, rdfFilesOf } from '../rdf-files';
import type { Resource, Resources, SiteData } from '../types';
import { initiativeFolder } from './initiatives';

const TYPE = `${PREFIXES['rdf']}type`;

/**
 * The files under the site's root that hold an initiative's statements; those of the whole table where it is too long for
 * a page a row.
 */
export function initiativeFiles(site: SiteData, resources: Resources, id: string): RdfFiles {
  const folder = initiativeFolder(id);
  if (resourceOf(site, resources, id)) return { turtle: `${folder}/index.ttl`, jsonLd: `${folder}/index.jsonld` };
  return rdfFilesOf(site.datasets.find(({ table }) => table === 'dx_plan_initiatives') as Dataset);
}

/**
 * An initiative's statements, and those of whatever points to it (assessments, plans, results, figures), as Turtle and JSON-LD.
 * @returns path under the site's root and text of each file; none where the table's own files serve
 */
export function initiativeData(site: SiteData, resources: Resources, id: string): [file: string, text: string][] {
  const resource = resourceOf(site, resources, id);
  if (!resource) return [];
  const around = [resource.iri, ...new Set(resource.incoming.map(({ subject }) => subject))].flatMap(
    (iri) => resources.get(iri) ?? [],
  );
  const triples = around.map(({ iri, statements }) =>
    statements.map((statement): Triple => ({ subject: iri, ...statement, column: '' })),
  );
  const writer = turtleWriter(site.base);
  const nodes = around.map(({ iri, statements }) => JSON.stringify(node(iri, statements)));
  const { turtle, jsonLd } = initiativeFiles(site, resources, id);
  return [
    [turtle, writer.begin() + writer.rows([], triples) + writer.end()],
    [jsonLd, `[\n${nodes.join(',\n')}\n]\n`],
  ];
}

/** The initiative in the graphs, if they say anything of it. */
function resourceOf(site: SiteData, resources: Resources, id: string): Resource | undefined {
  const resource = resources.get(site.base + initiativeFolder(id));
  return resource?.statements.length ? resource : undefined;
}

/** A resource in JSON-LD's expanded form, which needs no context. */
function node(iri: string, statements: Resource['statements']): Record<string, unknown> {
  const result: Record<string, unknown[]> = {};
  const types = statements.flatMap(({ predicate, object }) =>
    predicate === TYPE && 'iri' in object ? [object.iri] : [],
  );
  for (const { predicate, object } of statements)
    if (predicate !== TYPE) (result[predicate] ??= []).push(value(object));
  return { ...(types.length > 0 && { '@type': types }), '@id': iri, ...result };
}

function value(object: Term): object {
  if ('iri' in object) return { '@id': object.iri };
  return {
    '@value': object.literal,
    ...(object.language ? { '@language': object.language } : { '@type': object.datatype }),
  };
}
