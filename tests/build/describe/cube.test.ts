import { describe, expect, it } from '@jest/globals';
import { Store } from 'oxigraph';
import { describeDataset } from '../../../pipeline/build/describe/dataset';
import { vocabulary } from '../../../pipeline/build/describe/vocabulary';
import { base, realTables } from '../../project';
import { written } from '../serialize/memory';
import { CONSTRAINTS, NORMALISE } from './constraints';

const { source, tables } = realTables();
const terms = vocabulary(
  [{ source, tables }],
  tables.map((table) => describeDataset(table, source, new Map())),
  source.publisher,
).turtle();
const turtle = (name: string): string =>
  written(tables.find((table) => table.name === name) ?? { name: '', rows: [] })['ttl'] as string;
const summary = turtle('dx_plan_rating_summary');
const observations = turtle('dx_plan_observations');

const PREFIXES = `
PREFIX qb: <http://purl.org/linked-data/cube#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX voc: <${base}vocabulary/> PREFIX dx: <${base}dx_plan/> PREFIX ex: <https://example.org/>
PREFIX set: <${base}dx_plan/rating-summary/> PREFIX dim: <http://purl.org/linked-data/sdmx/2009/dimension#>
`;
const A = `<${base}dx_plan/rating-summary/2024/1/A>`;
const SET = `<${base}dx_plan/rating-summary>`;
const DSD = `<${base}dx_plan/rating-summary/structure>`;

/** A cube as published, changed by an update, in its normal form; then which constraints it breaks, of all or of those named. */
function broken(update = '', cube = summary, ids = CONSTRAINTS.map(([id]) => id)): string[] {
  const store = new Store();
  for (const text of [terms, cube]) store.load(text, { format: 'text/turtle' });
  if (update) store.update(PREFIXES + update);
  for (const step of NORMALISE) store.update(step);
  return CONSTRAINTS.filter(([id, , query]) => ids.includes(id) && store.query(query) === true).map(([id]) => id);
}

it('the rating summary is a well-formed cube: it breaks none of the 22 constraints', () => {
  expect(CONSTRAINTS.map(([id]) => id)).toEqual(Array.from({ length: 22 }, (_, index) => `IC-${index}`));
  expect(broken()).toEqual([]);
});

it('the observations are one: they break none of the 22 either', () => {
  expect(broken('', observations)).toEqual([]);
}, 60_000);

describe("the observations' structure", () => {
  const store = new Store();
  for (const text of [terms, observations]) store.load(text, { format: 'text/turtle' });
  const names = (role: string): string[] =>
    (
      store.query(
        `${PREFIXES} SELECT ?p { <${base}dx_plan/observations/2024> qb:structure/qb:component/qb:${role} ?p }`,
      ) as Map<string, { value: string }>[]
    )
      .map((row) => (row.get('p')?.value ?? '').replace(/^.*[/#]/, ''))
      .sort();

  it.each([
    ['dimension', ['indicator', 'observationKind', 'refArea', 'refPeriod']],
    ['measure', ['obsValue']],
    ['attribute', ['approximate', 'progress', 'unitMeasure', 'upperValue']],
  ])('%s', (role, properties) => {
    expect(names(role)).toEqual(properties);
  });

  it("every row of the table is an observation of the report's data set, with an initiative, a unit and a line", () => {
    const count =
      store.query(`${PREFIXES} SELECT (COUNT(DISTINCT ?o) AS ?n) { ?o a qb:Observation ; qb:dataSet <${base}dx_plan/observations/2024> ; voc:initiative ?i ; <http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure> ?u ;
      <http://www.w3.org/ns/prov#wasDerivedFrom> ?line }`) as Map<string, { value: string }>[];
    expect(count[0]?.get('n')?.value).toBe(
      String(tables.find((table) => table.name === 'dx_plan_observations')?.rows.length),
    );
  });

  it.each<[string, string, string]>([
    [
      'IC-1',
      'no data set',
      `DELETE WHERE { <${base}dx_plan/observation/2024/certificates/2024/actual> qb:dataSet ?set }`,
    ],
    [
      'IC-11',
      'no year',
      `DELETE WHERE { <${base}dx_plan/observation/2024/certificates/2024/actual> dim:refPeriod ?year }`,
    ],
    [
      'IC-12',
      'the point of another',
      `INSERT { ex:twin ?p ?o } WHERE { <${base}dx_plan/observation/2024/certificates/2024/actual> ?p ?o }`,
    ],
    [
      'IC-13',
      'no unit',
      `DELETE WHERE { <${base}dx_plan/observation/2024/certificates/2024/actual> <http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure> ?unit }`,
    ],
    [
      'IC-14',
      'no value',
      `DELETE WHERE { <${base}dx_plan/observation/2024/certificates/2024/actual> <http://purl.org/linked-data/sdmx/2009/measure#obsValue> ?value }`,
    ],
    [
      'IC-19',
      'an indicator outside the list',
      `DELETE WHERE { <${base}dx_plan/indicator/certificates> skos:inScheme ?list }`,
    ],
  ])('%s is broken by an observation with %s', (id, _, update) => {
    expect(broken(update, observations, [id])).toEqual([id]);
  });
});

it('it has an observation a policy and rating, with its totals', () => {
  const store = new Store();
  store.load(summary, { format: 'text/turtle' });
  const count = store.query(
    `${PREFIXES} SELECT (COUNT(*) AS ?n) { ?o a qb:Observation ; qb:dataSet ${SET} ; voc:policy ?p ; voc:rating ?r ; dim:refArea <http://data.e-stat.go.jp/lod/sac/C24210> ; dim:refPeriod <${base}fiscal-year/2024> }`,
  ) as Map<string, { value: string }>[];
  expect(count[0]?.get('n')?.value).toBe('20');
});

const MEASURE_DIMENSION = `INSERT DATA { ${DSD} qb:component ex:type . ex:type qb:dimension qb:measureType . qb:measureType a qb:DimensionProperty ; rdfs:range ex:Measure } ;`;

describe('each constraint is broken by', () => {
  it.each<[string, string, string]>([
    [
      'IC-0',
      'a number that is none',
      `DELETE { ${A} voc:countPublished ?n } INSERT { ${A} voc:countPublished "many"^^xsd:integer } WHERE { ${A} voc:countPublished ?n }`,
    ],
    ['IC-1', 'an observation of two data sets', `INSERT DATA { ${A} qb:dataSet ex:other }`],
    ['IC-1', 'an observation of none', `DELETE WHERE { ${A} qb:dataSet ?set }`],
    ['IC-2', 'a data set without a structure', `DELETE WHERE { ${SET} qb:structure ?dsd }`],
    ['IC-2', 'a data set of two structures', `INSERT DATA { ${SET} qb:structure ex:other }`],
    ['IC-3', 'a structure without a measure', 'INSERT DATA { ex:dsd a qb:DataStructureDefinition }'],
    ['IC-4', 'a dimension without a range', 'DELETE WHERE { voc:policy rdfs:range ?range }'],
    ['IC-5', 'a dimension of concepts without a code list', 'DELETE WHERE { voc:policy qb:codeList ?list }'],
    [
      'IC-6',
      'an optional dimension',
      'INSERT { ?spec qb:componentRequired false } WHERE { ?spec qb:dimension voc:policy }',
    ],
    ['IC-7', 'a slice key of no structure', 'INSERT DATA { ex:key a qb:SliceKey }'],
    [
      'IC-8',
      'a slice key of a property that the structure lacks',
      `INSERT DATA { ${DSD} qb:sliceKey ex:key . ex:key a qb:SliceKey ; qb:componentProperty ex:other }`,
    ],
    ['IC-9', 'a slice without a structure', 'INSERT DATA { ex:slice a qb:Slice }'],
    [
      'IC-10',
      'a slice without the value that its key wants',
      `INSERT DATA { ${DSD} qb:sliceKey ex:key . ex:key a qb:SliceKey ; qb:componentProperty voc:policy . ex:slice a qb:Slice ; qb:sliceStructure ex:key }`,
    ],
    ['IC-11', "an observation without a dimension's value", `DELETE WHERE { ${A} voc:rating ?rating }`],
    ['IC-12', 'two observations of one point', `INSERT { ex:twin ?p ?o } WHERE { ${A} ?p ?o }`],
    [
      'IC-13',
      'an observation without a required attribute',
      'DELETE { ?spec qb:componentRequired false } INSERT { ?spec qb:componentRequired true } WHERE { ?spec qb:attribute voc:share ; qb:componentRequired false }',
    ],
    ['IC-14', 'an observation without a measure', `DELETE WHERE { ${A} voc:countRecomputed ?n }`],
    [
      'IC-15',
      'an observation without the measure that it names',
      `${MEASURE_DIMENSION} DELETE WHERE { ${A} voc:countPublished ?n } ; INSERT DATA { ${A} qb:measureType voc:countPublished }`,
    ],
    [
      'IC-16',
      'an observation with a measure that it does not name',
      `${MEASURE_DIMENSION} INSERT DATA { ${A} qb:measureType voc:countPublished }`,
    ],
    [
      'IC-17',
      'a point without one of the measures',
      `${MEASURE_DIMENSION} INSERT DATA { ${A} qb:measureType voc:countPublished }`,
    ],
    [
      'IC-18',
      'a slice that holds an observation of another data set',
      `INSERT DATA { ex:set qb:slice ex:slice . ex:slice qb:observation ${A} }`,
    ],
    ['IC-19', 'a value outside its code list', `DELETE WHERE { dx:rating\\/A skos:inScheme ?list }`],
    [
      'IC-20',
      "a value that the hierarchy's root does not reach",
      'INSERT DATA { voc:policy qb:codeList ex:tree . ex:tree a qb:HierarchicalCodeList ; qb:hierarchyRoot ex:root ; qb:parentChildProperty skos:narrower }',
    ],
    [
      'IC-21',
      "a value that does not reach the hierarchy's root",
      'INSERT DATA { voc:policy qb:codeList ex:tree . ex:tree a qb:HierarchicalCodeList ; qb:hierarchyRoot ex:root ; qb:parentChildProperty ex:down . ex:down <http://www.w3.org/2002/07/owl#inverseOf> skos:broader }',
    ],
  ])('%s: %s', (id, _, update) => {
    expect(broken(update)).toContain(id);
  });
});

describe('every term of our own', () => {
  const store = new Store();
  store.load(terms, { format: 'text/turtle' });

  it('that the tables use has a type, a Japanese label and a definition in vocabulary.ttl', () => {
    const used = new Set(
      tables.flatMap((table) =>
        [...(written(table)['nt'] as string).matchAll(new RegExp(`<(${base}vocabulary/[^>]+)>`, 'g'))].map(
          (match) => match[1] as string,
        ),
      ),
    );
    expect(used.size).toBeGreaterThan(40);
    for (const term of used) {
      expect([
        term,
        store.query(
          `${PREFIXES} ASK { <${term}> a ?type ; rdfs:label ?label ; skos:definition ?definition . FILTER (lang(?label) = "ja" && lang(?definition) = "ja") }`,
        ),
      ]).toEqual([term, true]);
    }
  });

  it.each([
    'policy',
    'measure',
    'rating',
    'indicator',
    'kind',
    'larger',
    'counted',
    'unit',
    'note_kind',
    'overview_section',
    'overview_kind',
  ])('the scheme %s holds concepts with labels', (scheme) => {
    expect(
      store.query(
        `${PREFIXES} ASK { <${base}dx_plan/${scheme}> a skos:ConceptScheme . ?code skos:inScheme <${base}dx_plan/${scheme}> ; a skos:Concept ; skos:prefLabel ?label }`,
      ),
    ).toBe(true);
    expect(
      store.query(
        `${PREFIXES} ASK { ?code skos:inScheme <${base}dx_plan/${scheme}> . FILTER NOT EXISTS { ?code a skos:Concept ; skos:prefLabel ?label . FILTER (lang(?label) = "ja") } }`,
      ),
    ).toBe(false);
  });
});
