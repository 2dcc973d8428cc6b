import type { Term } from '../../formats/rdf/triples';
import type { Bilingual, Language } from '../../issues/issue';
import type { Publisher } from '../../model/publisher';
import type { Row } from '../../model/row';
import type { Dataset } from '../describe/dataset';
import type { Content, Html } from './html';
import type { RdfFiles } from './rdf-files';

/** All that pages are made of, indexed once. */
export interface SiteData {
  /** Who publishes the catalogue. */
  publisher: Publisher;
  /** The root of every IRI, with a slash at its end. */
  base: string;
  datasets: Dataset[];
  /** Rows by the dataset's identifier, in their published order. */
  rows: ReadonlyMap<string, Row[]>;
  /** Rows of the reports' tables by table name. */
  tables: ReadonlyMap<string, Row[]>;
  /** Whether a folder under the site's root has a page of its own. */
  hasPage(folder: string): boolean;
  /** Whether the site offers a file at a path under its root. */
  hasFile(file: string): boolean;
}

/** What a page is, without the frame that all share. */
export interface Page {
  language: Language;
  /** Its folder under the site's root; the root itself is empty. */
  folder: string;
  title: string;
  description: string;
  body: Html;
  /** The section of the menu that it belongs to. */
  section?: 'home' | 'find' | 'ask';
  /** The pages above it, from the home page on. */
  trail?: { title: string; folder: string }[];
  /** More for the head: alternates, structured data. */
  head?: Content;
  /** Scripts of `assets/` that it runs, all as modules, and a library before them. */
  scripts?: string[];
  library?: string;
  /** Other folders at which the same bytes stand. */
  alsoAt?: string[];
  /** Whether it stands in the other language too. */
  twins?: boolean;
  /** May it compile WebAssembly? */
  webAssembly?: boolean;
}

/** What the published graphs say of one resource of ours. */
export interface Resource {
  iri: string;
  /** Files under `dist/` whose Turtle and JSON-LD tell of it. */
  files: RdfFiles;
  statements: { predicate: string; object: Term }[];
  /** Who points to it, up to a number, and how many there are. */
  incoming: { predicate: string; subject: string }[];
  pointing: number;
}

/** The resources by their IRI. */
export type Resources = ReadonlyMap<string, Resource>;

/** A worked question: what it asks, and the query that answers it. */
export interface Question {
  title: Bilingual;
  query: string;
}

/** What a kind of source adds to the search page. */
export interface SearchPart {
  /** What the page finds with it: for the head, and as sentences before those on datasets. */
  description: Bilingual;
  lead: Bilingual;
  /** Fields that narrow the list. */
  filters(language: Language): Content;
  /** What can be found, as items of the list, each with its id. */
  items(language: Language): Content;
  /** The words that are searched, by the item's id. */
  index: [id: string, words: string][];
}

/** What a kind of source brings to the site: pages of its own, and its part of those that all sources share. */
export interface SourcePages {
  /** Folders of its own pages, of the Japanese ones. */
  folders: ReadonlySet<string>;
  /** Its own pages, in both languages. */
  pages(): Iterable<Page>;
  /** Files that stand beside its pages, as path under the site's root and text. */
  files(): Iterable<[file: string, text: string]>;
  /** Sections of the home page, above the datasets. */
  home(language: Language): Content;
  /** What is known of the quality of a dataset's rows; nothing of other sources' datasets. */
  quality(dataset: Dataset, language: Language): Content;
  search: SearchPart;
  /** Questions to its graph. */
  questions: Question[];
}

/** What a maker of pages works from. */
export interface PageInput {
  site: SiteData;
  resources: Resources;
  /** What the kinds of sources bring, as far as they have tables here. */
  brought: SourcePages[];
}

/** Make pages, one at a time so that they need not all be held. */
export type PageMaker = (input: PageInput) => Iterable<Page>;
