import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { readVocabulary } from '../../pipeline/build/describe/vocabulary';
import { tableNames } from '../../pipeline/build/report/transform/transform';
import { publishable } from '../../pipeline/build/source/standard-source';
import { generated } from '../../pipeline/command/generate';
import { type Column, datatypeOf, describeTable, realColumns } from '../../pipeline/model/csvw';
import { PREFIXES } from '../../pipeline/model/iri';
import { city, root } from '../report';

const files = fs.readdirSync(path.join(root, 'schemas/tables')).map((file) => file.replace(/\.json$/, ''));
const twice = (values: unknown[]): unknown[] => values.filter((value, index) => values.indexOf(value) !== index);
const variables = (template = ''): string[] => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);

it('there is a description a table, and a projection a description; the long companion has its own', () => {
  expect([...files].sort()).toEqual([...tableNames, 'population_long'].sort());
});

describe.each(tableNames)('%s', (name) => {
  const description = describeTable(name);
  const all = description.tableSchema.columns;
  const columns = realColumns(description);
  const names = columns.map((column) => column.name);

  it('is titled and described in both languages', () => {
    for (const key of ['dc:title', 'dc:description'] as const)
      expect(description[key].map((value) => value['@language'])).toEqual(['ja', 'en']);
    expect(description).toMatchObject({ '@context': 'http://www.w3.org/ns/csvw', url: `${name}.csv`, lang: 'ja' });
  });

  it("begins with the columns that the rules want first, then the report's year", () => {
    expect(names.slice(0, 4)).toEqual(['local_government_code', 'id', 'local_government_name', 'report_year']);
    expect(columns.slice(0, 3).map((column) => column.titles?.ja)).toEqual([
      '全国地方公共団体コード',
      'ID',
      '地方公共団体名',
    ]);
  });

  it('has each name and each title once', () => {
    expect([
      twice(all.map((column) => column.name)),
      twice(columns.map((column) => column.titles?.ja)),
      twice(columns.map((column) => column.titles?.en)),
    ]).toEqual([[], [], []]);
  });

  it.each(columns.map((column): [string, Column] => [column.name, column]))(
    'column %s says all that is asked of it',
    (_, column) => {
      expect(column).toMatchObject({
        name: expect.stringMatching(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/),
        titles: { ja: expect.stringMatching(/^[^\s,"]+$/), en: expect.stringMatching(/^[ -~]+$/) },
        'dc:description': { '@value': expect.stringMatching(/。$/), '@language': 'ja' },
        datatype: expect.anything(),
      });
      expect(column.suppressOutput === true || Boolean(column.aboutUrl && column.propertyUrl)).toBe(true);
      if (['integer', 'decimal', 'nonNegativeInteger'].includes(datatypeOf(column).base))
        expect(column['schema:unitText']).toMatch(/\S/);
      if (column.separator) expect(column.separator).toBe(';');
      if (datatypeOf(column).base === 'string') expect(column.lang).toMatch(/^(ja|en|und)$/);
      if (column.lang === 'und' && !column.valueUrl) expect(datatypeOf(column)).toHaveProperty('format');
    },
  );

  it('no two columns give one property of one thing in one language', () => {
    const told = columns
      .filter(({ suppressOutput }) => !suppressOutput)
      .map(({ aboutUrl, propertyUrl, lang }) => `${aboutUrl} ${propertyUrl} ${lang ?? description.lang}`);
    expect(twice(told)).toEqual([]);
  });

  it('virtual columns stand behind all others and give links', () => {
    expect(all.slice(0, columns.length)).toEqual(columns);
    for (const column of all.slice(columns.length))
      expect(column).toMatchObject({
        virtual: true,
        aboutUrl: expect.any(String),
        propertyUrl: expect.any(String),
        valueUrl: expect.any(String),
      });
  });

  it('templates name columns of the table, and no IRI is other than ASCII', () => {
    for (const { aboutUrl, propertyUrl, valueUrl } of all) {
      expect(
        variables(aboutUrl)
          .concat(variables(valueUrl))
          .filter((variable) => !names.includes(variable)),
      ).toEqual([]);
      for (const iri of [aboutUrl, propertyUrl, valueUrl]) expect(iri ?? 'x').toMatch(/^[!-~]+$/);
      const prefix = /^(\w+):(?!\/\/)/.exec(propertyUrl ?? '')?.[1];
      expect(prefix === undefined || prefix in PREFIXES).toBe(true);
    }
  });

  it('every resource that a row speaks of has a class, or is the publisher', () => {
    // A measure's identifier is its policy's number and its own.
    const about = (column: Column): string =>
      (column.aboutUrl as string).replace(
        '{policy_number}-{measure_number}',
        names.includes('measure_id') ? '{measure_id}' : '$&',
      );
    const typed = new Set(all.filter((column) => column.propertyUrl === 'rdf:type').map(about));
    const spoken = new Set(columns.filter((column) => !column.suppressOutput).map(about));
    expect([...spoken].filter((resource) => !typed.has(resource) && resource !== 'publisher')).toEqual([]);
  });

  it("its key holds the report's year, and keys name required columns", () => {
    const { primaryKey, foreignKeys = [] } = description.tableSchema;
    expect(primaryKey[0]).toBe('report_year');
    for (const key of primaryKey)
      expect(columns.find((column) => column.name === key)).toMatchObject({ required: true });
    for (const { columnReference, reference } of foreignKeys) {
      const target = realColumns(describeTable(reference.resource.replace(/\.csv$/, ''))).map((column) => column.name);
      expect([
        columnReference.filter((column) => !names.includes(column)),
        reference.columnReference.filter((column) => !target.includes(column)),
      ]).toEqual([[], []]);
      expect(columnReference).toHaveLength(reference.columnReference.length);
    }
  });
});

describe('one column means one thing', () => {
  it('a column that stands in several tables has one title and one datatype', () => {
    const known = new Map<string, string>();
    for (const column of tableNames.flatMap((name) => realColumns(describeTable(name)))) {
      if (['name', 'kind', 'position'].includes(column.name)) continue;
      const meaning = JSON.stringify([column.titles, datatypeOf(column).base, column.lang ?? null]);
      expect([column.name, known.get(column.name) ?? meaning]).toEqual([column.name, meaning]);
      known.set(column.name, meaning);
    }
  });
});

describe('own terms', () => {
  const { terms, schemes } = readVocabulary();
  // A national sheet's columns tell of their terms themselves; its classes are declared.
  const classes = publishable()
    .flatMap(({ description }) => description.tableSchema.columns)
    .filter(({ virtual }) => virtual);
  const used = new Set(
    [...tableNames, 'population_long']
      .flatMap((name) =>
        describeTable(name).tableSchema.columns.filter(({ virtual }) => virtual || name !== 'population_long'),
      )
      .concat(classes)
      .flatMap((column) => [column.propertyUrl, column.propertyUrl === 'rdf:type' ? column.valueUrl : undefined])
      .flatMap((iri) => (iri?.startsWith('vocabulary/') ? [iri.slice('vocabulary/'.length)] : [])),
  );

  it('are all declared, and none is declared that nobody uses', () => {
    expect([...used].sort()).toEqual(terms.map((term) => term.term).sort());
  });

  it('have a type, a name in both languages and a definition, each once', () => {
    for (const term of terms)
      expect(term).toMatchObject({
        type: expect.stringMatching(/^rdfs?:(Class|Property)$/),
        label: { ja: expect.any(String), en: expect.any(String) },
        definition: expect.stringMatching(/。$/),
      });
    expect(twice(terms.map((term) => term.term))).toEqual([]);
    for (const { term, type } of terms) expect(type === 'rdfs:Class').toBe(/^[A-Z]/.test(term));
  });

  it('every scheme that a code stands in is declared', () => {
    const codes =
      fs.readFileSync(path.join(city, 'datasets/dx_plan/codes.yaml'), 'utf8').match(/^[a-z_]+(?=:)/gm) ?? [];
    expect(codes.filter((code) => !schemes.some((scheme) => scheme.scheme === code))).toEqual([]);
  });
});

it.each([...generated()])('%s is what the descriptions give: npm run generate makes it', (file, text) => {
  expect(fs.readFileSync(path.join(root, file), 'utf8')).toBe(text);
});
