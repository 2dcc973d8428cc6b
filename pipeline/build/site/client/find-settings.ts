/** What the search page tells its script. */
export interface FindSettings {
  /** Address of the texts by id (JSON), relative to the page. */
  index: string;
  count: string;
  failed: string;
}
