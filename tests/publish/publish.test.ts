import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Parser, Store } from 'n3';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fingerprintOf } from '../../pipeline/ckan/connection';
import type { CkanPackage } from '../../pipeline/ckan/types';
import type { ManifestEntry } from '../../pipeline/model/dist';
import type { PublishReport } from '../../pipeline/publish/types';
import { projectCopy } from '../project';
import { built, call, downloaded, newPrefix, publisher, rowsOf, shown, withCkan } from './ckan';
import { type Proxy, startProxy } from './proxy';

const DC = 'http://purl.org/dc/terms/';
const DATASET = 'http://www.w3.org/ns/dcat#Dataset';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

withCkan('the whole dist/', (ckan) => {
  const prefix = newPrefix();
  let proxy: Proxy;
  let publish: ReturnType<typeof publisher>;
  let [dist, files] = ['', [] as ManifestEntry[]];
  let first: PublishReport;
  beforeAll(async () => {
    proxy = await startProxy(ckan.url);
    // As an editor of the organisation, and through something in between: CKAN gives its own address, not the proxy's.
    publish = publisher({ url: proxy.url, prefix, token: ckan.tokens.editor });
    dist = await built();
    files = (
      JSON.parse(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8')) as { files: ManifestEntry[] }
    ).files.filter(({ path: file, dataset }) => dataset !== null || file === '242101_open_data_list.csv');
    first = await publish(dist);
  }, 180_000);
  afterAll(() => proxy.close());

  const nameOf = (file: ManifestEntry): string => `${prefix}_${file.dataset ?? '242101_open_data_list'}`;
  const keyOf = (file: ManifestEntry): string => path.basename(file.path);
  const datasets = (): Promise<CkanPackage[]> => Promise.all([...new Set(files.map(nameOf))].map(shown));

  describe('the first time', () => {
    test('every dataset and every file is there, public, and was downloaded again', async () => {
      expect(first.issues).toEqual([]);
      expect(first.datasets.map(({ name, result }) => `${name} ${result}`)).toEqual(
        [...new Set(files.map(nameOf))].map((name) => `${name} published`),
      );
      expect(first.datasets.flatMap(({ verified }) => verified.map(({ key }) => key))).toEqual(files.map(keyOf));
      expect((await datasets()).flatMap(({ private: hidden, resources }) => [hidden, resources.length])).toEqual(
        [...Array<[boolean, number]>((files.length / 6) | 0).fill([false, 6]), [false, 1]].flat(),
      );
    });

    test("every file has our bytes and media type, but for those that name the catalogue's addresses", async () => {
      const all = new Map(
        (await datasets()).flatMap(({ resources }) => resources.map((resource) => [resource.odp_key, resource])),
      );
      for (const file of files) {
        const { type, data } = await downloaded(all.get(keyOf(file))?.url as string);
        expect(type.split(';')[0]).toBe(file.mediaType);
        const addressed = file.path.endsWith('.csv-metadata.json') || file.dataset === null;
        if (!addressed) expect(fingerprintOf(data)).toEqual({ bytes: file.bytes, sha256: file.sha256 });
        if (file.path.endsWith('.csv-metadata.json')) {
          const csv = all.get(keyOf(file).replace('-metadata.json', ''))?.url;
          const own = JSON.parse(fs.readFileSync(path.join(dist, file.path), 'utf8')) as object;
          expect(JSON.parse(String(data))).toEqual({ ...own, url: csv });
        }
      }
    }, 180_000);

    test.each([
      [
        '242101_dx_plan_initiatives',
        '行政DX推進計画の取組',
        '亀山市行政DX推進計画の取組の目的、目指す成果、報告年度の課題、進捗度評価、今後の方向性、担当。1行が1取組1報告年度。再掲の取組も1行とする。',
      ],
      ['242101_dx_plan_rating_summary', '基本方針別の進捗度評価', undefined],
      [
        '242101_open_data_list',
        'オープンデータ一覧',
        '公開しているオープンデータのファイルの一覧。1行が1ファイル。自治体標準オープンデータセットのオープンデータ一覧(45列)による。',
      ],
    ])('%s has its Japanese title and notes', async (identifier, title, notes) => {
      const dataset = await shown(`${prefix}_${identifier}`);
      expect(dataset['title']).toBe(title);
      if (notes !== undefined) expect(dataset['notes']).toBe(notes);
      expect(dataset['license_id']).toBe('cc-by-40-intl');
    });

    test('the list names every file under the address at which it is downloaded', async () => {
      const list = (await shown(`${prefix}_242101_open_data_list`)).resources[0];
      const rows = rowsOf((await downloaded(list?.url as string)).data);
      const urls = (await datasets())
        .flatMap(({ resources }) => resources)
        .filter(({ odp_key: key }) => key !== list?.odp_key && !String(key).endsWith('-metadata.json'))
        .map(({ url }) => url as string);
      expect(urls).toHaveLength(
        files.filter(
          ({ path: file }) => /\.(csv|json|jsonld|ttl|nt)$/.test(file) && !/metadata|open_data_list/.test(file),
        ).length,
      );
      expect(rows.map((row) => row['ファイル_ダウンロードURL']).sort()).toEqual(urls.sort());
    });

    test("CKAN's own DCAT and catalog.ttl name the same datasets, licence and publisher", async () => {
      const ours = new Store(new Parser().parse(fs.readFileSync(path.join(dist, 'catalog.ttl'), 'utf8')));
      const named = ours
        .getSubjects(TYPE, DATASET, null)
        .map(({ value }) => value)
        .sort();
      const seen = await Promise.all(
        (await datasets())
          .filter(({ name }) => !name.endsWith('_open_data_list'))
          .map(async ({ name }) => {
            const theirs = new Store(
              new Parser().parse(String((await downloaded(`${ckan.url}/dataset/${name}.ttl`)).data)),
            );
            const iri = theirs.getSubjects(TYPE, DATASET, null)[0]?.value as string;
            for (const property of ['publisher', 'identifier', 'spatial', 'accrualPeriodicity'])
              expect([iri, property, theirs.getObjects(iri, DC + property, null)[0]?.value]).toEqual([
                iri,
                property,
                ours.getObjects(iri, DC + property, null)[0]?.value,
              ]);
            const titles = (store: Store): string[] =>
              store.getObjects(iri, `${DC}title`, null).map(({ value }) => value);
            expect(titles(ours)).toContain(titles(theirs)[0]);
            const distributions = theirs.getObjects(iri, 'http://www.w3.org/ns/dcat#distribution', null);
            expect(distributions).toHaveLength(6);
            for (const distribution of distributions)
              expect(theirs.getObjects(distribution, `${DC}license`, null).map(({ value }) => value)).toEqual([
                'https://creativecommons.org/licenses/by/4.0/',
              ]);
            return iri;
          }),
      );
      expect(seen.sort()).toEqual(named);
    }, 180_000);
  });

  describe('the DataStore', () => {
    const resource = async (): Promise<string> =>
      (await shown(`${prefix}_242101_dx_plan_initiatives`)).resources[0]?.id as string;

    test('gives 92 typed rows of initiatives, with a data dictionary', async () => {
      const { records, fields, total } = await call<{
        total: number;
        records: Record<string, unknown>[];
        fields: { id: string; type: string; info?: object }[];
      }>('datastore_search', { resource_id: await resource(), limit: 1000 }, '');
      expect([total, records.length]).toEqual([92, 92]);
      const own = JSON.parse(
        fs.readFileSync(path.join(dist, '242101_dx_plan_initiatives/242101_dx_plan_initiatives.json'), 'utf8'),
      ) as Record<string, unknown>[];
      expect(
        records.map((record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== '_id'))),
      ).toEqual(own.map((row) => ({ ...row, departments: (row['departments'] as string[]).join(';') })));
      expect(fields.filter(({ id }) => ['report_year', 'relisted', 'name'].includes(id))).toEqual([
        { id: 'report_year', type: 'int4', info: { label: '報告年度', notes: expect.any(String) } },
        { id: 'name', type: 'text', info: { label: '取組名', notes: expect.any(String) } },
        { id: 'relisted', type: 'bool', info: { label: '再掲', notes: expect.any(String) } },
      ]);
    });

    test('finds the 5 initiatives rated C, by filter and by SQL', async () => {
      const id = await resource();
      const byFilter = await call<{ total: number }>(
        'datastore_search',
        { resource_id: id, filters: { rating_code: 'C' } },
        '',
      );
      const bySql = await call<{ records: { count: unknown }[] }>(
        'datastore_search_sql',
        { sql: `SELECT count(*) FROM "${id}" WHERE rating_code = 'C'` },
        '',
      );
      expect([byFilter.total, Number(bySql.records[0]?.count)]).toEqual([5, 5]);
    });

    test('shows the table', async () => {
      const views = await call<{ view_type: string }[]>('resource_view_list', { id: await resource() }, '');
      expect(views.filter(({ view_type: type }) => type === 'datatables_view')).toHaveLength(1);
    });
  });

  test('the second time nothing is written, and no date moves', async () => {
    const before = (await datasets()).map(({ metadata_modified: modified }) => modified);
    const writes = proxy.writes.length;
    const second = await publish(dist);
    expect(second.issues).toEqual([]);
    expect(second.plan.map(({ action }) => action)).toEqual(Array(new Set(files.map(nameOf)).size).fill('nothing'));
    expect(proxy.writes.length).toBe(writes);
    expect((await datasets()).map(({ metadata_modified: modified }) => modified)).toEqual(before);
  }, 180_000);

  test('one cell of the report changed: only the files that hold it are sent, to the same addresses', async () => {
    const folder = projectCopy();
    const [report, source] = ['reports/2024.txt', 'source.yaml'].map((file) =>
      path.join(folder, 'datasets/dx_plan', file),
    ) as [string, string];
    const text = fs
      .readFileSync(report, 'utf8')
      .replace('実行計画(R2.12.25閣議決定)において', '実行計画(R2.12.25閣議決定)では');
    fs.writeFileSync(report, text);
    fs.writeFileSync(
      source,
      fs.readFileSync(source, 'utf8').replace(/sha256: .*/, `sha256: ${fingerprintOf(Buffer.from(text)).sha256}`),
    );
    const addresses = async (): Promise<unknown[]> =>
      (await datasets()).flatMap(({ resources }) => resources.map(({ id, url }) => [id, url]));
    const before = await addresses();
    const { plan, issues } = await publish(await built(folder));
    expect(issues).toEqual([]);
    // The purpose of one initiative, and in the list the sizes of its files.
    expect(
      plan.flatMap(({ resources }) => resources.filter(({ action }) => action === 'upload').map(({ key }) => key)),
    ).toEqual([
      ...['csv', 'json', 'jsonld', 'nt', 'ttl'].map((ending) => `242101_dx_plan_initiatives.${ending}`),
      '242101_open_data_list.csv',
    ]);
    expect(plan.find(({ identifier }) => identifier === '242101_dx_plan_initiatives')?.table).toMatchObject({
      change: 'rows',
      upserts: 1,
      deletes: 0,
    });
    expect(await addresses()).toEqual(before);
  }, 300_000);
});
