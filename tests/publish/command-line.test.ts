import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { PublishReport } from '../../pipeline/publish/types';
import { command } from '../build/run/command';
import { temporaryFolder } from '../project';
import { built, call, only, tokenOfEditor, withCkan } from './ckan';

/** A port on which nothing listens. */
const NOBODY = 'http://127.0.0.1:9';
const TOKEN = 'eyJ-a-token-that-no-output-may-show';

/** A publish that is refused before the catalogue is asked. */
interface Refusal {
  /** `--catalogue local` when not given. */
  args?: string[];
  /** The finished folder: whole, with a file changed after the build, or with another text in a file. */
  finished?: 'whole' | 'damaged' | [file: string, text: string];
  /** What differs in the environment, which has a token and the address of nobody. */
  env?: NodeJS.ProcessEnv;
  status: number;
  code: string;
  told: string;
}

const REFUSALS: [what: string, refusal: Refusal][] = [
  [
    'no catalogue is named: those that there are',
    { args: [], status: 2, code: 'CATALOGUE_NOT_NAMED', told: 'bodik, local' },
  ],
  [
    'a catalogue without a profile',
    { args: ['--catalogue', 'nowhere'], status: 2, code: 'CATALOGUE_UNKNOWN', told: 'bodik, local' },
  ],
  ['an unknown option', { args: ['--catalogue', 'local', '--force'], status: 2, code: 'USAGE', told: '--force' }],
  ['no token', { env: { CKAN_TOKEN: undefined }, status: 2, code: 'TOKEN_MISSING', told: 'CKAN_TOKEN' }],
  [
    'a token that no header can hold',
    { env: { CKAN_TOKEN: 'あ' }, status: 2, code: 'TOKEN_MISSING', told: 'CKAN_TOKEN' },
  ],
  [
    'an address that is none',
    { env: { CKAN_URL: 'catalogue' }, status: 2, code: 'CATALOGUE_ADDRESS', told: 'CKAN_URL' },
  ],
  [
    'an address with credentials',
    { env: { CKAN_URL: 'https://user:secret@data.example/' }, status: 2, code: 'CATALOGUE_ADDRESS', told: 'CKAN_URL' },
  ],
  [
    'a token in clear over the network',
    { env: { CKAN_URL: 'http://data.example/' }, status: 2, code: 'CATALOGUE_ADDRESS', told: 'CKAN_URL' },
  ],
  [
    'nothing is built',
    {
      args: ['--catalogue', 'local', '--no-build', '--dist', '/nowhere'],
      status: 2,
      code: 'DIST_MISSING',
      told: '/nowhere',
    },
  ],
  [
    'a manifest that was not written to its end',
    { finished: ['manifest.json', '{"files":[{"pa'], status: 2, code: 'DIST_MISSING', told: 'npm start' },
  ],
  [
    'a manifest without files',
    { finished: ['manifest.json', '{}'], status: 2, code: 'DIST_MISSING', told: 'npm start' },
  ],
  [
    'a catalogue file that was not written to its end',
    { finished: ['catalog.ttl', '<https://data'], status: 1, code: 'DIST_UNTRUE', told: 'catalog.ttl' },
  ],
  [
    'a data package that was not written to its end',
    { finished: ['datapackage.json', '{'], status: 1, code: 'DIST_UNTRUE', told: 'datapackage.json' },
  ],
  [
    'a file was changed after the build',
    { finished: 'damaged', status: 1, code: 'DIST_UNTRUE', told: '242101_dx_plan_codes.csv' },
  ],
  [
    'addresses that open for nobody',
    {
      args: ['--catalogue', 'bodik'],
      finished: 'whole',
      status: 1,
      code: 'BASE_IRI_NOT_PUBLIC',
      told: 'kameyama.mie.example',
    },
  ],
  ['nobody answers', { finished: 'whole', status: 3, code: 'CATALOGUE_UNREACHABLE', told: 'ECONNREFUSED' }],
];

describe('publish, before a catalogue is asked', () => {
  let dist = '';
  let damaged = '';
  beforeAll(async () => {
    dist = await built();
    damaged = path.join(temporaryFolder(), 'dist');
    fs.cpSync(dist, damaged, { recursive: true });
    fs.appendFileSync(path.join(damaged, '242101_dx_plan_codes/242101_dx_plan_codes.csv'), 'x');
  }, 60_000);

  /** The finished folder with another text in one of its files. */
  const holding = (file: string, text: string): string => {
    const folder = only(dist, ['242101_dx_plan_codes']);
    fs.writeFileSync(path.join(folder, file), text);
    return folder;
  };
  const folderOf = (finished: Refusal['finished']): string[] => {
    if (finished === undefined) return [];
    if (Array.isArray(finished)) return ['--dist', holding(...finished)];
    return ['--dist', finished === 'damaged' ? damaged : dist];
  };

  test.each(REFUSALS)(
    '%s',
    async (_, { args = ['--catalogue', 'local'], finished, env, status, code, told }) => {
      const ended = await command(['publish', ...args, ...folderOf(finished)], {
        env: { CKAN_TOKEN: TOKEN, CKAN_URL: NOBODY, ...env },
      });
      expect(ended.err).toContain(`error ${code} `);
      expect(ended.err).toContain(told);
      expect([ended.status, /\n\s+at /.test(ended.err)]).toEqual([status, false]);
      expect(ended.out + ended.err).not.toMatch(/a-token-that-no|secret@/);
    },
    60_000,
  );
});

withCkan('publish, as it is called', (ckan) => {
  const [CODES, OVERVIEW] = ['242101_dx_plan_codes', '242101_dx_plan_overview'];
  let dist = '';
  let summary = '';
  const publish = (...args: string[]): ReturnType<typeof command> =>
    command(['publish', '--catalogue', 'local', '--dist', dist, ...args], {
      env: { CKAN_URL: ckan.url, CKAN_TOKEN: tokenOfEditor(), GITHUB_STEP_SUMMARY: summary },
    });
  const report = (name: string): string => path.join(path.dirname(dist), `publish-report.${name}`);
  beforeAll(async () => {
    dist = only(await built(), [CODES, OVERVIEW]);
    summary = path.join(temporaryFolder(), 'summary.md');
    await call('package_create', { name: OVERVIEW, owner_org: '242101', title: '市の人が載せたもの' });
  }, 60_000);
  afterAll(() => call('package_delete', { id: OVERVIEW }));

  test('a dry run ends with 0 whatever it finds, and says so on a line a dataset', async () => {
    const { status, out, err } = await publish('--dry-run');
    expect([
      status,
      out.match(/^(作成 create|そのまま nothing) +242101_dx_plan_codes/m) !== null,
      out.match(/^衝突 conflict 242101_dx_plan_overview/m) !== null,
    ]).toEqual([0, true, true]);
    expect(err).toContain('error DATASET_FOREIGN');
    expect([fs.existsSync(report('json')), fs.readFileSync(summary, 'utf8')]).toEqual([
      false,
      expect.stringMatching(
        /^# カタログへの公開の計画\(何も書き込んでいません\)[^]*衝突 conflict 242101_dx_plan_overview/,
      ),
    ]);
  }, 60_000);

  test('a conflict ends with 1 before any write', async () => {
    const { status, out, err } = await publish();
    expect([status, fs.existsSync(report('json'))]).toEqual([1, false]);
    expect(out).toContain('衝突 conflict 242101_dx_plan_overview');
    expect(err).toContain('--adopt 242101_dx_plan_overview');
  }, 60_000);

  test("--json gives plan and result as one object, and the report stands beside dist/ and in the job's summary", async () => {
    const { status, out, err } = await publish('--only', CODES, '--json');
    const given = JSON.parse(out) as PublishReport;
    expect([
      status,
      err,
      given.plan.map(({ name }) => name),
      given.datasets.map(({ id, page }) => [typeof id, page]),
    ]).toEqual([0, '', [CODES], [['string', `${ckan.url}/dataset/${CODES}`]]]);
    expect(JSON.parse(fs.readFileSync(report('json'), 'utf8'))).toEqual(given);
    expect(fs.readFileSync(summary, 'utf8')).toContain(fs.readFileSync(report('md'), 'utf8'));
    const again = JSON.parse((await publish('--only', CODES, '--json')).out) as PublishReport;
    expect([again.requests.writes, again.datasets.map(({ result }) => result)]).toEqual([0, ['unchanged']]);
  }, 120_000);

  test('with --json a conflict gives the plan too', async () => {
    const { status, out, err } = await publish('--json');
    const { plan, datasets, requests, issues } = JSON.parse(out) as PublishReport;
    expect([
      status,
      plan.map(({ action }) => action),
      datasets,
      requests.writes,
      issues.map(({ code }) => code),
    ]).toEqual([1, ['nothing', 'conflict'], [], 0, ['DATASET_FOREIGN']]);
    expect(err).toContain('error DATASET_FOREIGN');
  }, 60_000);

  test('a report that can not be written is told, and what is done is done', async () => {
    fs.rmSync(report('json'));
    fs.mkdirSync(report('json'));
    const { status, out, err } = await publish('--only', CODES);
    expect([status, out.includes('変更なし unchanged'), /\n\s+at /.test(err)]).toEqual([2, true, false]);
    expect(err).toContain(`error REPORT_NOT_WRITABLE ${report('json')}`);
    fs.rmdirSync(report('json'));
  }, 60_000);

  test('a dataset that there is not is wrong usage', async () => {
    const { status, err } = await publish('--only', '242101_dx_plan_code');
    expect([status, err]).toEqual([2, expect.stringContaining('242101_dx_plan_codes')]);
  }, 60_000);
});
