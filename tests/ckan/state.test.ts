import { beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { temporaryFolder } from '../project';
import { type Place, placeOf, tokenOf } from './place';
import { identityOf } from './processes';
import { VERSIONS, readState, writeState } from './state';

const onLinux = process.platform === 'linux' ? describe : describe.skip;

it.each([
  ['three versions', VERSIONS.map((version) => placeOf(version))],
  [
    'the same version in two folders, and one that loads tables',
    [placeOf('2.12.0'), placeOf('2.12.0', '/tmp/another'), placeOf('2.12.0', undefined, true)],
  ],
])('%s can be up at once: no port is given twice', (_, places) => {
  const ports = places.flatMap((place) => Object.values(place.ports));
  expect(new Set(ports).size).toBe(places.length * 4);
});

onLinux('the state of a CKAN', () => {
  let home: string;
  let place: Place;
  const started = (identity: string): void => fs.writeFileSync(path.join(place.folder, 'ckan.pid'), identity);

  beforeEach(() => {
    home = temporaryFolder();
    place = placeOf('2.11.6', home);
    fs.mkdirSync(place.folder);
    for (const user of ['admin', 'editor', 'foreign']) fs.writeFileSync(tokenOf(place, user), `token of ${user}`);
    writeState(place);
  });

  it('is told while its process lives, to its owner alone', () => {
    started(identityOf(process.pid));
    expect(readState('2.11.6', home)).toEqual({
      version: '2.11.6',
      url: `http://127.0.0.1:${place.ports.ckan}`,
      tokens: { admin: 'token of admin', editor: 'token of editor', foreign: 'token of foreign' },
      log: path.join(home, '2.11.6/ckan.log'),
    });
    expect((fs.statSync(place.state).mode & 0o777).toString(8)).toBe('600');
  });

  it.each<[string, () => void]>([
    ['nothing was ever started', () => undefined],
    ['its process has ended', () => started(`${spawnSync('true').pid} 1`)],
    [
      'another process has its number now',
      () => started(identityOf(process.pid).replace(/\d+$/, (began) => String(Number(began) - 1))),
    ],
    ['the file of its process is empty', () => started('')],
    [
      'it was taken down',
      () => {
        started(identityOf(process.pid));
        fs.rmSync(place.state);
      },
    ],
  ])('is none when %s', (_, change) => {
    change();
    expect(readState('2.11.6', home)).toBeUndefined();
  });

  it('of another version is another', () => {
    started(identityOf(process.pid));
    expect(readState(undefined, home)).toBeUndefined();
  });
});
