import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { realEffects, type Effects } from '../../pipeline/effects';
import { built, newPrefix, publisher, shown, withCkan } from './ckan';
import { CODES, attempt, changedFrom, expectHealed, small } from './faults';
import { MANNERS, startProxy, type Proxy } from './proxy';

const PATIENCE = { request: 1, first: 0.02, total: 3 };
const ALL = [`${CODES}.csv`, `${CODES}.csv-metadata.json`, `${CODES}.json`, `${CODES}.ttl`];

/** Manners that a proxy alone can make; a killed client is a process of its own. */
const HERE = MANNERS.filter((manner) => !manner.startsWith('killed'));

withCkan('each write and each way to fail', (ckan) => {
  const token = ckan.tokens.editor;
  let proxy: Proxy;
  let [before, after] = ['', ''];
  beforeAll(async () => {
    proxy = await startProxy(ckan.url);
    const dist = await built();
    [before, after] = [small(dist), changedFrom(dist)];
  }, 60_000);
  afterAll(() => proxy.close());

  /** Send the n-th write to a port where nobody listens. */
  const refusing = (write: number): Effects['fetch'] => {
    let writes = 0;
    return (url, options) => realEffects.fetch(options?.method === 'POST' && ++writes === write ? 'http://127.0.0.1:9/' : url, options);
  };

  // All of them take minutes: npm run test:ckan does that, npm test takes every fourth.
  const whole = process.env['FAULTS'] === 'all';
  const cells = (writes: string[]): [number, string, (typeof HERE)[number]][] => writes.flatMap((name, index) => HERE.filter((_, place) => whole || (place + index) % 4 === 0).map((manner): [number, string, (typeof HERE)[number]] => [index + 1, name, manner]));

  describe('a first publish', () => {
    // The table of the writes that are broken is held against those that are made.
    const WRITES = ['package_create', 'package_revise', 'datastore_create', 'resource_view_create', 'package_revise'];
    test('makes these writes', async () => {
      const from = proxy.writes.length;
      await publisher({ url: proxy.url, prefix: newPrefix() })(before);
      expect(proxy.writes.slice(from)).toEqual(WRITES);
    }, 30_000);

    test.each(cells(WRITES))('write %i, %s: %s', async (write, _, manner) => {
      const prefix = newPrefix();
      const plain = publisher({ url: ckan.url, prefix });
      const faulty = publisher({ url: proxy.url, prefix, patience: PATIENCE, ...(manner === 'refused' && { fetch: refusing(write) }) });
      if (manner !== 'refused') proxy.fail({ write, manner });
      await attempt(() => faulty(before), token);
      await expectHealed(() => plain(before), `${prefix}_${CODES}`, ALL);
    }, 30_000);
  });

  describe('a change', () => {
    const WRITES = ['package_revise', 'datastore_upsert', 'datastore_delete', 'package_revise'];
    const prefix = newPrefix();
    const plain = publisher({ url: ckan.url, prefix });
    const name = `${prefix}_${CODES}`;
    beforeAll(async () => {
      expect((await plain(before)).issues).toEqual([]);
    }, 30_000);

    test('makes these writes', async () => {
      const from = proxy.writes.length;
      await publisher({ url: proxy.url, prefix })(after);
      expect(proxy.writes.slice(from)).toEqual(WRITES);
      await plain(before);
    }, 30_000);

    test.each(cells(WRITES))('write %i, %s: %s', async (write, _, manner) => {
      const was = await shown(name);
      const kept = (dataset: typeof was): unknown[] => dataset.resources.filter(({ odp_key: key }) => key !== `${CODES}.ttl`).map(({ odp_key: key, id, url }) => [key, id, url]);
      const faulty = publisher({ url: proxy.url, prefix, patience: PATIENCE, ...(manner === 'refused' && { fetch: refusing(write) }) });
      if (manner !== 'refused') proxy.fail({ write, manner });
      const report = await attempt(() => faulty(after), token);
      // What is said to be taken back is what it was, to the byte.
      if (report?.issues.some(({ code }) => code === 'PUBLISH_TAKEN_BACK')) {
        expect((await shown(name)).resources.map(({ odp_key: key, id, sha256 }) => [key, id, sha256])).toEqual(was.resources.map(({ odp_key: key, id, sha256 }) => [key, id, sha256]));
        await expectHealed(() => plain(before), name, ALL);
      }
      const dataset = await expectHealed(() => plain(after), name, ALL.filter((key) => !key.endsWith('.ttl')));
      expect(kept(dataset)).toEqual(kept(was));
      await plain(before);
    }, 60_000);
  });
});
