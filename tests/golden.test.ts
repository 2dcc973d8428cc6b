import { beforeAll, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { realEffects } from '../pipeline/core/node/effects';
import { root } from './report';
import { shortDist } from './shared-build';

/**
 * What the short report and its sheet come to, as a reviewer reads it: a change of the program shows in these files.
 * `UPDATE_GOLDEN=1 npx jest tests/golden` writes them anew; the difference is then read by eye.
 */
const golden = path.join(root, 'tests/golden/short');
const KEPT =
  /^(?:[^/]+\/[^/]+\.(?:csv|ttl)|[^/]+\.csv|quality-report\.md|site\/(?:en\/)?(?:index|dx_plan\/initiative\/1-1-1\/index)\.html)$/;

const kept = (folder: string): string[] => realEffects.walk(folder).filter((file) => KEPT.test(file));

beforeAll(async () => {
  const dist = await shortDist.ready();
  if (process.env['UPDATE_GOLDEN'] !== '1') return;
  fs.rmSync(golden, { recursive: true, force: true });
  for (const file of kept(dist)) fs.cpSync(path.join(dist, file), path.join(golden, file));
}, 120_000);

it('the same files are made', () => {
  expect(kept(shortDist.folder).length).toBeGreaterThan(20);
  expect(realEffects.walk(golden)).toEqual(kept(shortDist.folder));
});

it.each(realEffects.walk(golden))('%s', (file) => {
  expect(fs.readFileSync(path.join(shortDist.folder, file), 'utf8')).toBe(
    fs.readFileSync(path.join(golden, file), 'utf8'),
  );
});
