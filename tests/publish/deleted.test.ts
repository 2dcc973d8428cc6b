import { expect, test } from '@jest/globals';
import * as path from 'node:path';
import { Failure } from '../../pipeline/ckan/failure';
import { readProfile } from '../../pipeline/ckan/profile';
import { deletedDatasets } from '../../pipeline/publish/desired/deleted';
import type { Catalogue } from '../../pipeline/publish/target/types';
import { effectsWith } from '../project';
import { city } from '../report';

const SITE = 'https://catalogue.example';
const ours = { id: 'x', name: '242101_aed', state: 'deleted', extras: [{ key: 'odp_key', value: '242101_aed' }] };

/** A row of the list, what `package_show` then gives (or that it refuses), and the identifiers that are said to be deleted. */
interface Case {
  id?: string;
  url?: string;
  found?: object | null | 'denied';
  deleted?: string[];
}

const PAGE = `${SITE}/dataset/242101_aed`;

test.each<[what: string, row: Case]>([
  ['one of ours that was deleted', { deleted: ['242101_aed'] }],
  ['one of ours that stands', { found: { ...ours, state: 'active' } }],
  ["somebody else's that was deleted", { found: { id: 'x', name: '242101_aed', state: 'deleted' } }],
  ['one that there never was', { found: null }],
  ['one that we may not see', { found: 'denied' }],
  ['one of another site', { url: 'https://www.city.example/aed' }],
  ['one under a name that we would not give', { url: `${SITE}/dataset/aed` }],
  ['a number instead of an identifier', { id: '1' }],
  ['one that is built', { id: '242101_known', url: `${SITE}/dataset/242101_known` }],
])('a row of the list names %s', async (_, { id = '242101_aed', url = PAGE, found = ours, deleted = [] }) => {
  const read = (): Promise<unknown> =>
    found === 'denied' ? Promise.reject(new Failure('denied', 'package_show', '403')) : Promise.resolve(found);
  const catalogue = {
    site: { siteUrl: SITE },
    profile: readProfile(effectsWith(), path.join(city, 'datasets'), 'local'),
    actions: { read },
  } as unknown as Catalogue;
  const rows = [{ line: 2, row: { dataset_id: id, dataset_url: url }, kept: [] }];
  expect([...(await deletedDatasets(catalogue, rows, new Set(['242101_known'])))]).toEqual(deleted);
});
