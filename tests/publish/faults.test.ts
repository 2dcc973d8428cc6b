import { beforeAll, expect, test } from '@jest/globals';
import type { CkanPackage } from '../../pipeline/ckan/types';
import type { Effects } from '../../pipeline/core/effects';
import { realEffects } from '../../pipeline/core/node/effects';
import { built, publisher, shown, withCkan } from './ckan';
import { attempt, cells, expectHealed, staged } from './faults';
import { MANNERS } from './proxy';
import { type Dists, SCENARIOS, distsFrom } from './scenarios';

/** Manners that a proxy alone can make; a killed client is a process of its own. */
const HERE = MANNERS.filter((manner) => !manner.startsWith('killed'));

withCkan('each write and each way to fail', (ckan) => {
  let dists: Dists;
  beforeAll(async () => {
    dists = distsFrom(await built());
  }, 180_000);

  /** Send the n-th write to a port where nobody listens. */
  const refusing = (write: number): Effects['fetch'] => {
    let writes = 0;
    return (url, options) =>
      realEffects.fetch(options?.method === 'POST' && ++writes === write ? 'http://127.0.0.1:9/' : url, options);
  };

  /** A field without a value may be null, empty or not there. */
  const said = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, one: unknown) => (one === null || one === '' ? undefined : one)));

  /** All of a dataset but dates and orders. */
  const telling = (dataset: CkanPackage): unknown =>
    said({
      ...dataset,
      metadata_modified: null,
      extras: dataset.extras.map(({ key, value }) => `${key}: ${value}`).sort(),
      resources: dataset.resources
        .map((resource) => ({ ...resource, last_modified: null, metadata_modified: null, position: null }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    });

  // The table of the writes that are broken is held against those that are made.
  test.each(SCENARIOS.map(({ name }) => name))(
    '%s makes the writes of the table',
    async (name) => {
      const { scenario, stage, proxy } = await staged(ckan, name, dists);
      const from = proxy.writes.length;
      await stage.publish(dists[scenario.dist], scenario.options?.(stage));
      expect(proxy.writes.slice(from)).toEqual(scenario.writes);
      await proxy.close();
    },
    180_000,
  );

  test.each(cells(HERE, 23))(
    '%s, write %i, %s: %s',
    async (name, write, _, manner) => {
      const { scenario, stage, proxy, broken, before } = await staged(ckan, name, dists);
      const faulty = publisher({ ...broken, ...(manner === 'refused' && { fetch: refusing(write) }) });
      if (manner !== 'refused') proxy.fail({ write, manner });
      const report = await attempt(() => faulty(dists[scenario.dist], scenario.options?.(stage)), ckan.tokens.editor);
      // What is said to be taken back is what it was, to the byte and to the mark.
      for (const { where } of report?.issues.filter(({ code }) => code === 'PUBLISH_TAKEN_BACK') ?? []) {
        const name = where.record as string;
        expect(telling(await shown(name))).toEqual(telling(before.get(name) as CkanPackage));
      }
      await expectHealed({ scenario, stage, before });
      await proxy.close();
    },
    180_000,
  );
});
