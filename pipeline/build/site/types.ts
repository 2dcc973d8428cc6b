import type { Language } from '../../issues/issue';
import type { Publisher } from '../../model/publisher';
import type { Row } from '../../model/row';
import type { Dataset } from '../describe/dataset';
import type { Content, Html } from './html';

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
  /** Whether it stands in the other language too. */
  twins?: boolean;
  /** May it compile WebAssembly? */
  webAssembly?: boolean;
}
