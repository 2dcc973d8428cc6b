import { beforeAll, expect, test } from '@jest/globals';
import * as path from 'node:path';
import { actionsOf } from '../../pipeline/ckan/action';
import { connect } from '../../pipeline/ckan/connection';
import { readProfile } from '../../pipeline/ckan/profile';
import type { TableChange } from '../../pipeline/ckan/table-change';
import type { CkanPackage } from '../../pipeline/ckan/types';
import { realEffects } from '../../pipeline/core/node/effects';
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

const NAMES: Record<string, BaseType> = { id: 'integer', name: 'string' };

/** Rows under these columns, numbered from 1. */
const many = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, name: `名${index + 1}` }));
const FIRST_THREE = [
  [1, '名1'],
  [2, '名2'],
  [3, '名3'],
];

/** A table that is written over the one before, and what is then there. */
interface Change {
  columns: Record<string, BaseType>;
  /** `id` when not given. */
  key?: string;
  rows: Row[];
  /** Of the one change that is made. */
  kind: TableChange['kind'];
  /** PostgreSQL's, by column. */
  types: string;
  /** The first three rows. */
  first: unknown[][];
  total: number;
}

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
  // One after the other, each on what the one before has left.
  test.each<[what: string, change: Change]>([
    [
      'every type',
      {
        columns: { id: 'integer', name: 'string', day: 'date', open: 'boolean', area: 'decimal' },
        rows: [
          { id: 1, name: '駅', day: '2024-02-29', open: true, area: '34.50' },
          { id: 2, name: '', day: null, open: null, area: null },
        ],
        kind: 'create',
        types: 'int4 text date bool numeric',
        first: [
          [1, '駅', '2024-02-29', true, 34.5],
          [2, null, null, null, null],
        ],
        total: 2,
      },
    ],
    [
      'a day that is none',
      {
        columns: { id: 'integer', name: 'string', day: 'date', open: 'boolean', area: 'decimal' },
        rows: [{ id: 1, name: '駅', day: '2023-02-29', open: true, area: '34.50' }],
        kind: 'replace',
        types: 'int4 text text bool numeric',
        first: [[1, '駅', '2023-02-29', true, 34.5]],
        total: 1,
      },
    ],
    [
      'a year 0',
      {
        columns: { id: 'integer', day: 'date' },
        rows: [{ id: 1, day: '0000-01-01' }],
        kind: 'replace',
        types: 'int4 text',
        first: [[1, '0000-01-01']],
        total: 1,
      },
    ],
    [
      'a column more, and a number of more than four bytes',
      {
        columns: { id: 'integer', day: 'date', size: 'nonNegativeInteger' },
        rows: [{ id: 1, day: '2024-01-01', size: 2147483648 }],
        kind: 'replace',
        types: 'int4 date text',
        first: [[1, '2024-01-01', '2147483648']],
        total: 1,
      },
    ],
    [
      'a column less',
      { columns: NAMES, rows: many(3), kind: 'replace', types: 'int4 text', first: FIRST_THREE, total: 3 },
    ],
    [
      'another key',
      { columns: NAMES, key: 'name', rows: many(3), kind: 'replace', types: 'int4 text', first: FIRST_THREE, total: 3 },
    ],
    [
      'rows that have no key any more',
      {
        columns: NAMES,
        key: 'name',
        rows: [
          { id: 1, name: '同' },
          { id: 2, name: '同' },
        ],
        kind: 'replace',
        types: 'int4 text',
        first: [
          [1, '同'],
          [2, '同'],
        ],
        total: 2,
      },
    ],
    [
      'other rows without a key',
      {
        columns: NAMES,
        key: 'name',
        rows: [
          { id: 2, name: '同' },
          { id: 1, name: null },
          { id: 1, name: null },
        ],
        kind: 'refill',
        types: 'int4 text',
        first: [
          [2, '同'],
          [1, null],
          [1, null],
        ],
        total: 3,
      },
    ],
    [
      'more rows than a page has',
      { columns: NAMES, rows: many(32_001), kind: 'replace', types: 'int4 text', first: FIRST_THREE, total: 32_001 },
    ],
    [
      'of these one less, one other, and a new one',
      {
        columns: NAMES,
        rows: [...many(32_001).slice(1, -2), { id: 32_000, name: '別' }, { id: 40_000, name: '新' }],
        kind: 'rows',
        types: 'int4 text',
        first: [
          [2, '名2'],
          [3, '名3'],
          [4, '名4'],
        ],
        total: 32_000,
      },
    ],
    ['no rows at all', { columns: NAMES, rows: [], kind: 'rows', types: 'int4 text', first: [], total: 0 }],
  ])(
    '%s',
    async (_, { columns, key = 'id', rows, kind, types, first, total }) => {
      const description = described(columns, [key]);
      expect(await bring(description, rows)).toEqual([kind]);
      const { fields, records, total: found } = await search();
      const typesFound = fields.slice(1).map(({ type }) => type);
      expect(typesFound.join(' ')).toBe(types);
      expect(records.map((record) => Object.keys(columns).map((name) => record[name]))).toEqual(first);
      expect(found).toBe(total);
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
