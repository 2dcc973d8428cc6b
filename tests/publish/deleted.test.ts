import { expect, test } from '@jest/globals';
import * as path from 'node:path';
import { Failure } from '../../pipeline/ckan/failure';
import { readProfile } from '../../pipeline/ckan/profile';
import { goneDatasets } from '../../pipeline/publish/desired/deleted';
import type { Catalogue } from '../../pipeline/publish/target/types';
import { effectsWith } from '../project';
import { city } from '../report';

const SITE = 'https://catalogue.example';
const ours = { state: 'deleted', extras: [{ key: 'odp_key', value: '242101_aed' }] };

test.each([
  ['one of ours that was deleted', '242101_aed', `${SITE}/dataset/242101_aed`, ours, ['242101_aed']],
  ['one of ours that stands', '242101_aed', `${SITE}/dataset/242101_aed`, { ...ours, state: 'active' }, []],
  [
    "somebody else's that was deleted",
    '242101_aed',
    `${SITE}/dataset/242101_aed`,
    { state: 'deleted', extras: [] },
    [],
  ],
  ['one that there never was', '242101_aed', `${SITE}/dataset/242101_aed`, null, []],
  ['one that we may not see', '242101_aed', `${SITE}/dataset/242101_aed`, 'denied', []],
  ['one of another site', '242101_aed', 'https://www.city.example/aed', ours, []],
  ['one under a name that we would not give', '242101_aed', `${SITE}/dataset/aed`, ours, []],
  ['a number instead of an identifier', '1', `${SITE}/dataset/242101_aed`, ours, []],
  ['one that is built', '242101_known', `${SITE}/dataset/242101_known`, ours, []],
] as [string, string, string, object | string | null, string[]][])(
  'a row of the list names %s',
  async (_, dataset_id, dataset_url, found, gone) => {
    const read = (): Promise<unknown> =>
      found === 'denied' ? Promise.reject(new Failure('denied', 'package_show', '403')) : Promise.resolve(found);
    const catalogue = {
      site: { siteUrl: SITE },
      profile: readProfile(effectsWith(), path.join(city, 'datasets'), 'local'),
      actions: { read },
    } as unknown as Catalogue;
    expect([
      ...(await goneDatasets(
        catalogue,
        [{ line: 2, row: { dataset_id, dataset_url }, kept: [] }],
        new Set(['242101_known']),
      )),
    ]).toEqual(gone);
  },
);
