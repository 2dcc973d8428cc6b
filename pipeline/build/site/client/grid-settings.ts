/** What a dataset's page tells its grid; all texts are the page's own. */
export interface GridSettings {
  /** Address of the rows (JSON), relative to the page. */
  rows: string;
  /** The dataset's name, for the file that is saved. */
  name: string;
  /** Names of the columns in the order of the published CSV, which the saved one keeps. */
  order: string[];
  /** Columns whose numbers have digits that a program would drop (34.855800): they are shown as they stand in the file. */
  exact: string[];
  columns: {
    name: string;
    label: string;
    numeric: boolean;
    /** What stands between the values of a list in the CSV. */
    separator?: string | undefined;
    /** The template of a cell's page, relative to this one; absent where its cells have none. */
    link?: string | undefined;
  }[];
  words: Record<
    | 'search'
    | 'filter'
    | 'sort'
    | 'count'
    | 'page'
    | 'previous'
    | 'next'
    | 'size'
    | 'loading'
    | 'failed'
    | 'download'
    | 'clear',
    string
  >;
}
