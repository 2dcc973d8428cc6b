import { beforeAll, expect, test } from '@jest/globals';
import * as path from 'node:path';
import { actionsOf } from '../../pipeline/ckan/action';
import { connect } from '../../pipeline/ckan/connection';
import { readProfile } from '../../pipeline/ckan/profile';
import type { CkanPackage } from '../../pipeline/ckan/types';
import { realEffects } from '../../pipeline/core/effects';
import type { BaseType, TableDescription } from '../../pipeline/model/csvw';
import type { Row } from '../../pipeline/model/row';
import { applyTable, planTable } from '../../pipeline/publish/plan/datastore';
import { askSite } from '../../pipeline/publish/target/probe';
import type { Catalogue } from '../../pipeline/publish/target/types';
import { city } from '../report';
import { call, newPrefix, tokenOfEditor, withCkan } from './ckan';

const described = (columns: Record<string, BaseType>, primaryKey: string[] = ['id']): TableDescription =>
  ({
    '@context': 'http://www.w3.org/ns/csvw',
    url: 'x.csv',
    'dc:title': [],
    tableSchema: {
      columns: Object.entries(columns).map(([name, datatype]) => ({
        name,
        titles: { ja: `列${name}`, en: name },
        datatype,
      })),
      primaryKey,
    },
  }) as unknown as TableDescription;

withCkan('a table of the DataStore', (ckan) => {
  let catalogue: Catalogue;
  let resource = '';
  beforeAll(async () => {
    const env = { CKAN_URL: ckan.url, CKAN_TOKEN: tokenOfEditor() };
    const effects = { ...realEffects, env };
    const profile = readProfile(effects, path.join(city, 'datasets'), 'local');
    const actions = actionsOf(await connect(effects, profile, env.CKAN_TOKEN));
    catalogue = { effects, profile, actions, site: await askSite(actions) };
    const dataset = await call<CkanPackage>('package_create', { name: newPrefix(), owner_org: '242101' });
    resource = (await call<{ id: string }>('resource_create', { package_id: dataset.id, name: '表' })).id;
  });

  interface Found {
    fields: { id: string; type: string; info?: Record<string, string> }[];
    records: Record<string, unknown>[];
    total: number;
  }
  const search = (): Promise<Found> =>
    call<Found>('datastore_search', { resource_id: resource, limit: 3, sort: '_id' });
  const bring = async (description: TableDescription, rows: Row[]): Promise<string[]> => {
    const plan = await planTable(catalogue, description, rows, resource);
    if (!plan) throw new Error('no DataStore');
    await applyTable(catalogue, description, rows, resource, plan);
    return plan.changes.map(({ kind }) => kind);
  };
  const many = (count: number): Row[] =>
    Array.from({ length: count }, (_, index) => ({ id: index + 1, name: `名${index + 1}` }));

  // One after the other, each on what the one before has left: kind of change, types, first rows, how many rows.
  test.each([
    [
      'every type',
      { id: 'integer', name: 'string', day: 'date', open: 'boolean', area: 'decimal' },
      ['id'],
      [
        { id: 1, name: '駅', day: '2024-02-29', open: true, area: '34.50' },
        { id: 2, name: '', day: null, open: null, area: null },
      ],
      'create',
      'int4 text date bool numeric',
      [
        [1, '駅', '2024-02-29', true, 34.5],
        [2, null, null, null, null],
      ],
      2,
    ],
    [
      'a day that is none',
      { id: 'integer', name: 'string', day: 'date', open: 'boolean', area: 'decimal' },
      ['id'],
      [{ id: 1, name: '駅', day: '2023-02-29', open: true, area: '34.50' }],
      'replace',
      'int4 text text bool numeric',
      [[1, '駅', '2023-02-29', true, 34.5]],
      1,
    ],
    [
      'a year 0',
      { id: 'integer', day: 'date' },
      ['id'],
      [{ id: 1, day: '0000-01-01' }],
      'replace',
      'int4 text',
      [[1, '0000-01-01']],
      1,
    ],
    [
      'a column more, and a number of more than four bytes',
      { id: 'integer', day: 'date', size: 'nonNegativeInteger' },
      ['id'],
      [{ id: 1, day: '2024-01-01', size: 2147483648 }],
      'replace',
      'int4 date text',
      [[1, '2024-01-01', '2147483648']],
      1,
    ],
    [
      'a column less',
      { id: 'integer', name: 'string' },
      ['id'],
      many(3),
      'replace',
      'int4 text',
      [
        [1, '名1'],
        [2, '名2'],
        [3, '名3'],
      ],
      3,
    ],
    [
      'another key',
      { id: 'integer', name: 'string' },
      ['name'],
      many(3),
      'replace',
      'int4 text',
      [
        [1, '名1'],
        [2, '名2'],
        [3, '名3'],
      ],
      3,
    ],
    [
      'rows that have no key any more',
      { id: 'integer', name: 'string' },
      ['name'],
      [
        { id: 1, name: '同' },
        { id: 2, name: '同' },
      ],
      'replace',
      'int4 text',
      [
        [1, '同'],
        [2, '同'],
      ],
      2,
    ],
    [
      'other rows without a key',
      { id: 'integer', name: 'string' },
      ['name'],
      [
        { id: 2, name: '同' },
        { id: 1, name: null },
        { id: 1, name: null },
      ],
      'refill',
      'int4 text',
      [
        [2, '同'],
        [1, null],
        [1, null],
      ],
      3,
    ],
    [
      'more rows than a page has',
      { id: 'integer', name: 'string' },
      ['id'],
      many(32_001),
      'replace',
      'int4 text',
      [
        [1, '名1'],
        [2, '名2'],
        [3, '名3'],
      ],
      32_001,
    ],
    [
      'of these one less, one other, and a new one',
      { id: 'integer', name: 'string' },
      ['id'],
      [...many(32_001).slice(1, -2), { id: 32_000, name: '別' }, { id: 40_000, name: '新' }],
      'rows',
      'int4 text',
      [
        [2, '名2'],
        [3, '名3'],
        [4, '名4'],
      ],
      32_000,
    ],
    ['no rows at all', { id: 'integer', name: 'string' }, ['id'], [], 'rows', 'int4 text', [], 0],
  ] as [string, Record<string, BaseType>, string[], Row[], string, string, unknown[][], number][])(
    '%s',
    async (_, columns, key, rows, kind, types, first, total) => {
      const description = described(columns, key);
      expect(await bring(description, rows)).toEqual([kind]);
      const found = await search();
      expect(
        found.fields
          .slice(1)
          .map(({ type }) => type)
          .join(' '),
      ).toBe(types);
      expect([found.records.map((record) => Object.keys(columns).map((name) => record[name])), found.total]).toEqual([
        first,
        total,
      ]);
      expect(await bring(description, rows)).toEqual([]);
    },
    120_000,
  );

  test('what others put into the data dictionary stays, when the columns change too', async () => {
    await bring(described({ id: 'integer', name: 'string' }), many(1));
    const fields = (await search()).fields.slice(1);
    await call('datastore_create', {
      resource_id: resource,
      force: true,
      fields: fields.map((field) => ({ ...field, info: { ...field.info, label: '別の名', memo: '市の控え' } })),
    });
    const infos = async (): Promise<unknown[]> =>
      (await search()).fields.slice(1).map(({ id, info }) => [id, info?.['label'], info?.['memo']]);
    expect(await bring(described({ id: 'integer', name: 'string' }), many(1))).toEqual(['dictionary']);
    expect(await infos()).toEqual([
      ['id', '列id', '市の控え'],
      ['name', '列name', '市の控え'],
    ]);
    expect(await bring(described({ id: 'integer', day: 'date', name: 'string' }), many(1))).toEqual(['replace']);
    expect(await infos()).toEqual([
      ['id', '列id', '市の控え'],
      ['day', '列day', undefined],
      ['name', '列name', '市の控え'],
    ]);
    expect(await bring(described({ id: 'integer', day: 'date', name: 'string' }), many(1))).toEqual([]);
  }, 120_000);
});
