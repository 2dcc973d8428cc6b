import { beforeAll, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CkanPackage } from '../../pipeline/ckan/types';
import { readExistingList } from '../../pipeline/open-data-list/existing-list';
import type { PublishReport } from '../../pipeline/publish/types';
import { build, effectsWith, temporaryFolder } from '../project';
import { call, downloaded, newPrefix, publisher, shown, withCkan } from './ckan';

const LIST = '242101_open_data_list';
const EXAMPLE = '999997_aed';

/** All of `datasets/`, under a base address that is no reserved name. */
async function everything(): Promise<string> {
  const out = path.join(temporaryFolder(), 'dist');
  expect(
    await build({ out, all: true, effects: effectsWith({ BASE_IRI: 'https://data.kameyama-city.jp/' }) }),
  ).toMatchObject({ status: 0 });
  return out;
}

withCkan('a standard dataset', (ckan) => {
  const prefix = newPrefix();
  let dist: string;
  let first: PublishReport;
  let dataset: CkanPackage;
  beforeAll(async () => {
    dist = await everything();
    first = await publisher({ url: ckan.url, prefix })(dist, { only: [EXAMPLE, LIST] });
    dataset = await shown(`${prefix}_${EXAMPLE}`);
  }, 180_000);
  const resource = (ending: string): CkanPackage['resources'][number] =>
    dataset.resources.find(({ odp_key: key }) => key === `${EXAMPLE}${ending}`) as CkanPackage['resources'][number];

  test('is published with the tags by which the shared catalogue serves it, in the name of its own municipality', () => {
    expect(first.datasets.map(({ name, result }) => `${name} ${result}`)).toEqual([
      `${prefix}_${EXAMPLE} published`,
      `${prefix}_${LIST} published`,
    ]);
    expect(dataset.tags.map(({ name }) => name).sort()).toEqual([
      'AED',
      'AED設置箇所',
      'AED設置箇所一覧',
      '自治体標準ODS',
      '見本',
    ]);
    expect(dataset.extras).toContainEqual({ key: 'copyright', value: '架空県見本市' });
    expect(dataset.resources.map(({ format }) => format).sort()).toEqual([
      'CSV',
      'CSVW',
      'GeoJSON',
      'JSON',
      'JSON-LD',
      'N-Triples',
      'Turtle',
    ]);
  });

  test('its GeoJSON is downloaded as it is, with its media type', async () => {
    const { status, type, data } = await downloaded(resource('.geojson').url as string);
    expect([status, type]).toEqual([200, expect.stringMatching(/^application\/geo\+json/)]);
    expect(data).toEqual(fs.readFileSync(path.join(dist, `${EXAMPLE}/${EXAMPLE}.geojson`)));
  });

  test('its rows are in the DataStore, with types and a dictionary', async () => {
    const { fields, records } = await call<{
      fields: { id: string; type: string; info?: { label?: string } }[];
      records: Record<string, unknown>[];
    }>('datastore_search', { resource_id: resource('.csv').id, sort: 'id' });
    const field = (name: string): unknown => fields.find(({ id }) => id === name);
    expect(field('latitude')).toMatchObject({
      type: 'numeric',
      info: { label: '緯度', notes: expect.stringContaining('単位: 度') },
    });
    expect(field('id')).toMatchObject({ type: 'text', info: { label: 'ID' } });
    expect(records.map(({ id, latitude, start_time: start }) => [id, latitude, start])).toEqual([
      ['0001', 30.0001, '08:30'],
      ['0002', 30.0012, '09:00'],
      ['0003', 30.01, null],
      ['0004', 29.998765, '00:00'],
      ['0005', null, null],
    ]);
  });

  test('a second publish writes nothing', async () => {
    const again = await publisher({ url: ckan.url, prefix })(dist, { only: [EXAMPLE, LIST] });
    expect(again.plan.map(({ action }) => action)).toEqual(['nothing', 'nothing']);
  });

  test('a catalogue that is not for tests gets neither the example nor its rows in the list', async () => {
    const other = newPrefix();
    const publish = publisher({ url: ckan.url, prefix: other, profile: [[/^for_tests: .*$/m, 'for_tests: false']] });
    const planned = await publish(dist, { dryRun: true });
    expect(planned.plan.map(({ identifier }) => identifier)).not.toContain(EXAMPLE);
    expect(planned.plan).toHaveLength(13);
    expect(planned.issues.map(({ code, where }) => [code, where.value])).toEqual([['EXAMPLE_LEFT', EXAMPLE]]);
    await publish(dist, { only: ['242101_dx_plan_measures', LIST] });
    const list = await shown(`${other}_${LIST}`);
    const { list: read } = readExistingList((await downloaded(list.resources[0]?.url as string)).data, 'list.csv');
    expect([...new Set(read?.rows.map(({ row }) => row['dataset_id']))]).toEqual(['242101_dx_plan_measures']);
    await expect(publish(dist, { only: [EXAMPLE] })).rejects.toMatchObject({ issues: [{ code: 'EXAMPLE_NAMED' }] });
  }, 120_000);
});
