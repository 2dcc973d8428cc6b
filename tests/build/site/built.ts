import { beforeAll } from '@jest/globals';
import * as path from 'node:path';
import { build, temporaryFolder } from '../../project';

/** The real report, built once a file of tests: the folders of `dist/` and of its site. */
export function builtSite(): { dist: string; site: string } {
  const dist = path.join(temporaryFolder(), 'dist');
  beforeAll(async () => {
    const { status, issues } = await build({ out: dist, all: true });
    if (status !== 0) throw new Error(JSON.stringify(issues));
  }, 120_000);
  return { dist, site: path.join(dist, 'site') };
}
