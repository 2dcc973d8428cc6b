import { expect } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fingerprintOf } from '../../pipeline/ckan/connection';
import type { CkanPackage } from '../../pipeline/ckan/types';
import type { ManifestEntry } from '../../pipeline/model/dist';
import type { PublishOptions } from '../../pipeline/publish/publish';
import type { PublishReport } from '../../pipeline/publish/types';
import { call, downloaded, only, rowsOf, shown, uploadByHand } from './ckan';
import { OLD_LIST } from './old-list';

const CODES = '242101_dx_plan_codes';
const MEASURES = '242101_dx_plan_measures';
const LIST = '242101_open_data_list';
const FILES = ['.csv', '.csv-metadata.json', '.json', '.ttl'];

/** Finished folders that the scenarios publish. */
export interface Dists {
  codes: string;
  changed: string;
  both: string;
  listed: string;
}

/** What a scenario has: a prefix of its own, an organisation, and a publisher that nothing disturbs. */
export interface Stage {
  prefix: string;
  organisation: string;
  publish: (dist: string, options?: Partial<PublishOptions>) => Promise<PublishReport>;
  dists: Dists;
}

/** A publish that is broken at each of its writes in turn. */
export interface Scenario {
  name: string;
  /** The writes that it makes, in their order; held against those that it does make. */
  writes: string[];
  /** Which of them are broken, from 1: those that another scenario does not break already; all when not given. */
  broken?: number[];
  /** Whether the catalogue is one before CKAN 2.9. */
  old?: boolean;
  /** Whether it needs an organisation without other tests' datasets. */
  ownOrganisation?: boolean;
  /** Bring the catalogue into the state before. */
  prepare?(stage: Stage): Promise<void>;
  dist: keyof Dists;
  options?(stage: Stage): Partial<PublishOptions>;
  /** Our keys by dataset, as they are to be in the end; the datasets that are to be there. */
  whole: Record<string, string[]>;
  /** What else must hold in the end. */
  also?(stage: Stage, before: Map<string, CkanPackage>): Promise<void>;
}

const keys = (identifier: string, ...endings: string[]): string[] => endings.map((ending) => `${identifier}${ending}`);
const FIRST = ['package_create', 'package_revise', 'datastore_create', 'resource_view_create', 'package_revise'];
const CHANGE = ['package_revise', 'package_revise', 'datastore_upsert', 'datastore_delete', 'package_revise'];
const publishedCodes = async ({ publish, dists }: Stage): Promise<void> => void (await publish(dists.codes));
const csvId = async ({ prefix }: Stage): Promise<string> =>
  (await shown(`${prefix}_${CODES}`)).resources.find(({ odp_key: key }) => key === `${CODES}.csv`)?.id as string;

/** Ids and addresses of what stays in a change. */
const staysInPlace: Scenario['also'] = async ({ prefix }, before) => {
  const kept = ({ resources }: CkanPackage): unknown[] =>
    resources.filter(({ odp_key: key }) => key !== `${CODES}.ttl`).map(({ odp_key: key, id, url }) => [key, id, url]);
  expect(kept(await shown(`${prefix}_${CODES}`))).toEqual(kept(before.get(`${prefix}_${CODES}`) as CkanPackage));
};

export const SCENARIOS: Scenario[] = [
  { name: 'a first publish', writes: FIRST, dist: 'codes', whole: { [CODES]: keys(CODES, ...FILES) } },
  {
    name: 'a change',
    writes: CHANGE,
    prepare: publishedCodes,
    dist: 'changed',
    whole: { [CODES]: keys(CODES, ...FILES.slice(0, 3)) },
    also: staysInPlace,
  },
  {
    name: 'a table of other columns',
    writes: ['datastore_delete', 'datastore_create'],
    prepare: async (stage) => {
      await publishedCodes(stage);
      const resource = { resource_id: await csvId(stage), force: true };
      await call('datastore_delete', resource);
      await call('datastore_create', { ...resource, fields: [{ id: 'a', type: 'text' }], records: [{ a: '1' }] });
    },
    dist: 'codes',
    whole: { [CODES]: keys(CODES, ...FILES) },
  },
  {
    name: 'another data dictionary',
    writes: ['datastore_create'],
    prepare: async (stage) => {
      await publishedCodes(stage);
      const id = await csvId(stage);
      const { fields } = await call<{ fields: { id: string; type: string }[] }>('datastore_search', {
        resource_id: id,
        limit: 0,
      });
      await call('datastore_create', {
        resource_id: id,
        force: true,
        fields: fields
          .filter((field) => field.id !== '_id')
          .map((field) => ({ id: field.id, type: field.type, info: { label: '別の名' } })),
      });
    },
    dist: 'codes',
    whole: { [CODES]: keys(CODES, ...FILES) },
  },
  {
    name: 'the first open-data list',
    writes: FIRST,
    broken: [1, 2],
    prepare: publishedCodes,
    dist: 'listed',
    whole: { [CODES]: keys(CODES, ...FILES), [LIST]: [`${LIST}.csv`] },
  },
  {
    name: 'a list of 80 rows, adopted',
    writes: ['package_revise', 'package_revise', 'datastore_create', 'resource_view_create', 'package_revise'],
    prepare: async (stage) => {
      await publishedCodes(stage);
      const name = `${stage.prefix}_${LIST}`;
      await call('package_create', { name, owner_org: stage.organisation, title: '市の一覧' });
      await uploadByHand(name, { name: '一覧', format: 'CSV' }, OLD_LIST, '242101_opendata.csv');
    },
    dist: 'listed',
    options: ({ prefix }) => ({ adopt: [`${prefix}_${LIST}`] }),
    whole: { [CODES]: keys(CODES, ...FILES), [LIST]: [`${LIST}.csv`] },
    also: async ({ prefix }, before) => {
      const { resources } = await shown(`${prefix}_${LIST}`);
      expect(resources.map(({ id, url }) => [id, url])).toEqual(
        before.get(`${prefix}_${LIST}`)?.resources.map(({ id, url }) => [id, url]),
      );
      const rows = rowsOf((await downloaded(resources[0]?.url as string)).data);
      expect(rows.map((row) => row['データセット_ID'])).toEqual([
        ...Array.from({ length: 80 }, (_, index) => String(index + 1)),
        ...Array<string>(3).fill(CODES),
      ]);
    },
  },
  {
    name: 'a dataset taken out',
    ownOrganisation: true,
    writes: ['package_delete'],
    prepare: async ({ publish, dists, prefix, organisation }) => {
      await publish(dists.both);
      await call('package_create', { name: `${prefix}_somebodys`, owner_org: organisation, title: '別の人の' });
    },
    dist: 'codes',
    options: () => ({ prune: true }),
    whole: { [CODES]: keys(CODES, ...FILES) },
    also: async ({ prefix }) => {
      await expect(shown(`${prefix}_${MEASURES}`)).rejects.toThrow();
      expect((await shown(`${prefix}_somebodys`))['title']).toBe('別の人の');
    },
  },
  {
    name: 'a first publish before CKAN 2.9',
    old: true,
    writes: [
      'package_create',
      ...Array<string>(4).fill('resource_patch'),
      'datastore_create',
      'resource_view_create',
      'package_patch',
    ],
    broken: [1, 2, 4, 8],
    dist: 'codes',
    whole: { [CODES]: keys(CODES, ...FILES) },
  },
  {
    name: 'a change before CKAN 2.9',
    old: true,
    writes: [
      'package_patch',
      'resource_patch',
      'resource_patch',
      'datastore_upsert',
      'datastore_delete',
      'resource_delete',
      'package_patch',
    ],
    broken: [1, 2, 3, 6, 7],
    prepare: publishedCodes,
    dist: 'changed',
    whole: { [CODES]: keys(CODES, ...FILES.slice(0, 3)) },
    also: staysInPlace,
  },
];

/** The folders, from a whole `dist/`: small ones, since every cell of the table publishes some. */
export function distsFrom(dist: string): Dists {
  const listed = small(dist, [CODES, LIST]);
  return { codes: small(dist, [CODES]), changed: changedFrom(dist), both: small(dist, [CODES, MEASURES]), listed };
}

function small(dist: string, identifiers: string[]): string {
  const folder = only(dist, identifiers);
  edit(folder, (files) => files.filter(({ path: file }) => !/\.(jsonld|nt)$/.test(file)));
  return folder;
}

/** A folder with another text, one row and one file less: for a change that updates, deletes and removes. */
function changedFrom(dist: string): string {
  const folder = small(dist, [CODES]);
  edit(folder, (files) => {
    const change = (ending: string, made: (text: string) => string): void => {
      const entry = files.find(({ path: file }) => file.endsWith(`${CODES}${ending}`)) as ManifestEntry;
      const file = path.join(folder, entry.path);
      fs.writeFileSync(file, made(fs.readFileSync(file, 'utf8')));
      Object.assign(entry, fingerprintOf(fs.readFileSync(file)));
    };
    change(
      '.csv',
      (text) =>
        `${text.trimEnd().split('\r\n').slice(0, -1).join('\r\n').replace('progressed smoothly', 'went smoothly')}\r\n`,
    );
    change('.json', (text) =>
      JSON.stringify((JSON.parse(text) as object[]).slice(0, -1), null, 1).replace(
        'progressed smoothly',
        'went smoothly',
      ),
    );
    return files.filter(({ path: file }) => !file.endsWith('.ttl'));
  });
  return folder;
}

function edit(folder: string, change: (files: ManifestEntry[]) => ManifestEntry[]): void {
  const manifest = path.join(folder, 'manifest.json');
  const { files } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { files: ManifestEntry[] };
  fs.writeFileSync(manifest, JSON.stringify({ files: change(files) }));
}
