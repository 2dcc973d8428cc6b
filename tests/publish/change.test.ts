import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CkanPackage } from '../../pipeline/ckan/types';
import { realEffects } from '../../pipeline/core/effects';
import type { PublishReport } from '../../pipeline/publish/types';
import { projectCopy } from '../project';
import { addressOf, built, call, newPrefix, only, publisher, shown, withCkan } from './ckan';

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

/** What somebody else puts into a dataset of ours. */
interface Addition {
  author?: string;
  tags?: { name: string }[];
  extras?: { key: string; value: string }[];
  resources?: { name: string; url: string }[];
}

/** Put something into a dataset as somebody else would, beside what is there. */
async function add(name: string, { author, tags, extras, resources = [] }: Addition): Promise<void> {
  const dataset = await shown(name);
  for (const resource of resources) await call('resource_create', { package_id: name, ...resource });
  if (resources.length > 0) return;
  await call('package_patch', {
    id: name,
    ...(author && { author }),
    ...(tags && { tags: [...dataset.tags.map((tag) => ({ name: tag.name })), ...tags] }),
    ...(extras && { extras: [...dataset.extras, ...extras] }),
  });
}

/** As much of an addition as there is in a dataset, as often as it is there. */
function additionIn(dataset: CkanPackage, { author, tags, extras, resources }: Addition): Addition {
  return {
    ...(author && { author: dataset['author'] as string }),
    ...(tags && {
      tags: dataset.tags.filter((tag) => tags.some(({ name }) => name === tag.name)).map(({ name }) => ({ name })),
    }),
    ...(extras && {
      extras: dataset.extras
        .filter((extra) => extras.some(({ key }) => key === extra.key))
        .map(({ key, value }) => ({ key, value })),
    }),
    ...(resources && {
      resources: dataset.resources
        .filter((resource) => resources.some(({ name }) => name === resource.name))
        .map(({ name, url }) => ({ name: String(name), url: String(url) })),
    }),
  };
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
    const added = async (addition: Addition): Promise<Addition> => additionIn(await shown(name), addition);
    test.each<[what: string, addition: Addition]>([
      ['a field', { author: '情報政策課' }],
      ['a tag', { tags: [{ name: '市民が付けたタグ' }] }],
      ['an extra', { extras: [{ key: '担当', value: 'DX推進室' }] }],
      ['a resource', { resources: [{ name: '報告書', url: 'https://www.city.kameyama.mie.jp/' }] }],
    ])(
      '%s',
      async (_, addition) => {
        await add(name, addition);
        expect((await publish(dist)).requests.writes).toBe(0);
        expect((await publish(changed)).issues).toEqual([]);
        expect(await added(addition)).toEqual(addition);
        expect((await publish(dist)).issues).toEqual([]);
        expect(await added(addition)).toEqual(addition);
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
    /** Edit the dataset, or its first resource. */
    const edit = async (action: string, body: object): Promise<unknown> => {
      if (action === 'package_patch') return call(action, { id: name, ...body });
      const [resource] = (await shown(name)).resources;
      // An update without an address would take the file away.
      return call(action, { id: resource?.id, ...(action === 'resource_update' && { url: resource?.url }), ...body });
    };
    test.each<[what: string, action: string, body: object, planned: object]>([
      [
        'a title',
        'package_patch',
        { title: '別の題' },
        { fields: [{ field: 'title', before: '別の題', after: '行政DX推進計画データのコード表' }] },
      ],
      [
        'a tag',
        'package_patch',
        { tags: [{ name: '行政計画' }] },
        { tags: { add: ['実績報告', '行政DX'], remove: [] } },
      ],
      [
        "a resource's name",
        'resource_patch',
        { name: '別の名' },
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
        'resource_update',
        { url_type: 'upload', name: 'CSV' },
        { action: 'update' },
      ],
    ])(
      '%s',
      async (_, action, body, planned) => {
        const before = addresses(await shown(name));
        await edit(action, body);
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
        if (!edited && addressOf(request[0]).endsWith('package_revise')) {
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
