/** What a dataset's page tells its grid; all texts are the page's own. */
export interface GridSettings {
  /** Address of the rows (JSON), relative to the page. */
  rows: string;
  /** The dataset's name, for the file that is saved. */
  name: string;
  columns: {
    name: string;
    label: string;
    numeric: boolean;
    /** The template of a cell's page, relative to this one; absent where its cells have none. */
    link?: string | undefined;
  }[];
  words: Record<'search' | 'filter' | 'sort' | 'count' | 'page' | 'previous' | 'next' | 'size' | 'loading' | 'failed' | 'download' | 'clear', string>;
}
