import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CkanPackage } from '../../pipeline/ckan/types';
import { GateError } from '../../pipeline/core/gate';
import { encode } from '../open-data-list/lists';
import { built, call, downloaded, newPrefix, only, publisher, rowsOf, shown, uploadByHand, withCkan } from './ckan';
import { OLD_LIST, OLD_LIST_TEXT } from './old-list';

const CODES = '242101_dx_plan_codes';
const LIST = '242101_open_data_list';

withCkan('a dataset of our name that somebody else put there', (ckan) => {
  let dist = '';
  beforeAll(async () => {
    dist = only(await built(), [CODES, LIST]);
  }, 180_000);

  test('is a conflict before anything is written', async () => {
    const prefix = newPrefix();
    await call('package_create', { name: `${prefix}_${LIST}`, owner_org: '242101', title: '市の一覧' });
    const before = await shown(`${prefix}_${LIST}`);
    const error = await publisher({ url: ckan.url, prefix })(dist).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GateError);
    expect((error as GateError).gate.issues.map(({ code, where }) => `${code} ${where.record}`)).toEqual([
      `DATASET_FOREIGN ${prefix}_${LIST}`,
    ]);
    expect(await shown(`${prefix}_${LIST}`)).toEqual(before);
    await expect(shown(`${prefix}_${CODES}`)).rejects.toThrow('Not Found');
  }, 180_000);

  test('of another organisation can not be taken over', async () => {
    const prefix = newPrefix();
    await call(
      'package_create',
      { name: `${prefix}_${CODES}`, owner_org: '422011', title: '別の自治体の' },
      ckan.tokens.admin,
    );
    const error = await publisher({ url: ckan.url, prefix })(dist, { adopt: [`${prefix}_${CODES}`] }).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as GateError).gate.issues.map(({ code }) => code)).toEqual(['DATASET_ELSEWHERE']);
  }, 180_000);

  describe('an open-data list of 80 rows, adopted', () => {
    const prefix = newPrefix();
    const name = `${prefix}_${LIST}`;
    const publish = publisher({ url: ckan.url, prefix });
    let before: CkanPackage;
    beforeAll(async () => {
      await call('package_create', {
        name,
        owner_org: '242101',
        title: '市の一覧',
        author: '総務課',
        tags: [{ name: '一覧' }],
      });
      await uploadByHand(name, { name: '説明', format: 'PDF' }, Buffer.from('%PDF-1.4'), 'readme.pdf');
      await uploadByHand(name, { name: '一覧', format: 'CSV' }, OLD_LIST, '242101_opendata.csv');
      before = await shown(name);
      expect((await publish(dist, { adopt: [name] })).issues.filter(({ severity }) => severity === 'error')).toEqual(
        [],
      );
    }, 180_000);

    test('goes into the same resource under the same address, the other resource stays', async () => {
      const { resources, ...after } = await shown(name);
      expect(resources.map(({ id, url }) => [id, url])).toEqual(before.resources.map(({ id, url }) => [id, url]));
      expect([after['title'], after['author'], after.tags.map((tag) => tag.name)]).toEqual([
        'オープンデータ一覧',
        '総務課',
        ['オープンデータ一覧', '一覧', '自治体標準ODS'],
      ]);
      expect(String((await downloaded(resources[0]?.url as string)).data)).toBe('%PDF-1.4');
    });

    test('holds all 80 rows, and ours beside them, in 45 columns', async () => {
      const { data, type } = await downloaded((await shown(name)).resources[1]?.url as string);
      expect(type).toMatch(/^text\/csv/);
      const rows = rowsOf(data);
      expect(Object.keys(rows[0] as object)).toHaveLength(45);
      const theirs = rows.filter((row) => !row['データセット_ID']?.startsWith('242101_'));
      expect(
        theirs.map((row) => [
          row['データセット_ID'],
          row['地方公共団体名'],
          row['データセット_タイトル'],
          row['データセット_概要'],
          row['データセット_公開日'],
          row['データセット_URL'],
        ]),
      ).toEqual(
        Array.from({ length: 80 }, (_, index) => [
          String(index + 1),
          '三重県亀山市',
          `データ${index + 1}`,
          `概要、その${index + 1}`,
          '2022/4/1',
          `https://www.city.kameyama.mie.jp/${index + 1}`,
        ]),
      );
      const ours = rows.filter((row) => row['データセット_ID'] === CODES);
      expect(ours.map((row) => row['ファイル_形式'])).toEqual(['csv', 'json', 'jsonld', 'ttl', 'nt']);
      for (const row of ours)
        expect((await downloaded(row['ファイル_ダウンロードURL'] as string)).data).toHaveLength(
          Number(row['ファイル_サイズ']),
        );
      expect(rows).toHaveLength(85);
    });

    test('is ours from then on: nothing to do, and no --adopt', async () => {
      const report = await publish(dist);
      expect([report.requests.writes, report.issues]).toEqual([0, []]);
    }, 180_000);
  });

  describe('a list that was taken over under another file name', () => {
    const prefix = newPrefix();
    const name = `${prefix}_${LIST}`;
    const publish = publisher({ url: ckan.url, prefix });
    const ids = async (): Promise<unknown> => (await shown(name)).resources.map(({ id, url }) => [id, url]);
    const datasets = async (): Promise<unknown> =>
      rowsOf((await downloaded((await shown(name)).resources[0]?.url as string)).data).map(
        (row) => row['データセット_ID'],
      );
    let before: unknown;
    beforeAll(async () => {
      await call('package_create', { name, owner_org: '242101', title: '市の一覧' });
      await uploadByHand(name, { name: '一覧', format: 'CSV' }, OLD_LIST, '242101_opendata.csv');
      before = await ids();
      expect((await publish(dist, { adopt: [name] })).issues.filter(({ severity }) => severity === 'error')).toEqual(
        [],
      );
    }, 180_000);

    test.each([
      ['is edited in the form of CKAN, which drops our key', undefined, 80],
      [
        'is given another list there',
        encode(
          OLD_LIST_TEXT.replace(
            /\r\n$/,
            '\r\n242101,81,三重県,亀山市,データ81,概要,CSV,行財政,1年に1回,https://www.city.kameyama.mie.jp/81,無,CC BY 4.0,2022/4/1,2023-01-01,備考\r\n',
          ),
          'cp932',
        ),
        81,
      ],
    ])(
      '%s',
      async (_, list, rows) => {
        const [resource] = (await shown(name)).resources;
        const body = new FormData();
        for (const [key, value] of Object.entries({
          id: String(resource?.id),
          name: '一覧',
          format: 'CSV',
          url: '242101_opendata.csv',
          url_type: 'upload',
        }))
          body.set(key, value);
        if (list) body.set('upload', new File([list], '242101_opendata.csv'));
        expect(
          (
            await fetch(`${ckan.url}/api/3/action/resource_update`, {
              method: 'POST',
              body,
              headers: { Authorization: ckan.tokens.editor },
            })
          ).status,
        ).toBe(200);
        expect((await shown(name)).resources[0]?.odp_key).toBeUndefined();

        expect((await publish(dist)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(await ids()).toEqual(before);
        expect(await datasets()).toEqual([
          ...Array.from({ length: rows }, (_, index) => String(index + 1)),
          ...Array<string>(5).fill(CODES),
        ]);
        expect((await publish(dist)).requests.writes).toBe(0);
      },
      180_000,
    );
  });

  test('with several lists: the first is taken, and said', async () => {
    const prefix = newPrefix();
    const name = `${prefix}_${LIST}`;
    await call('package_create', { name, owner_org: '242101' });
    for (const file of ['opendata_2025.csv', 'opendata_2022.csv'])
      await uploadByHand(name, { name: '一覧', format: 'CSV' }, OLD_LIST, file);
    const report = await publisher({ url: ckan.url, prefix })(dist, { adopt: [name], dryRun: true });
    expect(
      report.issues.filter(({ code }) => code === 'LIST_SEVERAL').map(({ severity, where }) => [severity, where.value]),
    ).toEqual([['warning', 'opendata_2025.csv']]);
  }, 180_000);

  test('as a draft that nobody finished is a conflict, adopted or not', async () => {
    const prefix = newPrefix();
    const name = `${prefix}_${CODES}`;
    await call('package_create', { name, owner_org: '242101', title: '作りかけ' });
    await call('package_patch', { id: name, state: 'draft' }, ckan.tokens.admin);
    for (const adopt of [[], [name]]) {
      const error = await publisher({ url: ckan.url, prefix })(dist, { adopt, only: [CODES] }).catch(
        (thrown: unknown) => thrown,
      );
      expect((error as GateError).gate.issues.map(({ code }) => code)).toEqual(['DATASET_DRAFT']);
    }
  }, 180_000);

  test('without a CSV that reads as a list is left alone', async () => {
    const prefix = newPrefix();
    const name = `${prefix}_${LIST}`;
    await call('package_create', { name, owner_org: '242101' });
    await uploadByHand(name, { name: '別物', format: 'CSV' }, Buffer.from('a,b\r\n1,2\r\n'), 'other.csv');
    const error = await publisher({ url: ckan.url, prefix })(dist, { adopt: [name] }).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as GateError).gate.issues.map(({ code }) => code)).toEqual(['LIST_NOT_FOUND']);
  }, 180_000);
});
