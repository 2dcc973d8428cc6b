import * as path from 'node:path';
import type { Effects, Fingerprint } from '../../core/effects';
import { textWriter } from '../../core/text-writer';
import type { Publisher } from '../../model/publisher';
import type { Described } from '../describe/describe';
import type { Part } from '../source/types';
import { askPages } from './ask-page';
import { writeAssets } from './assets';
import { datasetPages } from './dataset-page';
import { dxPlanPages } from './dx-plan/pages';
import { findIndex, findPages } from './find-page';
import { homePages } from './home';
import { framed } from './page';
import { folderOf } from './page-path';
import { resourcePages } from './resource-page';
import { gatherResources } from './resources';
import { gatherSiteData } from './site-data';
import type { Page, PageInput, PageMaker, Resources, SiteData, SourcePages } from './types';

/** The site's folder in `dist/`. */
export const SITE = 'site';

/** What the kinds of sources bring, in the order of their parts on the shared pages; null where a kind has no table here. */
const KINDS: readonly ((site: SiteData, resources: Resources) => SourcePages | null)[] = [dxPlanPages];

/** All pages: those that people look for, then one for each resource that has none yet. */
const PAGE_MAKERS: readonly PageMaker[] = [homePages, findPages, askPages, datasetPages, sourcePages, resourcePages];

/** The pages that the kinds of sources have of their own. */
function* sourcePages({ brought }: PageInput): Iterable<Page> {
  for (const source of brought) yield* source.pages();
}

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

/**
 * Write the site into `site/`: pages in two languages, a page for every resource, what they share, and copies of the files that they offer.
 * @returns fingerprints of the site's files by their path under `dist/`
 */
export async function buildSite(effects: Effects, options: SiteOptions): Promise<Map<string, Fingerprint>> {
  const { parts, publisher, described, folder, earlier } = options;
  const files = new Map<string, Fingerprint>();
  const toDist = textWriter(effects, folder, files, earlier);
  const write = (file: string, text: string): void => void toDist(`${SITE}/${file}`, text);
  const copy = (from: string, file: string): void => {
    const to = path.join(folder, SITE, file);
    effects.copy(from, to);
    files.set(`${SITE}/${file}`, effects.fingerprint(to));
  };
  const folders = new Set<string>();
  const site = gatherSiteData(parts, publisher, described.datasets, {
    hasPage: (page) => folders.has(page),
    hasFile: (file) => described.files.has(file),
  });
  const resources = await gatherResources(effects, site, folder);
  const brought = KINDS.flatMap((kind) => kind(site, resources) ?? []);
  for (const page of foldersOf({ site, resources, brought })) folders.add(page);

  writePages({ site, resources, brought }, write);
  writeAssets(effects, write, copy);
  for (const file of described.files.keys()) copy(path.join(folder, file), file);
  return files;
}

/** The folders of the Japanese pages of resources and sources. A file stands at its own address already. */
function foldersOf({ site, resources, brought }: PageInput): string[] {
  const own = [...resources.keys()].map((iri) => folderOf(iri, site.base) as string);
  return [...own.filter((page) => !site.hasFile(page)), ...brought.flatMap((source) => [...source.folders])];
}

/** Write all pages, each at every folder where it stands, and the files beside them. */
function writePages(input: PageInput, write: (file: string, text: string) => void): void {
  for (const make of PAGE_MAKERS) {
    for (const page of make(input)) {
      const text = framed(page, input.site);
      for (const folder of [page.folder, ...(page.alsoAt ?? [])]) write(path.posix.join(folder, 'index.html'), text);
    }
  }
  for (const source of input.brought) for (const [file, text] of source.files()) write(file, text);
  write('assets/find-index.json', `${JSON.stringify(findIndex(input))}\n`);
}
