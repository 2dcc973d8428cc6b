import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { GateError } from '../../pipeline/gate';
import type { CkanPackage } from '../../pipeline/ckan/package';
import { OLD_LIST } from './old-list';
import { built, call, downloaded, newPrefix, only, publisher, shown, uploadByHand, withCkan } from './ckan';

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
    expect((error as GateError).gate.issues.map(({ code, where }) => `${code} ${where.record}`)).toEqual([`DATASET_FOREIGN ${prefix}_${LIST}`]);
    expect(await shown(`${prefix}_${LIST}`)).toEqual(before);
    await expect(shown(`${prefix}_${CODES}`)).rejects.toThrow('Not Found');
  }, 180_000);

  test('of another organisation can not be taken over', async () => {
    const prefix = newPrefix();
    await call('package_create', { name: `${prefix}_${CODES}`, owner_org: '422011', title: '別の自治体の' }, ckan.tokens.admin);
    const error = await publisher({ url: ckan.url, prefix })(dist, { adopt: [`${prefix}_${CODES}`] }).catch((thrown: unknown) => thrown);
    expect((error as GateError).gate.issues.map(({ code }) => code)).toEqual(['DATASET_ELSEWHERE']);
  }, 180_000);

  describe('an open-data list of 80 rows, adopted', () => {
    const prefix = newPrefix();
    const name = `${prefix}_${LIST}`;
    const publish = publisher({ url: ckan.url, prefix });
    let before: CkanPackage;
    beforeAll(async () => {
      await call('package_create', { name, owner_org: '242101', title: '市の一覧', author: '総務課', tags: [{ name: '一覧' }] });
      await uploadByHand(name, { name: '説明', format: 'PDF' }, Buffer.from('%PDF-1.4'), 'readme.pdf');
      await uploadByHand(name, { name: '一覧', format: 'CSV' }, OLD_LIST, '242101_opendata.csv');
      before = await shown(name);
      expect((await publish(dist, { adopt: [name] })).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }, 180_000);

    test('goes into the same resource under the same address, the other resource stays', async () => {
      const { resources, ...after } = await shown(name);
      expect(resources.map(({ id, url }) => [id, url])).toEqual(before.resources.map(({ id, url }) => [id, url]));
      expect([after['title'], after['author'], after.tags.map((tag) => tag.name)]).toEqual(['オープンデータ一覧', '総務課', ['オープンデータ一覧', '一覧', '自治体標準ODS']]);
      expect(String((await downloaded(resources[0]?.url as string)).data)).toBe('%PDF-1.4');
    });

    test('holds all 80 rows, and ours beside them, in 45 columns', async () => {
      const { data, type } = await downloaded((await shown(name)).resources[1]?.url as string);
      expect(type).toMatch(/^text\/csv/);
      const rows = parse(data, { columns: true, bom: true }) as Record<string, string>[];
      expect(Object.keys(rows[0] as object)).toHaveLength(45);
      const theirs = rows.filter((row) => !row['データセット_ID']?.startsWith('242101_'));
      expect(theirs.map((row) => [row['データセット_ID'], row['地方公共団体名'], row['データセット_タイトル'], row['データセット_概要'], row['データセット_公開日'], row['データセット_URL']])).toEqual(
        Array.from({ length: 80 }, (_, index) => [String(index + 1), '三重県亀山市', `データ${index + 1}`, `概要、その${index + 1}`, '2022/4/1', `https://www.city.kameyama.mie.jp/${index + 1}`]),
      );
      const ours = rows.filter((row) => row['データセット_ID'] === CODES);
      expect(ours.map((row) => row['ファイル_形式'])).toEqual(['csv', 'json', 'jsonld', 'ttl', 'nt']);
      for (const row of ours) expect((await downloaded(row['ファイル_ダウンロードURL'] as string)).data).toHaveLength(Number(row['ファイル_サイズ']));
      expect(rows).toHaveLength(85);
    });

    test('is ours from then on: nothing to do, and no --adopt', async () => {
      const report = await publish(dist);
      expect([report.requests.writes, report.issues]).toEqual([0, []]);
    }, 180_000);
  });

  test('without a CSV that reads as a list is left alone', async () => {
    const prefix = newPrefix();
    const name = `${prefix}_${LIST}`;
    await call('package_create', { name, owner_org: '242101' });
    await uploadByHand(name, { name: '別物', format: 'CSV' }, Buffer.from('a,b\r\n1,2\r\n'), 'other.csv');
    const error = await publisher({ url: ckan.url, prefix })(dist, { adopt: [name] }).catch((thrown: unknown) => thrown);
    expect((error as GateError).gate.issues.map(({ code }) => code)).toEqual(['LIST_NOT_FOUND']);
  }, 180_000);
});
