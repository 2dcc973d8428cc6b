import { beforeAll, expect, test } from '@jest/globals';
import type { CkanPackage } from '../../pipeline/ckan/types';
import { built, call, downloaded, newPrefix, only, publisher, rowsOf, shown, withCkan } from './ckan';

const CODES = '242101_dx_plan_codes';
const MEASURES = '242101_dx_plan_measures';
const LIST = '242101_open_data_list';

withCkan('prune', (ckan) => {
  const organisation = newPrefix();
  const publish = publisher({ url: ckan.url, prefix: organisation, organisation });
  let [both, one] = ['', ''];
  beforeAll(async () => {
    // An organisation of its own: removing what is no longer built must not meet other tests' datasets.
    await call('organization_create', { name: organisation }, ckan.tokens.admin);
    await call(
      'organization_member_create',
      { id: organisation, username: 'editor', role: 'editor' },
      ckan.tokens.admin,
    );
    const dist = await built();
    [both, one] = [only(dist, [CODES, MEASURES]), only(dist, [CODES])];
    await publish(both);
    await call('package_create', { name: `${organisation}_somebodys`, owner_org: organisation, title: '別の人の' });
  }, 300_000);

  const names = async (): Promise<string[]> =>
    (
      await call<{ results: CkanPackage[] }>('package_search', {
        fq: `organization:${organisation}`,
        include_private: true,
        sort: 'name asc',
      })
    ).results.map(({ name }) => name);

  test.each([
    ['without --prune nothing is removed', { prune: false }, ['codes', 'measures', 'somebodys'], ['nothing']],
    ['a dry run shows it', { prune: true, dryRun: true }, ['codes', 'measures', 'somebodys'], ['nothing', 'remove']],
    [
      '--only something else leaves it',
      { prune: true, only: [CODES] },
      ['codes', 'measures', 'somebodys'],
      ['nothing'],
    ],
    ["--prune removes ours and nobody else's", { prune: true }, ['codes', 'somebodys'], ['nothing', 'remove']],
    ['a second time there is nothing to do', { prune: true }, ['codes', 'somebodys'], ['nothing']],
  ] as [string, object, string[], string[]][])(
    '%s',
    async (_, options, left, planned) => {
      const report = await publish(one, options);
      expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report.plan.map(({ action }) => action)).toEqual(planned);
      expect(await names()).toEqual(
        left.map((name) => `${organisation}_${name === 'somebodys' ? name : `242101_dx_plan_${name}`}`),
      );
    },
    180_000,
  );

  test('what was removed can come back', async () => {
    const report = await publish(both);
    expect(report.plan.map(({ action }) => action)).toEqual(['nothing', 'create']);
    expect(await names()).toHaveLength(3);
  }, 180_000);

  test('a dataset of ours that holds what others put there stays, and is told', async () => {
    const name = `${organisation}_${MEASURES}`;
    await call('resource_create', { package_id: name, name: '市の補足資料', url: 'https://www.city.kameyama.mie.jp/' });
    const report = await publish(one, { prune: true });
    expect([report.plan.map(({ action }) => action), report.requests.writes]).toEqual([['nothing'], 0]);
    expect(
      report.issues.map(({ severity, code, message }) => [severity, code, message.includes('市の補足資料')]),
    ).toEqual([['warning', 'PRUNE_SHARED', true]]);
    expect(await names()).toHaveLength(3);
  }, 180_000);
});

withCkan('prune, and the open-data list', (ckan) => {
  const organisation = newPrefix();
  const publish = publisher({ url: ckan.url, prefix: organisation, organisation });
  const [codes, measures, list] = [CODES, MEASURES, LIST].map((identifier) => `${organisation}_${identifier}`) as [
    string,
    string,
    string,
  ];
  let [both, one] = ['', ''];
  beforeAll(async () => {
    await call('organization_create', { name: organisation }, ckan.tokens.admin);
    await call(
      'organization_member_create',
      { id: organisation, username: 'editor', role: 'editor' },
      ckan.tokens.admin,
    );
    const dist = await built();
    [both, one] = [only(dist, [CODES, MEASURES, LIST]), only(dist, [CODES, LIST])];
  }, 180_000);

  const listed = async (): Promise<string[]> => [
    ...new Set(
      rowsOf((await downloaded((await shown(list)).resources[0]?.url as string)).data).map(
        (row) => row['データセット_ID'] as string,
      ),
    ),
  ];

  test('rows of a dataset that was removed at another time go with the next --prune', async () => {
    await publish(both);
    expect((await listed()).sort()).toEqual([CODES, MEASURES]);
    expect((await publish(one, { prune: true, only: [measures] })).datasets.map(({ result }) => result)).toEqual([
      'removed',
    ]);
    await publish(one);
    expect(await listed()).toEqual([MEASURES, CODES]);
    expect((await publish(one, { prune: true })).issues).toEqual([]);
    expect(await listed()).toEqual([CODES]);
    expect((await publish(one, { prune: true })).requests.writes).toBe(0);
    expect((await shown(codes)).private).toBe(false);
  }, 300_000);
});
