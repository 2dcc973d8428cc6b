import { beforeAll } from '@jest/globals';
import * as path from 'node:path';
import { cityDist } from '../../shared-build';

/** The folders of the city's `dist/` and of its site, there before the first test of a file: to be read, never written. */
export function builtSite(): { dist: string; site: string } {
  beforeAll(() => cityDist.ready(), 120_000);
  return { dist: cityDist.folder, site: path.join(cityDist.folder, 'site') };
}
