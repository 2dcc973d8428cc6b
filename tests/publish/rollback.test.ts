import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fetch, { File, FormData, Response } from 'node-fetch';
import { fingerprintOf } from '../../pipeline/ckan/connection';
import type { CkanPackage } from '../../pipeline/ckan/types';
import type { Effects } from '../../pipeline/core/effects';
import { addressOf, built, call, downloaded, newPrefix, publisher, shown, withCkan } from './ckan';
import { killedAt } from './killed';
import { startProxy } from './proxy';
import { type Dists, distsFrom } from './scenarios';

const CODES = '242101_dx_plan_codes';

withCkan('a change that fails half-way', (ckan) => {
  let dists: Dists;
  let [prefix, name] = ['', ''];
  let before: CkanPackage;
  beforeAll(async () => {
    dists = distsFrom(await built());
  }, 180_000);
  beforeEach(async () => {
    prefix = newPrefix();
    name = `${prefix}_${CODES}`;
    expect((await publisher({ url: ckan.url, prefix })(dists.codes)).issues).toEqual([]);
    before = await shown(name);
  }, 180_000);

  const rejection = (status: number): Response =>
    new Response(JSON.stringify({ success: false, error: { __type: 'Validation Error', records: ['いけません'] } }), {
      status,
      headers: { 'Content-Type': 'application/json' },
    });
  /** CKAN keeps extras in an order of its own. */
  const extrasOf = ({ extras }: CkanPackage): string[] => extras.map(({ key, value }) => `${key}: ${value}`).sort();
  const actionOf = (url: Parameters<typeof addressOf>[0]): string => /action\/(\w+)/.exec(addressOf(url))?.[1] ?? '';
  const hashes = async (): Promise<unknown[]> =>
    Promise.all(
      (await shown(name)).resources
        .map(async ({ odp_key: key, id, url, sha256 }) => [
          key,
          id,
          sha256,
          fingerprintOf((await downloaded(url as string)).data).sha256,
        ])
        .sort(),
    );

  /** Publish the change with something between us and the catalogue. */
  const change = (send: Effects['fetch']): ReturnType<ReturnType<typeof publisher>> =>
    publisher({ url: ckan.url, prefix, fetch: send, patience: { request: 10, first: 0.02, total: 2 } })(dists.changed);

  test('is taken back, and what others did meanwhile stays, in a resource of ours too', async () => {
    const was = await hashes();
    const report = await change(async (url, options) => {
      if (actionOf(url) !== 'datastore_upsert') return fetch(url, options);
      await call('resource_patch', { id: before.resources[0]?.id, memo: '確認済み' });
      await call('package_patch', { id: name, author: '情報政策課' });
      return rejection(409);
    });
    expect(report.issues.map(({ code }) => code)).toEqual(['CATALOGUE_REJECTS', 'PUBLISH_TAKEN_BACK']);
    expect(report.datasets[0]?.standing).toMatchObject({ restored: true, differences: [] });
    const after = await shown(name);
    expect([after['author'], after.resources[0]?.['memo'], extrasOf(after)]).toEqual([
      '情報政策課',
      '確認済み',
      extrasOf(before),
    ]);
    expect(await hashes()).toEqual(was);
  }, 180_000);

  test('when a file is gone already, the file comes back under its address', async () => {
    const was = await hashes();
    let revisions = 0;
    const report = await change((url, options) => {
      if (actionOf(url) === 'package_revise') revisions++;
      // The look after the last write is refused once.
      if (actionOf(url) === 'package_show' && revisions === 3) return (revisions++, Promise.resolve(rejection(403)));
      return fetch(url, options);
    });
    expect(report.issues.map(({ code }) => code)).toEqual(['CATALOGUE_DENIES', 'PUBLISH_TAKEN_BACK']);
    expect(await hashes()).toEqual(was);
    expect(extrasOf(await shown(name))).toEqual(extrasOf(before));
  }, 180_000);

  test('and can not be taken back, is told: what the database says and what the download says', async () => {
    let refused = false;
    const report = await change(async (url, options) => {
      if (actionOf(url) === 'datastore_upsert') {
        refused = true;
        await call('package_patch', { id: name, title: '別の題' });
      }
      return refused && options?.method === 'POST' ? rejection(409) : fetch(url, options);
    });
    const csv = before.resources.find(({ odp_key: key }) => key === `${CODES}.csv`);
    const now = (await shown(name)).resources.find(({ id }) => id === csv?.id);
    const said = report.issues
      .filter(({ code }) => code.startsWith('PUBLISH_'))
      .map(({ code, where }) => `${code} ${where.field}`);
    expect(said).toEqual([
      `PUBLISH_HALF_WRITTEN ${CODES}.csv`,
      `PUBLISH_HALF_WRITTEN ${CODES}.json`,
      'PUBLISH_NOT_TAKEN_BACK title',
    ]);
    expect(report.datasets[0]?.standing).toMatchObject({
      restored: false,
      files: [
        {
          key: `${CODES}.csv`,
          before: csv?.sha256,
          database: now?.sha256,
          download: fingerprintOf((await downloaded(now?.url as string)).data).sha256,
          whole: false,
        },
        { key: `${CODES}.json`, whole: false },
        { key: `${CODES}.ttl`, whole: true },
      ],
      differences: [{ field: 'title', before: '行政DX推進計画データのコード表', database: '別の題' }],
    });
    // And the next publish mends it.
    expect((await publisher({ url: ckan.url, prefix })(dists.codes)).issues).toEqual([]);
    expect((await shown(name))['title']).toBe('行政DX推進計画データのコード表');
  }, 180_000);

  test('in a dataset that was taken over: the table that there was not goes, with the files that there were not', async () => {
    const own = newPrefix();
    const theirs = `${own}_${CODES}`;
    await call('package_create', { name: theirs, owner_org: '242101', title: '市の人が載せたもの', notes: '市の説明' });
    const was = await shown(theirs);
    let tables = 0;
    const report = await publisher({
      url: ckan.url,
      prefix: own,
      patience: { request: 10, first: 0.02, total: 2 },
      fetch: (url, options) => {
        if (actionOf(url) === 'datastore_create') tables++;
        return tables > 0 && actionOf(url) === 'resource_view_create'
          ? Promise.resolve(rejection(409))
          : fetch(url, options);
      },
    })(dists.codes, { adopt: [theirs] });
    expect([tables, report.issues.map(({ code }) => code)]).toEqual([1, ['CATALOGUE_REJECTS', 'PUBLISH_TAKEN_BACK']]);
    const telling = ({ title, notes, resources, tags, extras }: CkanPackage): unknown => ({
      title,
      notes,
      resources,
      tags,
      extras,
    });
    expect(telling(await shown(theirs))).toEqual(telling(was));
  }, 180_000);

  test('a file that the catalogue has lost is sent again', async () => {
    let sent = false;
    const report = await publisher({
      url: ckan.url,
      prefix,
      fetch: async (url, options) =>
        /\/download\/.*\.json$/.test(addressOf(url)) && !sent
          ? new Response('<h1>404</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } })
          : ((sent ||= options?.method === 'POST' && options.body instanceof FormData), fetch(url, options)),
    })(dists.changed);
    expect([report.issues, report.datasets.map(({ result }) => result)]).toEqual([[], ['published']]);
  }, 180_000);

  describe('whose run is killed after the catalogue has replaced a file and not committed it', () => {
    test('is noticed by the next run, although the database is as it was', async () => {
      const proxy = await startProxy(ckan.url);
      await killedAt(proxy, { write: 2, manner: 'killed before' }, { url: proxy.url, prefix }, dists.changed);
      await proxy.close();

      // CKAN itself does this when a later file of the same request is refused: the first one is on its disk by then.
      const [csv, json] = [`${CODES}.csv`, `${CODES}.json`].map((key) =>
        before.resources.find(({ odp_key: own }) => own === key),
      );
      const body = new FormData();
      body.set('match__id', before.id);
      body.set(`update__resources__${csv?.id}__upload`, new File(['half a change'], `${CODES}.csv`));
      body.set(`update__resources__${json?.id}__upload`, new File([new Uint8Array(11 * 1024 * 1024)], `${CODES}.json`));
      const refused = await fetch(`${ckan.url}/api/3/action/package_revise`, {
        method: 'POST',
        body,
        headers: { Authorization: ckan.tokens.editor },
      });
      expect(refused.status).toBe(409);
      const half = (await shown(name)).resources.find(({ id }) => id === csv?.id);
      expect([half?.sha256, String((await downloaded(half?.url as string)).data)]).toEqual([
        csv?.sha256,
        'half a change',
      ]);

      // The change was given up meanwhile: all that the database says is what is wanted.
      const publish = publisher({ url: ckan.url, prefix });
      const report = await publish(dists.codes);
      expect(report.issues).toEqual([]);
      expect(report.plan[0]).toMatchObject({
        action: 'update',
        unfinished: true,
        resources: [{ action: 'upload', key: `${CODES}.csv` }],
      });
      for (const [key, , database, served] of (await hashes()) as string[][])
        expect([key, served]).toEqual([key, database]);
      expect(extrasOf(await shown(name))).toEqual(extrasOf(before));
      expect((await publish(dists.codes)).requests.writes).toBe(0);
    }, 180_000);
  });
});
