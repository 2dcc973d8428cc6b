import { beforeAll, expect, test } from '@jest/globals';
import fetch from 'node-fetch';
import { setTimeout as pause } from 'node:timers/promises';
import type { CkanPackage } from '../../pipeline/ckan/types';
import type { PublishReport } from '../../pipeline/publish/types';
import { built, newPrefix, only, publisher, withLoader } from './ckan';
import { type Proxy, startProxy } from './proxy';

const CODES = '242101_dx_plan_codes';

withLoader('a site that loads tables by itself', (ckan) => {
  const prefix = newPrefix();
  let proxy: Proxy;
  let dist = '';
  let publish: () => Promise<PublishReport>;
  let first: PublishReport;
  beforeAll(async () => {
    proxy = await startProxy(ckan.url);
    const send = publisher({ url: proxy.url, prefix, token: ckan.tokens.editor });
    dist = only(await built(), [CODES]);
    publish = () => send(dist);
    first = await publish();
  }, 300_000);

  const ask = async <T>(question: string): Promise<T | undefined> =>
    ((await (await fetch(`${ckan.url}/api/3/action/${question}`)).json()) as { result?: T }).result;
  const table = async (): Promise<
    { records: object[]; fields: { id: string; info?: { label?: string; notes?: string } }[] } | undefined
  > => {
    const dataset = await ask<CkanPackage>(`package_show?id=${prefix}_${CODES}`);
    return ask(`datastore_search?resource_id=${dataset?.resources[0]?.id}`);
  };

  test('is given the files and no rows, and the dictionary is said to wait', () => {
    expect(proxy.writes.filter((name) => name.startsWith('datastore') || name.startsWith('resource_view'))).toEqual([]);
    expect(first.issues.map(({ code }) => code)).toEqual(['DICTIONARY_WAITS']);
  });

  test('has loaded the rows', async () => {
    let found = await table();
    for (
      const from = performance.now();
      found?.records.length !== 77 && performance.now() - from < 150_000;
      found = await table()
    )
      await pause(1000);
    expect(found?.records).toHaveLength(77);
  }, 180_000);

  test('is given the dictionary, and nothing else, by the next publish', async () => {
    const from = proxy.writes.length;
    expect((await publish()).issues).toEqual([]);
    expect(proxy.writes.slice(from)).toEqual(['datastore_create']);
    const found = await table();
    // It has named the columns in Latin letters; the labels are ours.
    expect([found?.records.length, found?.fields.slice(1, 4).map(({ info }) => info?.label)]).toEqual([
      77,
      ['全国地方公共団体コード', 'ID', '地方公共団体名'],
    ]);
    expect(found?.fields.filter(({ id, info }) => id !== '_id' && !info?.notes)).toEqual([]);
  }, 180_000);

  test('and nothing at all by the one after that', async () => {
    expect((await publish()).requests.writes).toBe(0);
    await proxy.close();
  }, 180_000);
});
