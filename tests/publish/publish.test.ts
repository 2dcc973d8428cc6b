import { beforeAll, expect, test } from '@jest/globals';
import type { PublishReport } from '../../pipeline/publish/report';
import { built, newPrefix, publisher, shown, withCkan } from './ckan';

withCkan('publish', ({ url }) => {
  const prefix = newPrefix();
  const publish = publisher({ url, prefix });
  let dist: string;
  let first: PublishReport;
  beforeAll(async () => {
    dist = await built();
    first = await publish(dist);
  }, 120_000);

  test('first publish', async () => {
    expect(first.issues).toEqual([]);
    expect(first.datasets.map(({ result }) => result)).toEqual(Array(11).fill('published'));
    expect((await shown(`${prefix}_242101_dx_plan_codes`))['title']).toBe('行政DX推進計画データのコード表');
  });

  test('the second publish writes nothing', async () => {
    const second = await publish(dist);
    expect(second.requests.writes).toBe(0);
    expect(second.plan.map(({ action }) => action)).toEqual(Array(11).fill('nothing'));
  }, 60_000);
});
