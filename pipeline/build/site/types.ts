import type { Publisher } from '../../model/publisher';
import type { Row } from '../../model/row';
import type { Dataset } from '../describe/dataset';

/** All that pages are made of, indexed once. */
export interface Facts {
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
