import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryFolder } from '../project';
import { connects } from './http';
import { once } from './install';
import { type Place, placeOf } from './place';
import { pidOf, startService, stopServices, untilAnswers } from './processes';

/** No such version: nothing else has its ports, nor have these tests when they run twice at once. */
const NOBODYS = `2.${30 + (process.pid % 70)}.0`;

/** A service of two processes, the second of which answers, as gunicorn's workers do. */
const WORKER = (port: number): string => `require('net').createServer().listen(${port}, '127.0.0.1')`;
const MASTER = (port: number): string[] => [
  process.execPath,
  '-e',
  `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(WORKER(port))}]); setInterval(() => 0, 1000)`,
];

(process.platform === 'linux' ? describe : describe.skip)('a service', () => {
  let place: Place;
  const start = async (): Promise<void> => {
    await startService(place, 'ckan', MASTER(place.ports.ckan));
    await untilAnswers(place, 'ckan', () => connects(place.ports.ckan));
  };

  const kill = async (): Promise<void> => {
    process.kill(pidOf(place, 'ckan') as number, 'SIGKILL');
    while (pidOf(place, 'ckan') !== undefined) await pause(10);
  };

  beforeEach(() => {
    place = placeOf(NOBODYS, temporaryFolder());
    fs.mkdirSync(place.folder);
  });
  afterEach(() => stopServices(place), 30_000);

  it('that was killed is up again, though what it had started still holds the port', async () => {
    await start();
    await kill();
    expect(await connects(place.ports.ckan)).toBe(true);
    await start();
    const pid = pidOf(place, 'ckan');
    await start();
    expect(pidOf(place, 'ckan')).toBe(pid);
  }, 60_000);

  it.each<[string, () => Promise<void>]>([
    ['was killed', kill],
    ['is told of by no file any more', () => Promise.resolve(fs.rmSync(path.join(place.folder, 'ckan.pid')))],
  ])(
    'that %s is taken down with what it had started',
    async (_, happens) => {
      await start();
      await happens();
      expect(await stopServices(place)).toEqual(['ckan']);
      expect(await connects(place.ports.ckan)).toBe(false);
      expect(await stopServices(place)).toEqual([]);
    },
    60_000,
  );

  it('that ends while it starts is a failure with the end of its log', async () => {
    await startService(place, 'redis', [process.execPath, '-e', 'console.error("no memory"); process.exit(1)']);
    const failure = await untilAnswers(place, 'redis', () => Promise.resolve(false)).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      text: { ja: 'redisが起動中に止まりました', en: 'redis ended while it was being started' },
      log: path.join(place.folder, 'redis.log'),
    });
    expect(fs.readFileSync(path.join(place.folder, 'redis.log'), 'utf8')).toBe('no memory\n');
  });

  it('does not start on the port of another', async () => {
    await start();
    await expect(
      startService({ ...placeOf(NOBODYS, temporaryFolder()), ports: place.ports }, 'ckan', MASTER(place.ports.ckan)),
    ).rejects.toMatchObject({ text: { ja: expect.stringContaining(String(place.ports.ckan)) } });
  }, 60_000);
});

describe('what is installed once', () => {
  let folder: string;
  let times: number;
  const make = (fails = false): Promise<void> => {
    times += 1;
    fs.writeFileSync(path.join(folder, `time-${times}`), '');
    return fails ? Promise.reject(new Error('no network')) : Promise.resolve();
  };
  const files = (): string[] => fs.readdirSync(folder).filter((name) => name !== '.made');

  beforeEach(() => {
    folder = path.join(temporaryFolder(), 'venv');
    times = 0;
  });

  it('stays', async () => {
    await once(folder, 'ckan==2.12.0', () => make());
    await once(folder, 'ckan==2.12.0', () => make());
    expect(files()).toEqual(['time-1']);
  });

  it('is made anew, with nothing of before, when it was left half made', async () => {
    await expect(once(folder, 'ckan==2.12.0', () => make(true))).rejects.toThrow('no network');
    await once(folder, 'ckan==2.12.0', () => make());
    expect(files()).toEqual(['time-2']);
  });

  it('is made anew when something else is wanted', async () => {
    await once(folder, 'ckan==2.12.0', () => make());
    await once(folder, 'ckan==2.12.1', () => make());
    expect(files()).toEqual(['time-2']);
  });
});
