import { beforeAll, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { realEffects } from '../../../pipeline/core/node/effects';
import { build, effectsWith, hashes, temporaryFolder } from '../../project';
import { fixtures } from '../../report';

const from = path.join(fixtures, 'short');
const folder = temporaryFolder();
const out = path.join(folder, 'dist');
const page = path.join(out, 'site/dx_plan/initiative/1-1-1/index.html');
const inodes = (): Map<string, number> =>
  new Map(
    realEffects
      .walk(path.join(out, 'site'))
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, fs.statSync(path.join(out, 'site', file)).ino]),
  );
let first: Record<string, string>;

beforeAll(async () => {
  await build({ from, out });
  first = hashes(out);
}, 60_000);

it('pages that are the same are not made anew: their files stay', async () => {
  const before = inodes();
  expect((await build({ from, out })).status).toBe(0);
  expect(hashes(out)).toEqual(first);
  expect(inodes()).toEqual(before);
}, 60_000);

it('a page that was changed, or lies elsewhere behind a link, is made anew, and what it was is left alone', async () => {
  const elsewhere = path.join(folder, 'elsewhere.html');
  const other = path.join(out, 'site/dx_plan/initiative/1-1-2/index.html');
  fs.renameSync(other, elsewhere);
  fs.symlinkSync(elsewhere, other);
  // As many bytes, one of them another.
  const changed = fs.openSync(page, 'r+');
  fs.writeSync(changed, 'X', 200);
  fs.closeSync(changed);
  expect(hashes(out)).not.toEqual(first);
  expect((await build({ from, out })).status).toBe(0);
  expect(hashes(out)).toEqual(first);
  expect([fs.lstatSync(other).isFile(), fs.statSync(elsewhere).nlink]).toEqual([true, 1]);
}, 60_000);

it('a file system without such links gets the same files', async () => {
  const link = (): undefined => undefined;
  expect((await build({ from, out, effects: effectsWith({}, { share: link }) })).status).toBe(0);
  expect(hashes(out)).toEqual(first);
}, 60_000);

it('a run that fails behind the site leaves the pages that it took as they were', async () => {
  const full = effectsWith(
    {},
    {
      open(file) {
        if (path.basename(file) === 'manifest.json')
          throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'open' });
        return realEffects.open(file);
      },
    },
  );
  expect((await build({ from, out, effects: full })).status).not.toBe(0);
  expect(hashes(out)).toEqual(first);
  expect(fs.readdirSync(folder).sort()).toEqual(['dist', 'elsewhere.html']);
}, 60_000);

it('what stands in the second place already is not written through to a third', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((name) => path.join(folder, 'share', name)) as [
    string,
    string,
    string,
  ];
  for (const [file, text] of [
    [one, 'a'],
    [three, 'b'],
  ] as const) {
    const opened = realEffects.open(file);
    opened.append(text);
    opened.close();
  }
  expect(realEffects.share(one, two, 'a')).toEqual({
    bytes: 1,
    sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
  });
  expect(realEffects.share(three, two, 'b')?.bytes).toBe(1);
  expect([one, two, three].map((file) => fs.readFileSync(file, 'utf8'))).toEqual(['a', 'b', 'b']);
  expect([realEffects.share(one, two, 'c'), fs.existsSync(two)]).toEqual([undefined, false]);
});
