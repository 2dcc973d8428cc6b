import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describeDataset } from '../../../pipeline/build/describe/dataset';
import { openDataList } from '../../../pipeline/build/describe/open-data-list';
import { formatsOf } from '../../../pipeline/build/serialize/serialize';
import { csvWriter } from '../../../pipeline/formats/csv/writer';
import { OPEN_DATA_LIST, tableFile } from '../../../pipeline/model/dist';
import { base, realTables } from '../../project';
import { root } from '../../report';
import { loadNationalSheet } from '../../../pipeline/standards/national-sheet';
import { descriptionOf } from '../../../pipeline/model/row';

const { source, tables } = realTables();
const files = new Map(
  tables.flatMap((table) =>
    formatsOf(descriptionOf(table)).map(
      (extension, index) =>
        [tableFile('242101', table.name, extension), { bytes: 100 + index, sha256: 'f'.repeat(64) }] as const,
    ),
  ),
);
const rows = openDataList(tables.map((table) => describeDataset(table, source, files)));
const header = csvWriter(loadNationalSheet(OPEN_DATA_LIST)).begin().trimEnd().slice(1).split(',');
const row = rows.find((one) => one['file_id'] === '242101_dx_plan_results-csv') ?? {};

describe('the headers', () => {
  it('are the 45 of the standard, each once', () => {
    expect(header).toHaveLength(45);
    expect(new Set(header).size).toBe(45);
  });

  it.each<[number, string]>([
    [1, 'データセット_ID'],
    [2, '全国地方公共団体コード'],
    [3, '地方公共団体名'],
    [4, 'データセット_タイトル'],
    [6, 'データセット_概要'],
    [11, 'データセット_最終更新日'],
    [16, 'データセット_準拠する標準'],
    [20, 'データセット_対象期間'],
    [22, 'データセット_連絡先名称'],
    [27, 'データセット_連絡先備考（その他、SNSなど）'],
    [29, 'ファイル_ID'],
    [32, 'ファイル_ダウンロードURL'],
    [37, 'ファイル_サイズ'],
    [44, 'ファイル_API対応有無'],
    [45, 'ファイル_著作権表記'],
  ])('number %i is %s', (number, title) => {
    expect(header[number - 1]).toBe(title);
  });
});

describe('a row', () => {
  it.each<[string, unknown]>([
    ['dataset_id', '242101_dx_plan_results'],
    ['local_government_code', '242101'],
    ['local_government_name', '三重県亀山市'],
    ['dataset_title', '行政DX推進計画の年度別取組実績'],
    ['dataset_keyword', ['行政DX', '行政計画', '実績報告']],
    ['dataset_issued', '2026-11-22'],
    ['dataset_standard', '行政データにおける機械可読性に関するルール'],
    ['dataset_frequency', '1年に1回'],
    ['dataset_temporal', '2022-04-01/2025-03-31'],
    ['contact_name', '政策部DX推進室'],
    ['file_format', 'csv'],
    ['file_licence', 'CC BY 4.0'],
    ['file_size', 100],
    ['file_download_url', `${base}242101_dx_plan_results/242101_dx_plan_results.csv`],
    ['file_terms', 'https://creativecommons.org/licenses/by/4.0/'],
  ])('%s is %j', (column, value) => {
    expect(row[column]).toEqual(value);
  });

  it('has no telephone and no e-mail, since the report prints none', () => {
    const contact = Object.entries(row).filter(
      ([name]) => /phone|mail|extension|form/i.test(name) && name !== 'file_format',
    );
    expect(contact.length).toBeGreaterThanOrEqual(3);
    expect(contact.filter(([, value]) => value !== null)).toEqual([]);
  });

  it('there is one a file, none twice, none for the list itself', () => {
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map((one) => one['file_id'])).size).toBe(60);
    expect(rows.filter((one) => String(one['file_id']).includes('open_data_list'))).toEqual([]);
  });

  it("claims no standard sheet anywhere: the tag stands in no table's description", () => {
    for (const name of fs.readdirSync(path.join(root, 'schemas/tables')))
      expect(fs.readFileSync(path.join(root, 'schemas/tables', name), 'utf8')).not.toMatch(
        /推奨データセット|自治体標準オープンデータセット/,
      );
  });
});

it.each<[string, string, string]>([
  ['schedule', '2022-04-01', '2027-03-31'],
  ['results', '2022-04-01', '2025-03-31'],
  ['measures', '2024-04-01', '2025-03-31'],
])('%s speaks of %s to %s', (name, start, end) => {
  const table = tables.find((one) => one.name === `dx_plan_${name}`);
  expect(table && describeDataset(table, source, files).period).toEqual({ start, end });
});
