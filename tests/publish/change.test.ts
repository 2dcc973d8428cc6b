import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CkanPackage } from '../../pipeline/ckan/types';
import { realEffects } from '../../pipeline/core/node/effects';
import type { PublishReport } from '../../pipeline/publish/target/types';
import { projectCopy } from '../project';
import { built, call, newPrefix, only, publisher, shown, withCkan } from './ckan';

const CODES = '242101_dx_plan_codes';
const LIST = '242101_open_data_list';

/** What was sent, as `dataset file`. */
function sent(report: PublishReport): string[] {
  return report.plan.flatMap(({ identifier, resources }) =>
    resources.filter(({ action }) => action === 'upload').map(({ key }) => `${identifier} ${key}`),
  );
}

/** Ids and addresses of a dataset's resources by our key. */
function addresses(dataset: CkanPackage): Record<string, string> {
  return Object.fromEntries(dataset.resources.map(({ odp_key, id, url }) => [String(odp_key), `${id} ${url}`]));
}

withCkan('change', (ckan) => {
  const prefix = newPrefix();
  const publish = publisher({ url: ckan.url, prefix });
  let [dist, changed] = ['', ''];
  beforeAll(async () => {
    dist = only(await built(), [CODES, LIST]);
    // One cell: the definition of a rating code.
    const folder = projectCopy();
    const codes = path.join(folder, 'datasets/dx_plan/codes.yaml');
    const text = fs.readFileSync(codes, 'utf8');
    fs.writeFileSync(
      codes,
      text.replace(
        'その年度の取組が順調に進んだと市が評価したもの。',
        'その年度の取組が順調に進んだと市が認めたもの。',
      ),
    );
    changed = only(await built(folder), [CODES, LIST]);
    expect((await publish(dist)).issues).toEqual([]);
  }, 300_000);

  test('one cell: only the files that hold it, ids and addresses stay', async () => {
    const before = await shown(`${prefix}_${CODES}`);
    const report = await publish(changed);
    expect(report.issues).toEqual([]);
    expect(sent(report)).toEqual([
      ...['csv', 'json', 'jsonld', 'nt', 'ttl'].map((ending) => `${CODES} ${CODES}.${ending}`),
      `${LIST} ${LIST}.csv`,
    ]);
    const codes = report.plan.find(({ identifier }) => identifier === CODES);
    expect(codes?.table).toMatchObject({ change: 'rows', upserts: 1, deletes: 0 });
    expect(addresses(await shown(`${prefix}_${CODES}`))).toEqual(addresses(before));
    expect((await publish(changed)).requests.writes).toBe(0);
    expect((await publish(dist)).issues).toEqual([]);
  }, 300_000);

  describe('what is not ours stays', () => {
    const name = `${prefix}_${CODES}`;
    test.each([
      [
        'a field',
        () => call('package_patch', { id: name, author: '情報政策課' }),
        (dataset: CkanPackage) => dataset['author'],
        '情報政策課',
      ],
      [
        'a tag',
        async () =>
          call('package_patch', {
            id: name,
            tags: [...(await shown(name)).tags.map((tag) => ({ name: tag.name })), { name: '市民が付けたタグ' }],
          }),
        (dataset: CkanPackage) => dataset.tags.some((tag) => tag.name === '市民が付けたタグ'),
        true,
      ],
      [
        'an extra',
        async () =>
          call('package_patch', {
            id: name,
            extras: [...(await shown(name)).extras, { key: '担当', value: 'DX推進室' }],
          }),
        (dataset: CkanPackage) => dataset.extras.find(({ key }) => key === '担当')?.value,
        'DX推進室',
      ],
      [
        'a resource',
        () => call('resource_create', { package_id: name, name: '報告書', url: 'https://www.city.kameyama.mie.jp/' }),
        (dataset: CkanPackage) => dataset.resources.filter((resource) => resource.name === '報告書').length,
        1,
      ],
    ])(
      '%s',
      async (_, edit, seen, expected) => {
        await edit();
        expect((await publish(dist)).requests.writes).toBe(0);
        expect((await publish(changed)).issues).toEqual([]);
        expect(seen(await shown(name))).toBe(expected);
        expect((await publish(dist)).issues).toEqual([]);
        expect(seen(await shown(name))).toBe(expected);
      },
      300_000,
    );
  });

  test('a tag and an extra that somebody had first stay theirs when we no longer want them', async () => {
    const own = newPrefix();
    const name = `${own}_${CODES}`;
    const with_ = publisher({
      url: ckan.url,
      prefix: own,
      profile: [
        [/^tags: \[\]/m, 'tags: [亀山, 子育て]'],
        [/^extras:$/m, 'extras:\n  spatial: spatial'],
      ],
    });
    const without = publisher({ url: ckan.url, prefix: own });
    await call('package_create', {
      name,
      owner_org: '242101',
      tags: [{ name: '亀山' }],
      extras: [{ key: 'spatial', value: '三重県亀山市' }],
    });
    const seen = async (): Promise<unknown[]> => {
      const { tags, extras } = await shown(name);
      return [
        tags.map((tag) => tag.name).filter((tag) => /亀山|子育て/.test(tag)),
        extras.find(({ key }) => key === 'spatial')?.value,
      ];
    };
    expect(
      (await with_(dist, { adopt: [name], only: [CODES] })).issues.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(await seen()).toEqual([['亀山', '子育て'], '三重県亀山市']);
    expect((await with_(dist, { only: [CODES] })).requests.writes).toBe(0);
    expect((await without(dist, { only: [CODES] })).plan[0]?.tags).toEqual({ add: [], remove: ['子育て'] });
    expect(await seen()).toEqual([['亀山'], '三重県亀山市']);
    expect((await without(dist, { only: [CODES] })).requests.writes).toBe(0);
  }, 300_000);

  describe('what is ours comes back', () => {
    const name = `${prefix}_${CODES}`;
    test.each([
      [
        'a title',
        () => call('package_patch', { id: name, title: '別の題' }),
        { fields: [{ field: 'title', before: '別の題', after: '行政DX推進計画データのコード表' }] },
      ],
      [
        'a tag',
        () => call('package_patch', { id: name, tags: [{ name: '行政計画' }] }),
        { tags: { add: ['実績報告', '行政DX'], remove: [] } },
      ],
      [
        "a resource's name",
        async () => call('resource_patch', { id: (await shown(name)).resources[0]?.id, name: '別の名' }),
        {
          resources: [
            {
              action: 'update',
              key: `${CODES}.csv`,
              fields: [{ field: 'name', before: '別の名', after: '行政DX推進計画データのコード表(CSV)' }],
            },
          ],
        },
      ],
      [
        'our keys of a resource, which the form of CKAN drops',
        async () =>
          call('resource_update', {
            id: (await shown(name)).resources[0]?.id,
            url: (await shown(name)).resources[0]?.url,
            url_type: 'upload',
            name: 'CSV',
          }),
        { action: 'update' },
      ],
    ])(
      '%s',
      async (_, edit, planned) => {
        const before = addresses(await shown(name));
        await edit();
        const report = await publish(dist);
        expect(report.plan.find(({ identifier }) => identifier === CODES)).toMatchObject(planned);
        expect(report.issues).toEqual([]);
        expect(addresses(await shown(name))).toEqual(before);
        expect((await publish(dist)).requests.writes).toBe(0);
      },
      300_000,
    );
  });

  test('an edit between plan and write is seen and planned again', async () => {
    const name = `${prefix}_${CODES}`;
    let edited = false;
    const between = publisher({
      url: ckan.url,
      prefix,
      fetch: async (...request) => {
        if (!edited && String(request[0]).endsWith('package_revise')) {
          edited = true;
          await call('package_patch', { id: name, maintainer: '別の人' });
        }
        return realEffects.fetch(...request);
      },
    });
    expect((await between(changed)).issues).toEqual([]);
    expect(edited).toBe(true);
    expect((await shown(name))['maintainer']).toBe('別の人');
    expect((await publish(changed)).requests.writes).toBe(0);
    expect((await publish(dist)).issues).toEqual([]);
  }, 300_000);

  test('a dataset that somebody hid is kept up to date, and hidden', async () => {
    const name = `${prefix}_${CODES}`;
    await call('package_patch', { id: name, private: true });
    const report = await publish(changed);
    expect(report.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['info DATASET_HIDDEN']);
    expect((await call<CkanPackage>('package_show', { id: name })).private).toBe(true);
    await call('package_patch', { id: name, private: false });
    expect((await publish(dist)).issues).toEqual([]);
  }, 300_000);

  test('a dry run writes nothing', async () => {
    const report = await publish(changed, { dryRun: true });
    expect(sent(report)).toContain(`${CODES} ${CODES}.csv`);
    expect([report.requests.writes, report.datasets]).toEqual([0, []]);
  }, 180_000);
});
