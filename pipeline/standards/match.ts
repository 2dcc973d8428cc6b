import { distance } from 'fastest-levenshtein';
import { baseName } from '../core/file-path';
import { inLanguage } from '../model/csvw';
import { type Standard, standards, titlesOf } from './registry';

/** How a file's columns stand to those of a standard. */
export interface Recognised {
  standard: Standard;
  /** For each column of the file the standard's column, from 0, or -1. */
  columns: number[];
}

/** Share of columns in common, of all that either has, from which a table is taken for a standard dataset. */
const ENOUGH = 0.5;
/** The same when the file's name says so too. */
const ENOUGH_WITH_NAME = 0.2;
/** What a name weighs against headers that have more in common with another dataset. */
const NAME = 0.3;

/**
 * Recognise which standard dataset a file is, in which form, from its name and headers.
 * @param as the dataset that it was said to be, in whatever form is nearest
 */
export function recognise(file: string, headers: string[], as?: string): Recognised | undefined {
  const foldedHeaders = headers.map(foldTitle);
  let best: (Recognised & { share: number }) | undefined;
  for (const standard of standards()) {
    if (as !== undefined && standard.slug !== as) continue;
    const columns = match(headers, foldedHeaders, titlesOf(standard));
    const common = columns.filter((column) => column >= 0).length;
    const share = common / (headers.length + standard.columns.length - common);
    const named = isNamed(file, standard);
    const enough = as !== undefined || share >= (named ? ENOUGH_WITH_NAME : ENOUGH);
    const preferred = share + (named ? NAME : 0);
    if (enough && (!best || preferred > best.share)) best = { standard, columns, share: preferred };
  }
  return best;
}

/** Whether a file is named after a dataset: by its slug, or by its Japanese title somewhere in the name. */
function isNamed(file: string, { slug, description }: Standard): boolean {
  return (
    slugOf(file) === slug ||
    baseName(file).normalize('NFKC').includes(inLanguage(description['dc:title'], 'ja').normalize('NFKC'))
  );
}

/** `242101_public_toilet_20260401.csv` names `public_toilet`. */
export function slugOf(file: string): string | undefined {
  return /^(?:\d+[_-])?([a-z]+(?:[_-][a-z]+)*)(?:[_-]?\d+)*\.\w+$/i
    .exec(baseName(file))?.[1]
    ?.toLowerCase()
    .replaceAll('-', '_');
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
