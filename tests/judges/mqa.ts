import type { Quad, Term } from '@rdfjs/types';

export type Dimension = 'findability' | 'accessibility' | 'interoperability' | 'reusability' | 'contextuality';

export interface Indicator {
  id: string;
  dimension: Dimension;
  /** Points reached: `max` × `share`. */
  points: number;
  max: number;
  /** Part of the catalogue that satisfies the indicator, 0 to 1. */
  share: number;
}

export interface MetadataQuality {
  /** Of 405; from 351 the portal calls a catalogue excellent. */
  total: number;
  dimensions: Record<Dimension, number>;
  indicators: Indicator[];
}

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const FILE_TYPE = `${AUTHORITY}file-type/`;
const MEDIA_TYPE =
  /^https?:\/\/www\.iana\.org\/assignments\/media-types\/(application|audio|font|haptics|image|message|model|multipart|text|video)\/[^/]+$/;

/** Codes of the EU file type table that the portal's own two lists name; many formats are on one of them only. */
const OPEN_AND_READABLE = [
  'CSV',
  'GEOJSON',
  'ICS',
  'JSON',
  'JSON_LD',
  'KML',
  'KMZ',
  'NETCDF',
  'ODS',
  'RDF_N_QUADS',
  'RDF_N_TRIPLES',
  'RDF_TRIG',
  'RDF_TURTLE',
  'RDF_XML',
  'RSS',
  'XML',
];
const MACHINE_READABLE = new Set([...OPEN_AND_READABLE, 'RDFA', 'SHP', 'XLS', 'XLSX']);
const NON_PROPRIETARY = new Set([
  ...OPEN_AND_READABLE,
  'BMP',
  'DBF',
  'GZIP',
  'HTML',
  'JPEG2000',
  'PNG',
  'RTF',
  'TAR',
  'TIFF',
  'TSV',
  'TXT',
  'WMS_SRVC',
  'ZIP',
]);
const ACCESS_RIGHTS = new Set(['CONFIDENTIAL', 'NON_PUBLIC', 'NORMAL', 'PUBLIC', 'RESTRICTED', 'SENSITIVE']);

type Values = (property: string) => Term[];
type Check = (values: Values) => boolean | Promise<boolean>;
type Level = 'dataset' | 'distribution' | 'both';
type Rule = [id: string, dimension: Dimension, max: number, level: Level, check: Check];

const iri = (term: Term): string => (term.termType === 'NamedNode' ? term.value : '');
const given =
  (property: string): Check =>
  (values) =>
    values(property).some((term) => term.value.trim() !== '');
/** Every value counts, so that one right value does not hide a wrong one. */
const every =
  (property: string, test: (iri: string) => boolean): Check =>
  (values) =>
    values(property).length > 0 && values(property).every((term) => test(iri(term)));
const inTable = (table: string, codes: Set<string>) => (value: string) =>
  value.startsWith(table) && codes.has(value.slice(table.length));
const coded = (table: string) => (value: string) =>
  value.startsWith(table) && /^[A-Z0-9_]+$/.test(value.slice(table.length));

const rules = (reachable: (url: string) => Promise<boolean>, conforms: boolean): Rule[] => {
  const answers =
    (property: string): Check =>
    async (values) => {
      const urls = values(property).map(iri);
      return (
        urls.length > 0 && (await Promise.all(urls.map(async (url) => url !== '' && reachable(url)))).every(Boolean)
      );
    };
  const formatKnown = every(`${DCT}format`, coded(FILE_TYPE));
  const mediaTypeKnown = every(`${DCAT}mediaType`, (value) => MEDIA_TYPE.test(value));

  return [
    ['keyword', 'findability', 30, 'dataset', given(`${DCAT}keyword`)],
    ['theme', 'findability', 30, 'dataset', given(`${DCAT}theme`)],
    ['spatial', 'findability', 20, 'dataset', given(`${DCT}spatial`)],
    ['temporal', 'findability', 20, 'dataset', given(`${DCT}temporal`)],
    ['accessUrlStatus', 'accessibility', 50, 'distribution', answers(`${DCAT}accessURL`)],
    ['downloadUrl', 'accessibility', 20, 'distribution', given(`${DCAT}downloadURL`)],
    ['downloadUrlStatus', 'accessibility', 30, 'distribution', answers(`${DCAT}downloadURL`)],
    ['format', 'interoperability', 20, 'distribution', given(`${DCT}format`)],
    ['mediaType', 'interoperability', 10, 'distribution', given(`${DCAT}mediaType`)],
    [
      'formatVocabulary',
      'interoperability',
      10,
      'distribution',
      (values) => formatKnown(values) && mediaTypeKnown(values),
    ],
    [
      'nonProprietary',
      'interoperability',
      20,
      'distribution',
      every(`${DCT}format`, inTable(FILE_TYPE, NON_PROPRIETARY)),
    ],
    [
      'machineReadable',
      'interoperability',
      20,
      'distribution',
      every(`${DCT}format`, inTable(FILE_TYPE, MACHINE_READABLE)),
    ],
    ['compliance', 'interoperability', 30, 'dataset', () => conforms],
    ['licence', 'reusability', 20, 'distribution', given(`${DCT}license`)],
    ['licenceVocabulary', 'reusability', 10, 'distribution', every(`${DCT}license`, coded(`${AUTHORITY}licence/`))],
    ['accessRights', 'reusability', 10, 'dataset', given(`${DCT}accessRights`)],
    [
      'accessRightsVocabulary',
      'reusability',
      5,
      'dataset',
      every(`${DCT}accessRights`, inTable(`${AUTHORITY}access-right/`, ACCESS_RIGHTS)),
    ],
    ['contactPoint', 'reusability', 20, 'dataset', given(`${DCAT}contactPoint`)],
    ['publisher', 'reusability', 10, 'dataset', given(`${DCT}publisher`)],
    ['rights', 'contextuality', 5, 'distribution', given(`${DCT}rights`)],
    ['byteSize', 'contextuality', 5, 'distribution', given(`${DCAT}byteSize`)],
    ['issued', 'contextuality', 5, 'both', given(`${DCT}issued`)],
    ['modified', 'contextuality', 5, 'both', given(`${DCT}modified`)],
  ];
};

/**
 * Scores a catalogue by the metadata quality assessment (MQA) of data.europa.eu, 405 points in five dimensions.
 *
 * Source of indicators and points: https://data.europa.eu/mqa/methodology (data.europa.eu, "Metadata quality
 * assessment: methodology"); lists of formats: https://gitlab.com/dataeuropa/vocabularies.
 *
 * Stricter than the portal where a dataset has several distributions: the portal counts the best one, here each has
 * its share, so that a single bad file shows. A licence counts as known only by an IRI of the EU licence table; the
 * canonical CC BY 4.0 IRI is not one, and costs 10 points.
 *
 * @param quads the catalogue's graph
 * @param reachable whether a URL answers; asked once a URL
 * @param conforms whether the graph passed the DCAT-AP shapes, as judged by the caller
 */
export async function metadataQuality(
  quads: Iterable<Quad>,
  reachable: (url: string) => Promise<boolean>,
  conforms: boolean,
): Promise<MetadataQuality> {
  const nodes = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? new Map<string, Term[]>();
    nodes.set(subject.value, node.set(predicate.value, [...(node.get(predicate.value) ?? []), object]));
  }
  const valuesOf =
    (node: string): Values =>
    (property) =>
      nodes.get(node)?.get(property) ?? [];
  const datasets = [...nodes.keys()].filter((node) =>
    valuesOf(node)(RDF_TYPE).some((type) => type.value === `${DCAT}Dataset`),
  );

  const asked = new Map<string, Promise<boolean>>();
  const once = (url: string): Promise<boolean> => {
    const answer = asked.get(url) ?? reachable(url);
    asked.set(url, answer);
    return answer;
  };

  /** A dataset without a distribution fails what is asked of distributions: none of its files can be found. */
  const shareIn = async (dataset: string, level: Level, check: Check): Promise<number> => {
    const distributions = valuesOf(dataset)(`${DCAT}distribution`).map((term) => term.value);
    const judged = { dataset: [dataset], distribution: distributions, both: [dataset, ...distributions] }[level];
    const passed = await Promise.all(judged.map(async (node) => check(valuesOf(node))));
    return judged.length === 0 ? 0 : passed.filter(Boolean).length / judged.length;
  };

  const indicators = await Promise.all(
    rules(once, conforms).map(async ([id, dimension, max, level, check]): Promise<Indicator> => {
      const shares = await Promise.all(datasets.map((dataset) => shareIn(dataset, level, check)));
      const share = shares.length === 0 ? 0 : shares.reduce((sum, one) => sum + one, 0) / shares.length;
      return { id, dimension, points: max * share, max, share };
    }),
  );

  const dimensions: Record<Dimension, number> = {
    findability: 0,
    accessibility: 0,
    interoperability: 0,
    reusability: 0,
    contextuality: 0,
  };
  for (const { dimension, points } of indicators) dimensions[dimension] += points;
  return { total: Object.values(dimensions).reduce((sum, points) => sum + points, 0), dimensions, indicators };
}
