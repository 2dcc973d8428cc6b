import type { Bilingual } from '../../../issues/issue';
import type { Source } from '../../source/source';
import type { Graph } from '../../describe/graph';

const DIMENSION = 'http://purl.org/linked-data/sdmx/2009/dimension#';
const MEASURE = 'http://purl.org/linked-data/sdmx/2009/measure#';
const ATTRIBUTE = 'http://purl.org/linked-data/sdmx/2009/attribute#';

/** A component of a structure: a property with what its values are; of our own vocabulary where it is no full IRI. */
interface Component {
  property: string;
  role: 'dimension' | 'measure' | 'attribute';
  range: string;
  /** The scheme that its values are from. */
  codes?: string;
  required?: boolean;
}

/** A cube: its data sets, by IRI behind the source's, all of one structure. */
interface Cube {
  path: string;
  label: Bilingual;
  definition: string;
  sets: (source: Source) => string[];
  components: Component[];
}

const PLACE_AND_TIME: Component[] = [
  { property: `${DIMENSION}refArea`, role: 'dimension', range: 'skos:Concept', codes: 'area' },
  { property: `${DIMENSION}refPeriod`, role: 'dimension', range: 'dc:PeriodOfTime' },
];

const CUBES: Cube[] = [
  {
    path: 'rating-summary',
    label: { ja: '基本方針別の進捗度評価', en: 'ratings by policy' },
    definition: '基本方針と進捗度評価ごとの取組の数。',
    sets: () => ['rating-summary'],
    components: [
      ...PLACE_AND_TIME,
      { property: 'policy', role: 'dimension', range: 'skos:Concept', codes: 'policy' },
      { property: 'rating', role: 'dimension', range: 'skos:Concept', codes: 'rating' },
      { property: 'countPublished', role: 'measure', range: 'xsd:integer' },
      { property: 'countRecomputed', role: 'measure', range: 'xsd:integer' },
      { property: 'shareRecomputed', role: 'measure', range: 'xsd:decimal' },
      { property: 'share', role: 'attribute', range: 'xsd:decimal', required: false },
    ],
  },
  {
    path: 'observations',
    label: { ja: '指標の値', en: 'observations of indicators' },
    definition: '指標、年度、値の種類ごとの、報告書に書かれた値。',
    // A later report tells of the same years again, so each report's figures are a data set of their own.
    sets: ({ reports }) => reports.map(({ fiscalYear }) => `observations/${fiscalYear}`),
    components: [
      ...PLACE_AND_TIME,
      { property: 'indicator', role: 'dimension', range: 'skos:Concept', codes: 'indicator' },
      { property: 'observationKind', role: 'dimension', range: 'skos:Concept', codes: 'kind' },
      { property: `${MEASURE}obsValue`, role: 'measure', range: 'xsd:decimal' },
      { property: `${ATTRIBUTE}unitMeasure`, role: 'attribute', range: 'skos:Concept', codes: 'unit', required: true },
      { property: 'upperValue', role: 'attribute', range: 'xsd:decimal', required: false },
      { property: 'approximate', role: 'attribute', range: 'xsd:boolean', required: false },
      { property: 'progress', role: 'attribute', range: 'xsd:decimal', required: false },
    ],
  },
];

/** Properties of SDMX that the structures use: they are another's, and are told here only so that a reader need not look them up. */
const BORROWED: Readonly<Record<string, { label: Bilingual; definition: string }>> = {
  [`${DIMENSION}refArea`]: { label: { ja: '地域', en: 'reference area' }, definition: '観測値の地域。' },
  [`${DIMENSION}refPeriod`]: { label: { ja: '期間', en: 'reference period' }, definition: '観測値の年度。' },
  [`${MEASURE}obsValue`]: { label: { ja: '値', en: 'observed value' }, definition: '観測値の値。' },
  [`${ATTRIBUTE}unitMeasure`]: { label: { ja: '単位', en: 'unit of measure' }, definition: '観測値の単位。' },
};

const ROLES = {
  dimension: 'qb:DimensionProperty',
  measure: 'qb:MeasureProperty',
  attribute: 'qb:AttributeProperty',
} as const;

/** Add the structures of the cubes (RDF Data Cube, 6 and 7) with their data sets and what their dimensions range over. */
export function addCubes(graph: Graph, source: Source): void {
  const { publisher } = source;
  const root = `${publisher.base_iri}${source.name}`;
  const ja = (value: string): { value: string; lang: string } => ({ value, lang: 'ja' });
  for (const cube of CUBES) addCube(graph, cube, source);
  for (const [property, { label, definition }] of Object.entries(BORROWED))
    graph.add(property, { 'rdfs:label': label, 'skos:definition': ja(definition) });
  graph.add(`${root}/area`, {
    a: 'skos:ConceptScheme',
    'rdfs:label': { ja: '地域', en: 'areas' },
    'dc:title': { ja: '地域', en: 'areas' },
    'skos:definition': ja('このデータの対象の地域。'),
  });
  graph.add(publisher.area, {
    a: 'skos:Concept',
    'skos:inScheme': `${root}/area`,
    'skos:prefLabel': { ja: publisher.name, en: publisher.name_en },
    'rdfs:label': { ja: publisher.name, en: publisher.name_en },
    'skos:definition': ja('データの対象の市の区域。'),
  });
}

function addCube(graph: Graph, { path, label, definition, sets, components }: Cube, source: Source): void {
  const root = `${source.publisher.base_iri}${source.name}`;
  const structure = `${root}/${path}/structure`;
  const ja = (value: string): { value: string; lang: string } => ({ value, lang: 'ja' });
  const iri = (property: string): string =>
    property.includes(':') ? property : `${source.publisher.base_iri}vocabulary/${property}`;
  const name = (property: string): string => property.replace(/^.*[/#]/, '');
  for (const set of sets(source)) {
    graph.add(`${root}/${set}`, {
      a: 'qb:DataSet',
      'rdfs:label': label,
      'skos:definition': ja(definition),
      'qb:structure': structure,
      'dc:publisher': `${source.publisher.base_iri}publisher`,
    });
  }
  graph.add(structure, {
    a: 'qb:DataStructureDefinition',
    'rdfs:label': label,
    'skos:definition': ja('このデータキューブの構造。'),
    'qb:component': components.map(({ property }) => `${structure}/${name(property)}`),
  });
  for (const { property, role, range, codes, required } of components) {
    graph.add(`${structure}/${name(property)}`, {
      a: 'qb:ComponentSpecification',
      'rdfs:label': { ja: `構成要素 ${name(property)}`, en: `component ${name(property)}` },
      'skos:definition': ja('データキューブの構造の構成要素。'),
      [`qb:${role}`]: iri(property),
      'qb:componentRequired': required === undefined ? undefined : { value: String(required), type: 'xsd:boolean' },
    });
    graph.add(iri(property), {
      a: ROLES[role],
      'rdfs:range': range,
      'qb:codeList': codes === undefined ? undefined : `${root}/${codes}`,
    });
  }
}
