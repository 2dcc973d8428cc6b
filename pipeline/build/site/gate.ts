import * as path from 'node:path';
import type { Effects, Fingerprint } from '../../core/effects';
import { type Verdict, verdict } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import { siteIssue } from '../../issues/site';
import { sameOnDisk } from './page-path';
import { SITE } from './site';

/** Files that the site offers and that are written when all gates have been passed. */
const LATER = ['quality-report.json', 'quality-report.md'];

/**
 * The gate behind site: every page, read back, links only to what is there, names no id twice and loads nothing from elsewhere;
 * every copy is its original to the byte; no two files are one where a file system takes capitals and small letters for the same.
 * @param site fingerprints of the site's files by their path under `dist/`
 * @param originals fingerprints of the other files of `dist/`
 */
export function checkSite(
  effects: Effects,
  site: ReadonlyMap<string, Fingerprint>,
  originals: ReadonlyMap<string, Fingerprint>,
  folder: string,
): Verdict {
  const { issues, wanted, pages, links } = readPages(effects, site, folder);
  const known = new Map<string, string[]>();
  const idsOf = (file: string): string[] => {
    const ids = known.get(file) ?? readPage(effects.readText(path.join(folder, file))).ids;
    known.set(file, ids);
    return ids;
  };
  for (const [target, file] of wanted) {
    const [to = '', id] = target.split('#') as [string, string?];
    if (!(site.has(to) || LATER.includes(to.slice(SITE.length + 1))) || (id && !idsOf(to).includes(id)))
      issues.push(siteIssue('SITE_LINK_BROKEN', { file }, { target }));
  }
  issues.push(...clashes(site), ...untrueCopies(site, originals));
  return verdict(issues, { files: site.size, pages, links });
}

/** What the pages came to, one by one: faults of their own, and where they lead to, each place with a page that leads there. */
interface PagesRead {
  issues: Issue[];
  wanted: Map<string, string>;
  pages: number;
  links: number;
}

function readPages(effects: Effects, site: ReadonlyMap<string, Fingerprint>, folder: string): PagesRead {
  const issues: Issue[] = [];
  const wanted = new Map<string, string>();
  let pages = 0;
  let links = 0;
  for (const file of site.keys()) {
    if (!file.endsWith('.html')) continue;
    pages += 1;
    const page = readPage(effects.readText(path.join(folder, file)));
    const twice = page.ids.find((id, index) => page.ids.indexOf(id) !== index);
    if (twice !== undefined) issues.push(siteIssue('SITE_ID_TWICE', { file }, { id: twice }));
    for (const target of page.loads)
      if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(target)) issues.push(siteIssue('SITE_FOREIGN', { file }, { target }));
    for (const target of [...page.loads, ...page.links]) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
      links += 1;
      const place = resolve(file, target);
      // Most links into a page are to its own content.
      if (place.startsWith(`${file}#`) && page.ids.includes(place.slice(file.length + 1))) continue;
      if (!wanted.has(place)) wanted.set(place, file);
    }
  }
  return { issues, wanted, pages, links };
}

/** Files of different content that are one where a file system takes capitals and small letters for the same. */
function clashes(site: ReadonlyMap<string, Fingerprint>): Issue[] {
  const issues: Issue[] = [];
  const places = new Map<string, string>();
  for (const [file, { sha256 }] of site) {
    const other = places.get(sameOnDisk(file));
    if (other !== undefined && site.get(other)?.sha256 !== sha256)
      issues.push(siteIssue('SITE_NAMES_CLASH', { file }, { other }));
    places.set(sameOnDisk(file), file);
  }
  return issues;
}

/** Copies that are not their original to the byte, or are not there. */
function untrueCopies(site: ReadonlyMap<string, Fingerprint>, originals: ReadonlyMap<string, Fingerprint>): Issue[] {
  return [...originals]
    .filter(([file, { sha256 }]) => site.get(`${SITE}/${file}`)?.sha256 !== sha256)
    .map(([file]) => siteIssue('SITE_COPY_UNTRUE', { file: `${SITE}/${file}` }));
}

/** Where a relative address leads from a page: a file's path under `dist/`, with the fragment. */
function resolve(file: string, target: string): string {
  const [address = '', fragment] = target.split('#');
  const to =
    address === ''
      ? file
      : path.posix.join(path.posix.dirname(file), decodeURIComponent(address.split('?')[0] as string));
  const whole =
    to.endsWith('/') || path.posix.basename(to) === '..' || to === SITE ? path.posix.join(to, 'index.html') : to;
  return fragment ? `${whole}#${decodeURIComponent(fragment)}` : whole;
}

/** What a page names, links to and loads. Texts and attributes hold no `<` and no quote that is not escaped, so a tag ends where it seems to. */
function readPage(text: string): { ids: string[]; links: string[]; loads: string[] } {
  const found = { ids: [] as string[], links: [] as string[], loads: [] as string[] };
  for (const [, tag, attributes] of text.matchAll(/<(\w+)((?:\s[^<>"]*(?:"[^"]*")?)*)>/g)) {
    for (const [, name, value] of (attributes as string).matchAll(/\s(id|href|src|action)="([^"]*)"/g)) {
      const plain = (value as string).replaceAll('&amp;', '&').replaceAll('&#39;', "'");
      if (name === 'id') found.ids.push(plain);
      else if (name === 'src' || (tag === 'link' && !/\brel="(alternate|license)"/.test(attributes as string)))
        found.loads.push(plain);
      else found.links.push(plain);
    }
  }
  return found;
}
