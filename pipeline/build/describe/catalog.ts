import type { Publisher } from '../../model/publisher';
import type { Collection } from './collection';
import type { Dataset, Distribution } from './dataset';
import { type Graph, type Properties, newGraph } from './graph';
import { themeOf } from './theme';

const EU = 'http://publications.europa.eu/resource/authority/';
const LANGUAGE = `${EU}language/JPN`;
const THEMES = `${EU}data-theme`;
const PUBLIC = `${EU}access-right/PUBLIC`;
const STATUS = `${EU}distribution-status/COMPLETED`;
const AVAILABLE = `${EU}planned-availability/STABLE`;
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'JSON_LD',
  ttl: 'RDF_TURTLE',
  nt: 'RDF_N_TRIPLES',
  geojson: 'GEOJSON',
};
const IANA = 'http://www.iana.org/assignments/media-types/';

/**
 * Make the catalogue: DCAT 2 by DCAT-GoJ (GIF 469), with DCAT-AP 3.0's properties. It stands alone:
 * whatever it refers to is an IRI with its class stated, there is no blank node.
 */
export function catalogue(datasets: Dataset[], collection: Collection): Graph {
  const { publisher } = collection;
  const base = publisher.base_iri;
  const graph = newGraph(base);
  graph.add(`${base}catalog`, {
    a: 'dcat:Catalog',
    'dc:title': publisher.catalogue.title,
    'dc:description': publisher.catalogue.description,
    'dc:publisher': publisher.iris.publisher,
    'dc:spatial': publisher.area,
    'dcat:themeTaxonomy': THEMES,
    'foaf:homepage': publisher.homepage,
    'dcat:dataset': datasets.map((dataset) => dataset.iri),
    ...shared(publisher, collection),
  });
  for (const dataset of datasets) addDataset(graph, dataset, base);
  addPublisher(graph, publisher);
  addThings(graph);
  return graph;
}

const day = (value: string): { value: string; type: string } => ({ value, type: 'xsd:date' });

/** What is said of the catalogue, of a dataset and of its files alike. */
function shared(by: Publisher, dates: { issued: string; modified: string }): Properties {
  return {
    'dc:license': by.licence.url,
    'dc:language': LANGUAGE,
    'dc:issued': day(dates.issued),
    'dc:modified': day(dates.modified),
  };
}

function addDataset(graph: Graph, dataset: Dataset, base: string): void {
  const { start, end } = dataset.period;
  const period = `${base}period/${start}/${end}`;
  graph.add(dataset.iri, {
    a: 'dcat:Dataset',
    'dc:identifier': { value: dataset.identifier },
    'dc:title': dataset.title,
    'dc:description': dataset.description,
    'dcat:keyword': dataset.keywords,
    'dcat:theme': `${THEMES}/${themeOf(dataset.classification).code}`,
    'dc:publisher': dataset.publisher.iris.publisher,
    'dcat:contactPoint': dataset.contact.iri,
    'dc:accessRights': PUBLIC,
    'dc:spatial': dataset.publisher.area,
    'dc:temporal': period,
    'dc:accrualPeriodicity': dataset.frequency.iri,
    'dc:provenance': `${dataset.iri}/provenance`,
    'dcat:version': { value: dataset.version },
    'dcat:distribution': dataset.distributions.map((file) => file.iri),
    'dc:type': [
      ...(dataset.standard.iri === undefined ? [] : [dataset.standard.iri]),
      ...(dataset.example ? [`${base}vocabulary/example`] : []),
    ],
    ...shared(dataset.publisher, dataset),
  });
  graph.add(period, { a: 'dc:PeriodOfTime', 'dcat:startDate': day(start), 'dcat:endDate': day(end) });
  graph.add(`${dataset.iri}/provenance`, { a: 'dc:ProvenanceStatement', 'rdfs:label': dataset.provenance });
  graph.add(base + dataset.metadataPath, {
    a: 'dc:Standard',
    'dc:title': { ja: `${dataset.title.ja}のCSVW表定義`, en: `CSVW description of ${dataset.title.en}` },
  });
  for (const file of dataset.distributions)
    addDistribution(graph, dataset, file, {
      ...shared(dataset.publisher, dataset),
      'dc:rights': dataset.publisher.iris.rights,
    });
  addThingsOf(graph, dataset);
}

function addDistribution(graph: Graph, dataset: Dataset, file: Distribution, general: Properties): void {
  const { iri } = file;
  graph.add(iri, {
    a: 'dcat:Distribution',
    'dc:title': file.title,
    'dc:description': file.description,
    'dcat:accessURL': file.url,
    'dcat:downloadURL': file.url,
    'dcat:mediaType': IANA + file.mediaType,
    'dc:format': `filetype:${FILE_TYPES[file.extension]}`,
    'dcat:byteSize': { value: String(file.bytes), type: 'xsd:nonNegativeInteger' },
    'spdx:checksum': `${iri}/checksum`,
    'dc:conformsTo': dataset.publisher.base_iri + dataset.metadataPath,
    'adms:status': STATUS,
    'dcatap:availability': AVAILABLE,
    ...general,
  });
  graph.add(`${iri}/checksum`, {
    a: 'spdx:Checksum',
    'spdx:algorithm': 'spdx:checksumAlgorithm_sha256',
    'spdx:checksumValue': { value: file.sha256, type: 'xsd:hexBinary' },
  });
  graph.add(IANA + file.mediaType, { a: 'dc:MediaType' });
  graph.add(`filetype:${FILE_TYPES[file.extension]}`, { a: 'dc:MediaTypeOrExtent' });
}

/** Give who publishes, and what goes with it, its class and name. */
function addPublisher(graph: Graph, publisher: Publisher): void {
  const { iris } = publisher;
  graph.add(iris.publisher, {
    a: ['foaf:Agent', 'foaf:Organization'],
    'foaf:name': { ja: publisher.name, en: publisher.name_en },
    'dc:identifier': { value: publisher.code },
    'foaf:homepage': publisher.homepage,
  });
  graph.add(iris.rights, {
    a: 'dc:RightsStatement',
    'rdfs:label': {
      ja: `${publisher.name} ${publisher.licence.label}`,
      en: `${publisher.name_en}, ${publisher.licence.label}`,
    },
  });
  graph.add(publisher.homepage, { a: 'foaf:Document' });
  graph.add(publisher.licence.url, { a: 'dc:LicenseDocument', 'dc:title': { value: publisher.licence.label } });
  graph.add(publisher.area, { a: 'dc:Location', 'rdfs:label': { ja: publisher.name, en: publisher.name_en } });
}

function addThingsOf(
  graph: Graph,
  { publisher, contact, frequency, standard, example, classification }: Dataset,
): void {
  addPublisher(graph, publisher);
  const { code, label } = themeOf(classification);
  graph.add(`${THEMES}/${code}`, { a: 'skos:Concept', 'skos:inScheme': THEMES, 'skos:prefLabel': label });
  graph.add(contact.iri, { a: ['vcard:Kind', 'vcard:Organization'], 'vcard:fn': { value: contact.name, lang: 'ja' } });
  graph.add(frequency.iri, { a: 'dc:Frequency', 'rdfs:label': { value: frequency.label, lang: 'ja' } });
  if (standard.iri)
    graph.add(standard.iri, { a: 'skos:Concept', 'skos:prefLabel': { value: standard.title, lang: 'ja' } });
  if (example)
    graph.add(`${publisher.base_iri}vocabulary/example`, {
      a: 'skos:Concept',
      'skos:prefLabel': { ja: '見本のデータ', en: 'example data' },
    });
}

/** Give what every dataset refers to its class and name. */
function addThings(graph: Graph): void {
  graph.add(LANGUAGE, { a: 'dc:LinguisticSystem', 'rdfs:label': { ja: '日本語', en: 'Japanese' } });
  graph.add(PUBLIC, { a: 'dc:RightsStatement', 'rdfs:label': { ja: '公開', en: 'public' } });
  graph.add(THEMES, { a: 'skos:ConceptScheme', 'dc:title': { value: 'Data theme', lang: 'en' } });
  graph.add(STATUS, { a: 'skos:Concept', 'skos:prefLabel': { ja: '完成', en: 'completed' } });
  graph.add(AVAILABLE, { a: 'skos:Concept', 'skos:prefLabel': { ja: '安定', en: 'stable' } });
  graph.add('spdx:checksumAlgorithm_sha256', { a: 'spdx:ChecksumAlgorithm' });
}
