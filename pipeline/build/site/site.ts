import * as path from 'node:path';
import type { Effects, Fingerprint } from '../../core/effects';
import { textWriter } from '../../core/text-writer';
import type { Publisher } from '../../model/publisher';
import type { Dataset } from '../describe/dataset';
import type { Described } from '../describe/describe';
import type { Part } from '../source/types';
import { folderOf, sameOnDisk } from './address';
import { askPage } from './ask-page';
import { writeAssets } from './assets';
import { datasetPage } from './dataset-page';
import { labelsOf } from './dx-plan/codes';
import { findIndex, findPage } from './dx-plan/find-page';
import { initiativeData } from './dx-plan/initiative-data';
import { initiativePage } from './dx-plan/initiative-page';
import { type Initiative, initiativeFolder, initiativesOf } from './dx-plan/initiatives';
import { gatherFacts } from './facts';
import { homePage } from './home';
import { LANGUAGES, type Page, framed } from './page';
import { type RdfFiles, rdfFilesOf } from './rdf-files';
import { namer, resourcePage } from './resource-page';
import { gatherResources } from './resources';
import type { Facts } from './types';

/** The site's folder in `dist/`. */
export const SITE = 'site';

/** What the site is made of, and where it goes. */
export interface SiteOptions {
  parts: Part[];
  publisher: Publisher;
  described: Described;
  /** The folder that becomes `dist/`. */
  folder: string;
  /** The `dist/` that stands, whose pages are kept where they are the same. */
  earlier: string;
}

/** How a file comes into the site: by its path under the site's root. */
type Write = (file: string, text: string) => void;

/**
 * Write the site into `site/`: pages in two languages, a page for every resource, what they share, and copies of the files that they offer.
 * @returns fingerprints of the site's files by their path under `dist/`
 */
export async function buildSite(effects: Effects, options: SiteOptions): Promise<Map<string, Fingerprint>> {
  const { parts, publisher, described, folder, earlier } = options;
  const files = new Map<string, Fingerprint>();
  const toDist = textWriter(effects, folder, files, earlier);
  const write: Write = (file, text) => void toDist(`${SITE}/${file}`, text);
  const copy = (from: string, file: string): void => {
    const to = path.join(folder, SITE, file);
    effects.copy(from, to);
    files.set(`${SITE}/${file}`, effects.fingerprint(to));
  };
  const pages = new Set<string>();
  const facts = gatherFacts(parts, publisher, described.datasets, {
    hasPage: (page) => pages.has(page),
    hasFile: (file) => described.files.has(file),
  });
  const resources = await gatherResources(effects, facts, folder);
  const initiatives = initiativesOf(facts);
  const places = [...resources].flatMap(([iri, resource]): Placed[] => {
    const page = folderOf(iri, facts.base) as string;
    // A file stands at its own address already.
    return described.files.has(page) ? [] : [{ page, resource }];
  });
  for (const { page } of places) pages.add(page);
  for (const { id } of initiatives) pages.add(initiativeFolder(id));

  writePages(facts, initiatives, resources, write);
  const taken = new Set([...initiatives.map(({ id }) => initiativeFolder(id))]);
  const datasets = new Set(facts.datasets.map(({ iri }) => iri));
  const others = places.filter(({ page, resource }) => !taken.has(page) && !datasets.has(resource.iri));
  writeResources(facts, resources, others, write);
  write('assets/find-index.json', `${JSON.stringify(findIndex(facts, initiatives))}\n`);
  writeAssets(effects, write, copy);
  for (const file of described.files.keys()) copy(path.join(folder, file), file);
  return files;
}

type Resources = Awaited<ReturnType<typeof gatherResources>>;

/** A resource and the folder of its page. */
interface Placed {
  page: string;
  resource: Parameters<typeof resourcePage>[1];
}

function put(page: Page, facts: Facts, write: Write): void {
  write(path.posix.join(page.folder, 'index.html'), framed(page, facts));
}

/** Write the pages that people look for: home, search, query, datasets, initiatives. */
function writePages(facts: Facts, initiatives: Initiative[], resources: Resources, write: Write): void {
  const data = writeData(
    facts,
    resources,
    initiatives.map(({ id }) => id),
    write,
  );
  for (const language of LANGUAGES) {
    const labels = labelsOf(facts, language);
    const pages = [
      homePage(facts, language),
      findPage(facts, initiatives, language),
      askPage(facts, language),
      ...facts.datasets.map((dataset) => datasetPage(facts, dataset, language)),
      ...initiatives.map((initiative) =>
        initiativePage(facts, initiative, data.get(initiative.id) as RdfFiles, language, labels),
      ),
    ];
    for (const page of pages) put(page, facts, write);
  }
}

/** Write a page for each resource that has none yet; those whose addresses differ in case alone are one page at each. */
function writeResources(facts: Facts, resources: Resources, places: Placed[], write: Write): void {
  const name = namer(resources, facts.base);
  const together = new Map<string, Placed[]>();
  for (const one of places) together.set(sameOnDisk(one.page), [...(together.get(sameOnDisk(one.page)) ?? []), one]);
  for (const [{ resource }, ...more] of together.values() as Iterable<[Placed, ...Placed[]]>) {
    const page = resourcePage(
      facts,
      resource,
      name,
      more.map((one) => one.resource),
    );
    put(page, facts, write);
    // Each address shows the same bytes, so that nothing is lost where a file system has room for one.
    for (const { page: folder } of more) write(path.posix.join(folder, 'index.html'), framed(page, facts));
  }
}

/**
 * Write each initiative's own statements beside its page.
 * @returns the files that hold them, by the initiative's id; those of the whole table where it is too long for files of each row
 */
function writeData(facts: Facts, resources: Resources, ids: string[], write: Write): Map<string, RdfFiles> {
  const whole = facts.datasets.find(({ table }) => table === 'dx_plan_initiatives');
  return new Map(
    ids.map((id): [string, RdfFiles] => {
      const resource = resources.get(facts.base + initiativeFolder(id));
      if (!resource?.statements.length) return [id, rdfFilesOf(whole as Dataset)];
      const { turtle, jsonLd } = initiativeData(resource, resources, facts.base);
      const files = { turtle: `${initiativeFolder(id)}/index.ttl`, jsonLd: `${initiativeFolder(id)}/index.jsonld` };
      write(files.turtle, turtle);
      write(files.jsonLd, jsonLd);
      return [id, files];
    }),
  );
}
