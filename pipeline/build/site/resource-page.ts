import type { Term } from '../../formats/rdf/triples';
import { type Content, type Html, html } from './html';
import { iriLink } from './iri-link';
import { LABELS } from './labels';
import { scrolling } from './page';
import { folderOf, relative, sameOnDisk } from './page-path';
import { PROPERTY_NAMES } from './property-names';
import { rdfAlternates } from './rdf-files';
import { fullIri, shortIri } from './short-iri';
import type { Page, PageInput, Resource, Resources, SiteData } from './types';

/** Statements that point here and are shown; how many there are is told. */
const SHOWN = 100;

/** Properties that name a resource; an address is called what it says. */
const NAMES = ['skos:prefLabel', 'rdfs:label', 'dc:title', 'foaf:name', 'schema:name', 'ic:表記'].map(fullIri);
const TYPE = fullIri('rdf:type');

/** A page for each resource that has none yet, in Japanese; those whose addresses differ in case alone share one. */
export function* resourcePages({ site, resources, brought }: PageInput): Iterable<Page> {
  const name = namer(resources, site.base);
  const datasets = new Set(site.datasets.map(({ iri }) => iri));
  const together = new Map<string, Resource[]>();
  for (const resource of resources.values()) {
    const folder = folderOf(resource.iri, site.base) as string;
    // A file stands at its own address already.
    if (site.hasFile(folder) || datasets.has(resource.iri)) continue;
    if (brought.some(({ folders }) => folders.has(folder))) continue;
    together.set(sameOnDisk(folder), [...(together.get(sameOnDisk(folder)) ?? []), resource]);
  }
  for (const [first, ...more] of together.values() as Iterable<[Resource, ...Resource[]]>)
    yield resourcePage(site, first, name, more);
}

/**
 * Any resource's page: what the published graphs say of it, and who points to it. Its words are the data's, with both languages side by side.
 * @param more resources whose addresses differ from the first one's in case alone: one page tells of all, so that it may stand at each,
 * and still does where a file system takes those addresses for one
 */
function resourcePage(site: SiteData, resource: Resource, labelOf: (iri: string) => string, more: Resource[]): Page {
  const all = [resource, ...more];
  const folder = folderOf(resource.iri, site.base) as string;
  const title = [...new Set(all.map(({ iri }) => labelOf(iri)))].join('・');
  const folders = all.map(({ iri }) => folderOf(iri, site.base)).join('・');
  return {
    language: 'ja',
    folder,
    // Each address shows the same bytes, so that nothing is lost where a file system has room for one.
    alsoAt: more.map(({ iri }) => folderOf(iri, site.base) as string),
    // What a class, its scheme and a column are called is often one word: the path tells them apart.
    title: title === folder ? title : `${title} (${folders})`,
    description: `${title} — ${all.map(({ iri }) => iri).join(' ')}`,
    trail: [{ title: LABELS.home.ja, folder: '' }],
    head: rdfAlternates(resource.files, folder),
    body: html`${more.length === 0 && types(site, resource, labelOf, folder)}
      <h1>${title}</h1>
      ${more.length > 0 && sharedPage()}
      ${
        more.length === 0
          ? told(site, resource, labelOf, folder, '')
          : all.map(
              (one, index) =>
                html`<section>
                  <h2 id="r${index + 1}">(${index + 1}) ${folderOf(one.iri, site.base)}</h2>
                  ${types(site, one, labelOf, folder)}${told(site, one, labelOf, folder, `-${index + 1}`)}
                </section> `,
            )
      }`,
  };
}

/** Why a page tells of several resources, in both languages. */
function sharedPage(): Html {
  return html`<p class="note">
    名前の大文字と小文字だけが違うものを、1つのページで示します。<span lang="en"
      >Resources whose names differ in case alone share this page.</span
    >
  </p>`;
}

/** What a resource is an instance of. */
function types(site: SiteData, resource: Resource, labelOf: (iri: string) => string, folder: string): Content {
  const all = resource.statements.filter(({ predicate }) => predicate === TYPE);
  const link = (iri: string): Html => iriLink(site, iri, labelOf(iri), folder);
  return (
    all.length > 0 &&
    html`<p class="over">${all.map(({ object }, index) => [index > 0 && '、', objectOf(object, link)])}</p>`
  );
}

/**
 * A resource's address, statements, what points to it, and the files that say so.
 * @param end the end of the ids, which tells several resources apart
 */
function told(
  site: SiteData,
  { iri, statements: said, incoming, pointing, files }: Resource,
  labelOf: (iri: string) => string,
  folder: string,
  end: string,
): Html {
  const link = (target: string): Html => iriLink(site, target, labelOf(target), folder);
  // The names alone would be one for a reader that takes capitals and small letters for the same.
  const of = end.replace(/^-(.*)$/, ' ($1)');
  const own = `言明 / Statements${of}`;
  const others = `ここを指すもの / What points here (${pointing})${of}`;
  const heading = (id: string, label: string): Html =>
    end === '' ? html`<h2 id="${id}">${label}</h2>` : html`<h3 id="${id}${end}">${label}</h3>`;
  const section = (groups: [string, Html[]][], id: string, label: string): Content =>
    groups.length > 0 && html`<section>${heading(id, label)}${statements(groups, label, link)}</section>`;
  return html`<p><code>${iri}</code></p>
    ${section(
      grouped(
        said.filter(({ predicate }) => predicate !== TYPE),
        ({ object }) => objectOf(object, link),
      ),
      'told',
      own,
    )}
    ${section(
      grouped(incoming.slice(0, SHOWN), ({ subject }) => link(subject)),
      'pointing',
      others,
    )}
    <p class="note">
      データ: <a href="${relative(folder, files.turtle, 'file')}" download>Turtle</a>、<a
        href="${relative(folder, files.jsonLd, 'file')}"
        download
        >JSON-LD</a
      >
    </p>`;
}

/**
 * Give names to IRIs: a resource's own label, Japanese first; the end of its path, or a prefixed name, where it has none.
 */
function namer(resources: Resources, base: string): (iri: string) => string {
  const known = new Map<string, string>();
  return (iri) => {
    const cached = known.get(iri);
    if (cached !== undefined) return cached;
    const names = NAMES.flatMap(
      (name) => resources.get(iri)?.statements.filter(({ predicate }) => predicate === name) ?? [],
    );
    const literals = names.flatMap(({ object }) => ('literal' in object ? [object] : []));
    const name = (literals.find(({ language }) => language === 'ja') ?? literals[0])?.literal ?? shortIri(iri, base);
    known.set(iri, name);
    return name;
  };
}

/** Values by predicate, in the order of the first of each. */
function grouped<One extends { predicate: string }>(all: One[], valueOf: (one: One) => Html): [string, Html[]][] {
  const groups = new Map<string, Html[]>();
  for (const one of all) {
    const group = groups.get(one.predicate);
    if (group) group.push(valueOf(one));
    else groups.set(one.predicate, [valueOf(one)]);
  }
  return [...groups];
}

function statements(groups: [string, Html[]][], label: string, link: (iri: string) => Html): Html {
  return scrolling(
    label,
    html`<table class="reading">
      <thead>
        <tr>
          <th scope="col">性質 / Property</th>
          <th scope="col">値 / Value</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          ([predicate, values]) =>
            html`<tr>
              <th scope="row">${link(predicate)}${known(predicate)}</th>
              <td>
                ${
                  values.length === 1
                    ? values
                    : html`<ul>
                        ${values.map((value) => html`<li>${value}</li>`)}
                      </ul>`
                }
              </td>
            </tr> `,
        )}
      </tbody>
    </table>`,
  );
}

/** A well-known property's meaning, beside its name. */
function known(predicate: string): Content {
  const name = PROPERTY_NAMES[shortIri(predicate, ' ')];
  return name && html`<span class="sub">${name.ja} / <span lang="en">${name.en}</span></span>`;
}

function objectOf(object: Term, link: (iri: string) => Html): Html {
  if ('iri' in object) return link(object.iri);
  const foreign: Content = object.language && object.language !== 'ja' && html` lang="${object.language}"`;
  return foreign ? html`<span${foreign}>${object.literal}</span>` : html`${object.literal}`;
}
