import { type Column, type TableDescription, header, realColumns } from '../model/csvw';
import { loadNationalSheet, sheetNames } from './national-sheet';

/** A national standard dataset in one of its forms. */
export interface Standard {
  slug: string;
  /** The form's own name in `schemas/national/<slug>.<form>.json`. */
  form: string;
  /** `legacy` is 推奨データセット, `2026` 自治体標準オープンデータセット in any of its forms. */
  generation: 'legacy' | '2026';
  description: TableDescription;
  columns: Column[];
}

let loaded: Standard[] | undefined;

/** All forms of all standard datasets, the present form of each first. */
export function standards(): Standard[] {
  loaded ??= sheetNames
    .map((name) => load(...(name.split('.') as [slug: string, form: string])))
    .sort((a, b) => (a.slug === b.slug ? age(a) - age(b) : compare(a.slug, b.slug)));
  return loaded;
}

function load(slug: string, form: string): Standard {
  const description = loadNationalSheet(`${slug}.${form}`);
  const columns = realColumns(description);
  // A mark that nobody has confirmed can be asked of our own files; of somebody else's it is a wish.
  const marked =
    description['schema:creativeWorkStatus']?.['schema:marks'] === 'uncertain'
      ? columns.map(({ required, ...column }) => (required ? { ...column, 'schema:valueRequired': true } : column))
      : columns;
  return { slug, form, generation: form === 'legacy' ? 'legacy' : '2026', description, columns: marked };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function age({ form }: Standard): number {
  return form === 'legacy' ? 9999 : -Number(form);
}

/** Whether a build takes files of a standard: the open-data list is made of what the others hold. */
export function isPublished({ slug }: Standard): boolean {
  return slug !== 'open_data_list';
}

/** The form that has taken this one's place, if one has. */
export function presentForm(standard: Standard): Standard | undefined {
  const [present] = standards().filter(({ slug }) => slug === standard.slug);
  return present && present.form !== standard.form && present.form !== 'legacy' ? present : undefined;
}

/** How sure a description is: of its order, the spelling of its headers, the required marks. */
export function sureness({ description }: Standard): { order: boolean; spelling: boolean; marks: boolean } {
  const status = description['schema:creativeWorkStatus'];
  return {
    order: sure(status?.['schema:order']),
    spelling: sure(status?.['schema:spelling']),
    marks: sure(status?.['schema:marks']),
  };
}

function sure(word: string | undefined): boolean {
  return word === undefined || word === 'exact';
}

/** The title of each column of a standard. */
export function titlesOf(standard: Standard): string[] {
  return standard.columns.map(header);
}
