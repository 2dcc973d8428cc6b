import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Ended, command } from '../build/run/command';
import { temporaryFolder } from '../project';
import { placeOf } from './place';

const folder = temporaryFolder();
const home = path.join(folder, 'home');
const file = path.join(folder, 'file');
fs.writeFileSync(file, '');

/** Its port follows from the folder. */
const port = placeOf('2.12.0', home).ports.ckan;

/** What a user types, in which environment, the exit status, and what the answer says. */
const CASES: [what: string, args: string[], env: NodeJS.ProcessEnv, status: number, says: RegExp][] = [
  ['nothing', [], {}, 2, /使い方が違います \/ wrong usage: up \| down \| status/],
  ['help', ['--help'], {}, 0, /up \[options\] +入れて起動する \/ install and start/],
  ['an unknown command', ['start'], {}, 2, /wrong usage[^]*start/],
  ['an unknown option', ['up', '--fast'], {}, 2, /wrong usage[^]*--fast/],
  ['an option without its value', ['up', '--version'], {}, 2, /wrong usage[^]*--version/],
  [
    'a version that is none',
    ['up', '--version', 'latest'],
    {},
    2,
    /版は 2\.11\.6 のように書きます \/ a version is written like 2\.11\.6/,
  ],
  [
    'status with nothing up',
    ['status'],
    {},
    3,
    new RegExp(
      `ckan +127\\.0\\.0\\.1:${port} +停止 down[^]*CKAN 2\\.12\\.0は応答しません.* / CKAN 2\\.12\\.0 does not answer`,
    ),
  ],
  [
    'down with nothing up',
    ['down', '--version', '2.11.6'],
    {},
    0,
    /CKAN 2\.11\.6は動いていません \/ CKAN 2\.11\.6 was not up/,
  ],
  [
    'a folder that cannot be made',
    ['up'],
    { CKAN_HOME: path.join(file, 'below') },
    3,
    /ファイルを扱えません.* \/ the file system refused.*below/,
  ],
];

describe('exit status and answer of', () => {
  const ended = new Map<string, Ended>();
  beforeAll(async () => {
    for (const [what, args, env] of CASES)
      ended.set(what, await command(args, { env: { CKAN_HOME: home, ...env }, cli: 'tests/ckan/cli.ts' }));
  }, 60_000);

  it.each(CASES)('%s', (what, _args, _env, status, says) => {
    const { status: found, out, err } = ended.get(what) as Ended;
    expect([what, found]).toEqual([what, status]);
    expect(out + err).toMatch(says);
    expect(out + err).not.toMatch(/^ {4}at |node:internal/m);
  });

  it('nothing was made', () => expect(fs.existsSync(home)).toBe(false));
});

(process.platform === 'linux' ? it : it.skip)(
  'without the packages that it needs and without apt, it names them, where to look, and what became of them',
  async () => {
    const { status, out, err } = await command(['up'], {
      env: { CKAN_HOME: home, PATH: folder },
      cli: 'tests/ckan/cli.ts',
    });
    expect([status, out]).toEqual([3, '']);
    expect(err).toMatch(
      /error: 必要なパッケージがありません.*redis-server.* \/ packages are missing; please install: .*redis-server.*maven\n {2}.*apt\.log:\n/,
    );
    expect(err).toMatch(/ {2}\| spawn (apt-get|sudo) ENOENT/);
    expect(err).not.toMatch(/^ {4}at /m);
  },
  30_000,
);
