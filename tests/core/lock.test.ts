import { expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { lock } from '../../pipeline/core/node/lock';
import { preparePlace } from '../../pipeline/core/output-folder';
import { realEffects } from '../../pipeline/core/node/effects';
import { UsageError } from '../../pipeline/core/usage-error';
import { root } from '../report';
import { temporaryFolder } from '../project';

const file = (): string => path.join(temporaryFolder(), '.dist.lock');
const wrote = (place: string, holder: object, seconds: number): void => {
  fs.writeFileSync(place, JSON.stringify(holder));
  const then = new Date(Date.now() - 1000 * seconds);
  fs.utimesSync(place, then, then);
};
const elsewhere = { token: 'other', pid: 1, began: '5', space: 'another machine' };

it('is held once, and again when it was released', () => {
  const place = file();
  const first = lock(place);
  expect([first.held, lock(place).held]).toEqual([true, false]);
  if (first.held) first.release();
  const second = lock(place);
  expect(second).toMatchObject({ held: true, tookOver: false });
  if (second.held) second.release();
  expect(fs.readdirSync(path.dirname(place))).toEqual([]);
});

it.each<[what: string, seconds: number, content: object, held: boolean]>([
  ['of another machine, just renewed', 5, elsewhere, false],
  ['of another machine, not renewed for two minutes', 120, elsewhere, true],
  ['that says nothing, just written', 5, {}, true],
])('a lock %s', (_, seconds, content, held) => {
  const place = file();
  wrote(place, content, seconds);
  const found = lock(place);
  expect(found.held).toBe(held);
  if (found.held) {
    expect(found.tookOver).toBe(true);
    found.release();
  }
});

/** A process that holds the lock until it is killed. */
async function holder(place: string): Promise<ChildProcess> {
  const script = `const { lock } = require('./pipeline/core/node/lock'); console.log(lock(process.argv[1]).held); setInterval(() => {}, 1000);`;
  const child = spawn('node', ['-r', './tools/ts-node/register.cjs', '-e', script, place], { cwd: root });
  await new Promise((done) => child.stdout.once('data', done));
  return child;
}

it("another process's is respected while it lives, and taken over at once when it was killed", async () => {
  const place = file();
  const child = await holder(place);
  expect(lock(place)).toEqual({ held: false, by: String(child.pid) });
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
  const found = lock(place);
  expect(found).toMatchObject({ held: true, tookOver: true });
  if (found.held) found.release();
});

it('of a hundred that ask at once one gets it', () => {
  const place = file();
  wrote(place, elsewhere, 120);
  const found = Array.from({ length: 100 }, () => lock(place));
  expect(found.filter(({ held }) => held)).toHaveLength(1);
  found.forEach((one) => one.held && one.release());
});

it('an output folder that another run writes to is refused, and says by whom', () => {
  const out = path.join(temporaryFolder(), 'dist');
  const first = preparePlace(realEffects, out);
  try {
    preparePlace(realEffects, out);
    throw new Error('not refused');
  } catch (error) {
    expect((error as UsageError).issues[0]).toMatchObject({ code: 'FOLDER_IN_USE' });
  }
  first.abandon();
  preparePlace(realEffects, out).abandon();
});

it('folders beside it that this program did not leave are refused, and stay', () => {
  const parent = temporaryFolder();
  for (const name of ['.dist-building', '.dist-previous']) {
    fs.mkdirSync(path.join(parent, name));
    fs.writeFileSync(path.join(parent, name, 'thesis.txt'), 'mine');
    expect(() => preparePlace(realEffects, path.join(parent, 'dist'))).toThrow(UsageError);
    expect(fs.readFileSync(path.join(parent, name, 'thesis.txt'), 'utf8')).toBe('mine');
    fs.rmSync(path.join(parent, name), { recursive: true });
  }
});

it('what a link leads to is written, and the link stays', () => {
  const parent = temporaryFolder();
  fs.mkdirSync(path.join(parent, 'www'));
  fs.symlinkSync('www', path.join(parent, 'dist'));
  const place = preparePlace(realEffects, path.join(parent, 'dist'));
  fs.writeFileSync(path.join(place.building, 'manifest.json'), '{"files":[]}');
  place.commit();
  expect(fs.readlinkSync(path.join(parent, 'dist'))).toBe('www');
  expect(fs.readdirSync(path.join(parent, 'www'))).toEqual(['manifest.json']);
});

it('a link that lies where a file is written is not followed', () => {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'victim.txt'), 'victim');
  fs.symlinkSync('victim.txt', path.join(folder, 'out.csv'));
  const output = realEffects.open(path.join(folder, 'out.csv'));
  output.append('new');
  output.close();
  expect(fs.readFileSync(path.join(folder, 'victim.txt'), 'utf8')).toBe('victim');
  expect(fs.lstatSync(path.join(folder, 'out.csv')).isFile()).toBe(true);
});
