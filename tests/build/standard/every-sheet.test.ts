import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { publishable } from '../../../pipeline/build/source/standard-source';
import { datatypeOf, realColumns } from '../../../pipeline/model/csvw';
import type { Row } from '../../../pipeline/model/row';
import { csv, rightRows } from '../../check/sheets';
import { type Outcome, base, build } from '../../project';
import { csv2rdf } from '../serialize/csv2rdf';
import { readings } from '../serialize/memory';
import { addStandard, emptyProject } from './folder';

const sheets = publishable().map((standard) => ({
  standard,
  name: `${standard.slug}_${standard.form}`,
  rows: rightRows(standard),
}));
/** Sheets whose rows are named otherwise than by an ID: by what, and how their addresses begin. */
const WITHOUT_ID: Readonly<Record<string, { column: string; address: string }>> = {
  population: { column: 'area_name', address: 'population/242101/2026-04-01/' },
  school_district: { column: 'school_code', address: 'school_district/242101/242101-1/' },
};
const project = emptyProject();
const dist = path.join(project, 'dist');
const read = (name: string, extension: string): string =>
  fs.readFileSync(path.join(dist, `242101_${name}/242101_${name}.${extension}`), 'utf8');
let outcome: Outcome;

beforeAll(async () => {
  for (const { standard, name, rows } of sheets) addStandard(project, standard.slug, standard.form, rows, { name });
  outcome = await build({ from: project, out: dist, all: true });
}, 120_000);

it('a right file of every sheet of both generations passes every gate', () => {
  expect([outcome.status, outcome.issues.map(({ code, where }) => `${code} ${where.file}`)]).toEqual([
    0,
    ['BASE_IRI_RESERVED datasets/publisher.yaml'],
  ]);
  expect(
    fs
      .readdirSync(dist)
      .filter((name) => name.startsWith('242101_') && !name.endsWith('.csv'))
      .sort(),
  ).toEqual(
    [
      ...sheets.map(({ name }) => `242101_${name}`),
      '242101_population_2026_long',
      '242101_population_legacy_long',
    ].sort(),
  );
});

describe.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s', (name, { standard, rows }) => {
  it('its CSV is the file, byte for byte', () => {
    expect(read(name, 'csv')).toBe(csv(rows));
  });

  it("its JSON has the cells under the columns' names, numbers as numbers, no value as null", () => {
    const [, ...records] = rows;
    const wanted = records.map((record) =>
      realColumns(standard.description).map((column, at) => {
        const cell = record[at] as string;
        const { base: type } = datatypeOf(column);
        if (cell === '') return [column.name, null];
        if (type === 'decimal' || type === 'integer') return [column.name, Number(cell)];
        if (type === 'boolean') return [column.name, true];
        return [column.name, column.separator ? cell.split(';') : cell];
      }),
    );
    expect((JSON.parse(read(name, 'json')) as Row[]).map((row) => Object.entries(row))).toEqual(wanted);
  });

  it('every column is in the graph, told from every other by what it speaks of, its property and its language', () => {
    const told = realColumns(standard.description).map(
      ({ suppressOutput, aboutUrl, propertyUrl, lang = standard.description.lang, datatype }) =>
        suppressOutput ? 'nothing' : `${aboutUrl} ${propertyUrl} ${datatype === 'string' ? lang : ''}`,
    );
    expect(told.filter((one, at) => one === 'nothing' || told.indexOf(one) !== at)).toEqual([]);
  });

  it('csv2rdf over its CSV and description gives its graph', async () => {
    const metadata = JSON.parse(read(name, 'csv-metadata.json')) as Parameters<typeof csv2rdf>[1];
    const expected = [...csv2rdf(read(name, 'csv'), metadata)].sort();
    for (const keys of Object.values(await readings('nt', read(name, 'nt')))) expect(keys).toEqual(expected);
  });

  it('each row has the same address in both generations', () => {
    const { local_government_code: code, city_code: city, id } = (JSON.parse(read(name, 'json')) as Row[])[0] as Row;
    const subject = WITHOUT_ID[standard.slug]?.address ?? `${standard.slug}/${String(code ?? city)}/${String(id)}>`;
    expect(read(name, 'nt')).toContain(`<${base}${subject}`);
  });

  it("the grid of its page leads from its first columns to the rows' pages", () => {
    const folder = path.join(dist, `site/dataset/242101_${name}`);
    const { columns } = JSON.parse(
      /id="grid-settings">([^<]*)</.exec(fs.readFileSync(path.join(folder, 'index.html'), 'utf8'))?.[1] ?? '',
    ) as { columns: { name: string; link?: string }[] };
    const linked = columns.find(({ link }) => link !== undefined);
    const row = (JSON.parse(read(name, 'json')) as Row[])[0] as Row;
    expect([linked?.name, columns.slice(0, 3).some((column) => column === linked)]).toEqual([
      WITHOUT_ID[standard.slug]?.column ?? 'id',
      true,
    ]);
    expect(
      fs.existsSync(
        path.join(
          folder,
          (linked?.link ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(row[key])),
          'index.html',
        ),
      ),
    ).toBe(true);
  });

  it('is found by its columns, on a search page that tells of no initiative where there is none', () => {
    const index = JSON.parse(fs.readFileSync(path.join(dist, 'site/assets/find-index.json'), 'utf8')) as Record<
      string,
      string
    >;
    expect(index[`242101_${name}`]?.split('\n')).toEqual(expect.arrayContaining(rows[0] as string[]));
    expect(fs.readFileSync(path.join(dist, 'site/find/index.html'), 'utf8')).not.toContain('取組');
  });

  it('is GeoJSON where there are coordinates', () => {
    const places = rows[0]?.some((title) => title.endsWith('緯度')) === true;
    expect(fs.existsSync(path.join(dist, `242101_${name}/242101_${name}.geojson`))).toBe(places);
    if (!places) return;
    const { features } = JSON.parse(read(name, 'geojson')) as {
      features: { id: string; geometry: unknown; properties: Row }[];
    };
    expect(features.map(({ geometry }) => geometry)).toEqual(
      rows.slice(1).map(() => ({ type: 'Point', coordinates: [136.451667, 34.855833] })),
    );
    expect(features.map(({ properties }) => properties)).toEqual(JSON.parse(read(name, 'json')));
  });

  it('says of every number that counts or measures its unit, and of every column what it is', () => {
    const {
      tableSchema: { columns },
    } = JSON.parse(read(name, 'csv-metadata.json')) as { tableSchema: { columns: Record<string, unknown>[] } };
    for (const column of columns.filter((one) => one['virtual'] !== true)) {
      expect(column).toMatchObject({ 'dc:description': { '@value': expect.stringMatching(/。$/) } });
      if (/"(integer|decimal)"/.test(JSON.stringify(column['datatype'])))
        expect([column['name'], column['schema:unitText']]).toEqual([column['name'], expect.any(String)]);
    }
  });
});

describe('the long companion of the wide population', () => {
  const [header = [], ...records] = sheets.find(({ standard }) => standard.slug === 'population')?.rows ?? [];
  const long = (): Row[] => JSON.parse(read('population_legacy_long', 'json')) as Row[];

  it('holds every count of the wide table, and no other', () => {
    const told = long().map((row) => {
      const age = row['age_band_name'] as string;
      const ofSex = age === '総数' ? row['sex_name'] : `${age}の${String(row['sex_name'])}`;
      const title = row['sex'] === 'T' ? '総人口' : ofSex;
      return [row['survey_date'], row['area_name'], title, row['population']];
    });
    const at = (title: string): number => header.indexOf(title);
    const wanted = records.flatMap((record) =>
      header
        .filter((title) => /^(総人口|男性|女性|.*歳(以上)?の(男|女)性)$/.test(title))
        .map((title) => [record[at('調査年月日')], record[at('地域名')], title, Number(record[at(title)])]),
    );
    expect(told).toEqual(wanted);
    expect(told).toHaveLength(records.length * 39);
  });

  it('an ID a row, made of day, area, sex and age', () => {
    const ids = long().map((row) => row['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 2)).toEqual([
      `20260401_${String(long()[0]?.['area_code'])}_T_total`,
      `20260401_${String(long()[0]?.['area_code'])}_M_total`,
    ]);
  });
});
