import type { Issue } from '../issues/issue';

/** The network or a catalogue failed: exit status 3, with findings that say what stands where. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
  constructor(readonly issues: Issue[]) {
    super(issues[0]?.message ?? 'the catalogue failed');
  }
}
