import { describe, expect, it } from '@jest/globals';
import { standards } from '../../pipeline/standards/registry';
import { checked, csv, fileName, isKey, rightRows, told } from './sheets';

/** How many columns each sheet has, as the national templates do. */
const COLUMNS: [slug: string, form: string, columns: number, first: string, last: string][] = [
  ['aed', '2026', 39, '全国地方公共団体コード', '備考'],
  ['aed', 'legacy', 22, '都道府県コード又は市区町村コード', '備考'],
  ['bicycle_parking', '2026', 13, '公営駐輪場_全国地方公共団体コード', '公営駐輪場_最大駐輪台数'],
  ['care_service', '2026', 36, '全国地方公共団体コード', '備考'],
  ['care_service', 'legacy', 22, '都道府県コード又は市区町村コード', '備考'],
  ['cultural_property', '2026', 45, '全国地方公共団体コード', '備考'],
  ['cultural_property', 'legacy', 34, '都道府県コード又は市区町村コード', '備考'],
  ['disaster_radio', '2026', 14, '防災行政無線_全国地方公共団体コード', '防災行政無線_備考'],
  ['evacuation_space', '2026', 39, '全国地方公共団体コード', '備考'],
  ['evacuation_space', 'legacy', 26, 'NO', '備考'],
  ['event', '2026', 78, '全国地方公共団体コード', '備考'],
  ['event', 'legacy', 32, '都道府県コード又は市区町村コード', '備考'],
  ['fire_hydrant', '2026', 16, '全国地方公共団体コード', '備考'],
  ['fire_hydrant', 'legacy', 11, '都道府県コード又は市区町村コード', '備考'],
  ['food_business_all', '2026', 34, '全国地方公共団体コード', '備考'],
  ['food_business_all', 'legacy', 24, '都道府県コード又は市区町村コード', '備考'],
  ['garbage_separation', '2026', 10, '全国地方公共団体コード', '備考'],
  ['hospital', '2026', 42, '全国地方公共団体コード', '備考'],
  ['hospital', 'legacy', 26, '都道府県コード又は市区町村コード', '備考'],
  ['open_data_list', '2026', 45, 'データセット_ID', 'ファイル_著作権表記'],
  ['open_data_list', '2025', 44, 'データセット_ID', 'ファイル_著作権表記'],
  ['open_data_list', '2024', 42, 'データセット_ID', 'ファイル_API対応有無'],
  ['open_data_list', 'legacy', 15, '都道府県コード又は市区町村コード', '備考'],
  ['population', '2026', 46, '全国地方公共団体コード', '備考'],
  ['population', 'legacy', 47, '都道府県コード又は市区町村コード', '備考'],
  ['preschool', '2026', 53, '全国地方公共団体コード', '備考'],
  ['preschool', 'legacy', 28, '都道府県コード又は市区町村コード', '備考'],
  ['public_facility', '2026', 56, '全国地方公共団体コード', '備考'],
  ['public_facility', 'legacy', 24, '都道府県コード又は市区町村コード', '備考'],
  ['public_toilet', '2026', 39, '全国地方公共団体コード', '備考'],
  ['public_toilet', 'legacy', 32, '都道府県コード又は市区町村コード', '備考'],
  ['public_wireless_lan', '2026', 28, '全国地方公共団体コード', '備考'],
  ['public_wireless_lan', 'legacy', 18, '都道府県コード又は市区町村コード', '備考'],
  ['school_district', '2026', 15, '学校ID', 'ポリゴン_ファイル名'],
  ['tourism', '2026', 58, '全国地方公共団体コード', '備考'],
  ['tourism', 'legacy', 30, '都道府県コード又は市区町村コード', '備考'],
  ['tourist_point', '2026', 13, '観光ポイント_全国地方公共団体コード', '観光ポイント_画像_ライセンス'],
];

it('every sheet is there, with its columns', () => {
  const found = standards().map(({ slug, form, columns }) => [
    slug,
    form,
    columns.length,
    columns[0]?.titles?.ja,
    columns.at(-1)?.titles?.ja,
  ]);
  expect(found).toEqual(COLUMNS);
});

describe.each(standards().map((standard) => [`${standard.slug}.${standard.form}`, standard] as const))(
  '%s',
  (_, standard) => {
    const rows = rightRows(standard);
    const expected = {
      dataset: standard.slug,
      generation: standard.generation,
      encoding: 'utf-8-bom',
      rows: 3,
      scores: { 1: 100, 2: 100, 3: 100 },
    };

    it('a right file passes without error or warning', () => {
      const result = checked(csv(rows), fileName(standard));
      expect(told(result)).toEqual([]);
      expect(result).toMatchObject(expected);
    });

    it('is recognised by its headers alone, and by --as', () => {
      expect(checked(csv(rows), 'data.csv')).toMatchObject(expected);
      expect(checked(csv(rows), 'data.csv', { as: standard.slug })).toMatchObject(expected);
    });

    it('LF, no BOM and an older generation are information', () => {
      expect(told(checked(csv(rows).slice(1).replaceAll('\r\n', '\n'), fileName(standard)))).toEqual([]);
    });

    it('a column more is no error, a required one less is told', () => {
      expect(
        told(checked(csv(rows.map((row, index) => [...row, index === 0 ? '市独自の列' : '値'])), fileName(standard))),
      ).toEqual([]);
      standard.columns.forEach((column, at) => {
        const without = told(
          checked(csv(rows.map((row) => row.filter((_, index) => index !== at))), fileName(standard)),
        ).filter((line) => line.includes('COLUMN_LACKING'));
        const certain = !/uncertain|observed/.test(
          standard.description['schema:creativeWorkStatus']?.['schema:spelling'] ?? '',
        );
        const severities: string[] = [];
        if (column.required) severities.push(certain ? 'error' : 'warning');
        else if (column['schema:valueRequired'] || isKey(standard, column)) severities.push('warning');
        expect([column.name, without]).toEqual([
          column.name,
          severities.map((severity) => `${severity} COLUMN_LACKING - -:-`),
        ]);
      });
    });
  },
);
