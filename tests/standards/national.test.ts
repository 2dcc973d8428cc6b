import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { compileSchema } from '../../pipeline/core/json-schema';
import { datatypeOf, header, realColumns } from '../../pipeline/model/csvw';
import { rowSchema } from '../../pipeline/model/row-schema';
import { HEADERS, RENAMED } from '../open-data-list/lists';
import { root } from '../report';
import { loadNationalSheet } from '../../pipeline/standards/national-sheet';

const files = fs
  .readdirSync(path.join(root, 'schemas/national'))
  .filter((file) => file.startsWith('open_data_list.'))
  .map((file) => file.replace(/\.json$/, ''));
const now = new Map(realColumns(loadNationalSheet('open_data_list.2026')).map((column) => [header(column), column]));

it('every form of the open-data list is described, and no other', () => {
  expect(files.sort()).toEqual(
    Object.keys(HEADERS)
      .map((generation) => `open_data_list.${generation}`)
      .sort(),
  );
});

describe.each(Object.entries(HEADERS))('open_data_list.%s', (generation, titles) => {
  const description = loadNationalSheet(`open_data_list.${generation}`);
  const columns = realColumns(description);

  it('has the columns of the standard, in their order', () => {
    expect(columns.map(header)).toEqual(titles);
    expect(titles).toHaveLength({ legacy: 15, 2024: 42, 2025: 44, 2026: 45 }[generation] ?? NaN);
  });

  it('says what it is and how sure that is', () => {
    expect(Object.keys(description)).toEqual([
      '@context',
      'url',
      'dc:title',
      'dc:description',
      'dc:conformsTo',
      'rdfs:comment',
      'schema:creativeWorkStatus',
      'lang',
      'tableSchema',
    ]);
    for (const key of ['dc:title', 'dc:description'] as const)
      expect(description[key].map((value) => value['@language'])).toEqual(['ja', 'en']);
  });

  it('calls a column as the 45 do where it means the same', () => {
    const halves = columns.filter((column) => RENAMED[header(column)] === null);
    expect(halves.map((column) => column.name)).toEqual(
      generation === 'legacy' ? ['prefecture_name', 'municipality_name'] : [],
    );
    for (const column of columns.filter((one) => !halves.includes(one)))
      expect([header(column), column.name]).toEqual([
        header(column),
        now.get(RENAMED[header(column)] ?? header(column))?.name,
      ]);
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
  });

  it('gives each column a title in both languages, a datatype and a language', () => {
    for (const column of columns) {
      expect(column).toMatchObject({
        name: expect.stringMatching(/^[a-z][a-z0-9_]*$/),
        titles: { ja: expect.any(String), en: expect.stringMatching(/^[a-z ]+$/) },
        datatype: expect.anything(),
        suppressOutput: true,
      });
      expect(column.lang).toBe(datatypeOf(column).base === 'string' ? 'und' : undefined);
    }
    expect(() => compileSchema(rowSchema(description))).not.toThrow();
  });
});

it.each([
  ['legacy', ['データ名称', 'データ形式', '分類', '最終更新日']],
  ['2024', []],
  ['2025', []],
])('%s requires what is known to be required: %j', (generation, titles) => {
  expect(
    realColumns(loadNationalSheet(`open_data_list.${generation}`))
      .filter((column) => column.required)
      .map(header),
  ).toEqual(titles);
});
