import { distance } from 'fastest-levenshtein';
import { stemOf } from '../core/file-path';
import { inLanguage } from '../model/csvw';
import { type Standard, standards, titlesOf } from './registry';

/** How a file's columns stand to those of a standard. */
export interface Recognised {
  standard: Standard;
  /** For each column of the file the standard's column, from 0, or -1. */
  columns: number[];
}

/** Share of columns in common, of all that either has, from which a table may be a standard dataset. */
const ENOUGH = 0.5;
/** The same where most of what only that dataset has is there. */
const ENOUGH_OF_ITS_OWN = 0.35;
/** The same when the file's name says so too. */
const ENOUGH_WITH_NAME = 0.2;
/** Of what only a dataset has, so much has to be there, else nothing tells it from another. */
const OWN = 0.3;
/** Two datasets that are nearer to one another than this are not told apart. */
const CLEAR = 0.1;

/** Headers that are another dataset's by so much more are not those of the dataset that a name speaks of. */
const OUTWEIGHS = 0.5;

/** How a file stands to one form of a dataset. */
interface Candidate extends Recognised {
  /** Share of columns in common, of all that either has, from 0 to 1. */
  share: number;
  /** Share of what few datasets have that is there. */
  own: number;
  named: boolean;
}

/**
 * Recognise which standard dataset a file is, in which form, from its name and headers. Columns weigh the more the fewer
 * datasets have them; a name that speaks of one dataset forbids another. Where two are as likely, it is none.
 * @param as the dataset that it was said to be, in whatever form is nearest
 */
export function recognise(file: string, headers: string[], as?: string): Recognised | undefined {
  if (as !== undefined) return candidates('', headers, as)[0];
  return undecided(file, headers) ? undefined : candidates(file, headers)[0];
}

/** The two datasets between which a file can not be told, if it is so: two as likely, or one by its name and another by its columns. */
export function undecided(file: string, headers: string[]): [Standard, Standard] | undefined {
  const [best, other] = candidates(file, headers);
  if (best && other && scoreOf(best) - scoreOf(other) < CLEAR) return [best.standard, other.standard];
  const [slug] = namedIn(file);
  const named = slug === undefined ? undefined : standards().find((standard) => standard.slug === slug);
  const byColumns = named && candidates('', headers)[0];
  if (!named || !byColumns || byColumns.standard.slug === slug) return undefined;
  return scoreOf(byColumns) - (best ? scoreOf(best) : 0) > OUTWEIGHS ? [named, byColumns.standard] : undefined;
}

/** The datasets that a file may be, each in the form whose columns are there, the likeliest first. */
function candidates(file: string, headers: string[], as?: string): Candidate[] {
  const foldedHeaders = headers.map(foldTitle);
  const spoken = namedIn(file);
  const best = new Map<string, Candidate>();
  for (const standard of standards()) {
    const { slug } = standard;
    if (as !== undefined ? slug !== as : spoken.length > 0 && !spoken.includes(slug)) continue;
    const columns = match(headers, foldedHeaders, titlesOf(standard));
    const common = columns.filter((column) => column >= 0).length;
    const share = common / (headers.length + standard.columns.length - common);
    const candidate = { standard, columns, share, own: ownShare(standard, columns), named: spoken.length > 0 };
    if (as === undefined && (!isEnough(candidate) || isForbidden(file, slug))) continue;
    const known = best.get(slug);
    if (!known || share > known.share) best.set(slug, candidate);
  }
  return [...best.values()].sort((a, b) => scoreOf(b) - scoreOf(a));
}

function isEnough({ share, own, named }: Candidate): boolean {
  if (named) return share >= ENOUGH_WITH_NAME && own > 0;
  return own >= OWN && (share >= ENOUGH || (share >= ENOUGH_OF_ITS_OWN && own >= 2 * OWN));
}

function scoreOf({ share, own }: Candidate): number {
  return share + own;
}

/** How much a column says of which dataset it is: all where no other has it, a third where one has, else nothing. */
function weights(): ReadonlyMap<string, number> {
  if (weighed) return weighed;
  const slugs = new Map<string, Set<string>>();
  for (const standard of standards())
    for (const title of titlesOf(standard).map(foldTitle))
      slugs.set(title, (slugs.get(title) ?? new Set()).add(standard.slug));
  weighed = new Map(
    [...slugs].map(([title, { size }]) => [title, title.startsWith('所在地') ? 0 : ([1, 1 / 3][size - 1] ?? 0)]),
  );
  return weighed;
}
let weighed: ReadonlyMap<string, number> | undefined;

/** Of what few datasets have, the share that is there. */
function ownShare(standard: Standard, columns: number[]): number {
  const weightOf = weights();
  const each = titlesOf(standard).map((title) => weightOf.get(foldTitle(title)) ?? 0);
  const whole = each.reduce((sum, weight) => sum + weight, 0);
  return whole === 0 ? 0 : columns.reduce((sum, column) => sum + (each[column] ?? 0), 0) / whole;
}

/** The datasets of which a file's name speaks: by a slug among its words, or by a Japanese title; of several the longest. */
function namedIn(file: string): string[] {
  const name = stemOf(file).normalize('NFKC').toLowerCase().replaceAll('-', '_');
  const spoken = standards()
    .flatMap(({ slug, description }) => [
      { slug, by: slug, at: wordAt(name, slug) },
      { slug, by: titleWord(description), at: name.indexOf(titleWord(description)) },
    ])
    .filter(({ at }) => at >= 0);
  const longest = Math.max(0, ...spoken.map(({ by }) => by.length));
  return [...new Set(spoken.filter(({ by }) => by.length === longest).map(({ slug }) => slug))];
}

/** A dataset's Japanese title without what says that it is a list: files are named without. */
function titleWord(description: Standard['description']): string {
  return inLanguage(description['dc:title'], 'ja')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:設置箇所)?(?:一覧|情報)$/u, '');
}

/** Where a slug stands in a name, with no other letter beside it; -1 where it does not. */
function wordAt(name: string, slug: string): number {
  const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z]/.test(character);
  for (let at = name.indexOf(slug); at >= 0; at = name.indexOf(slug, at + 1))
    if (!isLetter(name[at - 1]) && !isLetter(name[at + slug.length])) return at;
  return -1;
}

/** Words of names that speak of no dataset. */
const GENERAL: ReadonlySet<string> = new Set([
  'list',
  'data',
  'dataset',
  'opendata',
  'open',
  'all',
  'new',
  'utf',
  'csv',
  'r',
]);

/** Whether a name of several English words, as the national datasets have it, speaks of something else: no word of it is in the slug. */
function isForbidden(file: string, slug: string): boolean {
  const name = stemOf(file).toLowerCase();
  const words = (name.match(/[a-z]+/g) ?? []).filter((word) => word.length > 1 && !GENERAL.has(word));
  const isNamed = /^\d{5,6}_/.test(name) ? words.length > 0 : words.length > 1;
  return isNamed && !words.some((word) => slug.includes(word) || word.includes(slug));
}

/** `242101_public_toilet_20260401.csv` names `public_toilet`. */
export function slugOf(file: string): string | undefined {
  const name = stemOf(file)
    .replace(/^\d+[_-]/, '')
    .replace(/(?<![_\-\d])[_\-\d]+$/, '');
  return /^[a-z]+(?:[_-][a-z]+)*$/i.test(name) ? name.toLowerCase().replaceAll('-', '_') : undefined;
}

/** For each header the title that it stands for; each title is found once. */
function match(headers: string[], foldedHeaders: string[], titles: string[]): number[] {
  const exact = new Map(titles.map((title, index) => [title, index]));
  const folded = new Map(titles.map((title, index) => [foldTitle(title), index]));
  const taken = new Set<number>();
  const take = (index: number | undefined): number => {
    if (index === undefined || taken.has(index)) return -1;
    taken.add(index);
    return index;
  };
  const columns = headers.map((header) => take(exact.get(header)));
  return columns.map((column, at) => (column >= 0 ? column : take(folded.get(foldedHeaders[at] as string))));
}

/** A title without what published files vary: width of brackets and kana, numbering, blanks, the line of 0～4歳, a known misspelling. */
export function foldTitle(title: string): string {
  return title
    .replace(/^[\s\u3000]*(?:[(（]?[\d０-９]+[.．、:：)）_]|[\d０-９]+(?=[\s\u3000])|[①-⑳])[\s\u3000]*/u, '')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=\d)[~〜‐‑–—―−ー](?=\d)/g, '-')
    .replace('標記', '表記')
    .toLowerCase();
}

/** A title with its brackets and lines in half width: what differs in nothing else is as right. */
export function foldWidth(title: string): string {
  return title.replace(/[（）＿]/g, (sign) => ({ '（': '(', '）': ')', '＿': '_' })[sign] as string);
}

/** The title nearest to an unknown one, if one is near. */
export function nearest(title: string, titles: string[]): string | undefined {
  const folded = foldTitle(title);
  const [best] = titles
    .map((known) => ({ known, far: distance(folded, foldTitle(known)) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(folded.length / 3)) ? best.known : undefined;
}
