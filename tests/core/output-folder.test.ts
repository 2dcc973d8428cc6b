import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Effects } from '../../pipeline/core/effects';
import { realEffects } from '../../pipeline/core/node/effects';
import { preparePlace } from '../../pipeline/core/output-folder';
import { UsageError } from '../../pipeline/core/usage-error';
import { effectsWith, hashes, temporaryFolder } from '../project';

/** A folder with these files. */
function folderWith(files: Record<string, string>, folder = path.join(temporaryFolder(), 'dist')): string {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  return folder;
}
const manifest = (...paths: string[]): string => JSON.stringify({ files: paths.map((one) => ({ path: one })) });
const old = { 'a/a.csv': 'old', 'manifest.json': manifest('a/a.csv') };
const fresh = { 'a/a.csv': 'new', 'b/b.csv': 'new', 'manifest.json': manifest('a/a.csv', 'b/b.csv') };

/** What refuses a folder: its code, or nothing. */
function refused(out: string): string | undefined {
  try {
    preparePlace(realEffects, out).abandon();
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.issues[0]?.code;
    throw error;
  }
}

describe("a folder that holds somebody's own file is refused and left as it is", () => {
  it.each<[string, Record<string, string>]>([
    ['a photograph', { 'photo.jpg': 'x' }],
    ['a file beside an earlier output', { ...old, 'notes.txt': 'mine' }],
    ['a file in a folder of an earlier output', { ...old, 'a/own.csv': 'mine' }],
    ['a hidden file', { '.env': 'SECRET=1' }],
    ['a hidden file beside an earlier output', { ...old, '.gitignore': 'x' }],
    ['a repository', { '.git/config': 'x' }],
    ["another program's manifest.json", { 'manifest.json': '{"name":"app","icons":[]}' }],
    ['a manifest.json that is none', { 'manifest.json': 'not json' }],
    ['a manifest.json whose list is none', { 'manifest.json': '{"files":"all"}' }],
    ["a file like an earlier output's, without its manifest", { 'a/a.csv': 'x' }],
  ])('%s', (_, files) => {
    const out = folderWith(files);
    const before = hashes(out);
    expect(refused(out)).toBe('OUTPUT_NOT_OURS');
    expect(hashes(out)).toEqual(before);
  });

  it.each<[string, () => string]>([
    ['a file', () => path.join(folderWith({ 'x.txt': 'mine' }), 'x.txt')],
    ['below a file', () => path.join(folderWith({ 'x.txt': 'mine' }), 'x.txt', 'dist')],
    ['below a folder that takes none', () => '/proc/nope/dist'],
  ])('%s is no folder', (_, make) => {
    expect(refused(make())).toBe('OUTPUT_NOT_WRITABLE');
  });
});

it.each<[string, Record<string, string>]>([
  ['an empty folder', {}],
  ['an earlier output', old],
  ['an earlier output with its README', { ...old, 'README.md': 'mine' }],
  ['a folder with a README alone', { 'README.md': 'mine' }],
  ['what a desktop leaves', { ...old, '.DS_Store': 'x', 'a/.DS_Store': 'x' }],
])('%s is taken', (_, files) => {
  const out = folderWith(files);
  fs.mkdirSync(out, { recursive: true });
  expect(refused(out)).toBeUndefined();
});

describe('putting in place', () => {
  it('replaces all but the README', () => {
    const out = folderWith({ ...old, 'README.md': 'mine' });
    const place = preparePlace(realEffects, out);
    folderWith(fresh, place.building);
    place.commit();
    expect(fs.readFileSync(path.join(out, 'README.md'), 'utf8')).toBe('mine');
    expect(realEffects.walk(out)).toEqual(['README.md', 'a/a.csv', 'b/b.csv', 'manifest.json']);
    expect(fs.readFileSync(path.join(out, 'a/a.csv'), 'utf8')).toBe('new');
    expect(fs.readdirSync(path.dirname(out))).toEqual(['dist']);
  });

  it('giving up leaves everything as it was', () => {
    const out = folderWith(old);
    const before = hashes(out);
    const place = preparePlace(realEffects, out);
    folderWith(fresh, place.building);
    place.abandon();
    expect(hashes(out)).toEqual(before);
    expect(fs.readdirSync(path.dirname(out))).toEqual(['dist']);
  });

  /** Effects of a process that is killed at its so-many-th change of the disk: nothing that it tries later happens. */
  function dying(after: number): Effects {
    let left = after;
    const live =
      <A extends unknown[]>(work: (...args: A) => void) =>
      (...args: A): void => {
        if (left-- <= 0) throw new Error('killed');
        work(...args);
      };
    return effectsWith(
      {},
      {
        copy: live(realEffects.copy),
        remove: live(realEffects.remove),
        rename: live(realEffects.rename),
        lock(file) {
          // As a process leaves it that is gone.
          fs.writeFileSync(file, '{"token":"gone","pid":1,"began":"","space":""}');
          fs.utimesSync(file, 0, 0);
          return { held: true, tookOver: false, release: live(() => fs.rmSync(file)) };
        },
      },
    );
  }

  it.each([0, 1, 2, 3, 4, 5])(
    'killed at change %i of the disk, an output is whole, and the next run puts its own in place',
    (after) => {
      const out = folderWith({ ...old, 'README.md': 'mine' });
      const [was, will] = [hashes(out), hashes(folderWith({ ...fresh, 'README.md': 'mine' }))];
      try {
        const place = preparePlace(dying(after), out);
        folderWith(fresh, place.building);
        place.commit();
      } catch {
        // Killed: whatever stands on the disk now is what the next run finds.
      }
      const previous = path.join(path.dirname(out), '.dist-previous');
      expect([was, will]).toContainEqual(hashes(fs.existsSync(out) ? out : previous));

      const next = preparePlace(realEffects, out);
      expect([was, will]).toContainEqual(hashes(out));
      folderWith(fresh, next.building);
      next.commit();
      expect(hashes(out)).toEqual(will);
      expect(fs.readdirSync(path.dirname(out))).toEqual(['dist']);
    },
  );
});
