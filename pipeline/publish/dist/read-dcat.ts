import type { Store } from 'n3';
import { formatOf } from './format';
import type { DatasetFacts, FileFacts, LocalFile } from './types';

const DC = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const VCARD_NAME = 'http://www.w3.org/2006/vcard/ns#fn';

/** Ways to read a catalogue graph of ours (DCAT): no blank nodes, Japanese before English. What is not said is an empty text. */
export interface DcatReader {
  /** IRI of the catalogue. */
  catalogue: string;
  /** IRI of the dataset of an identifier. */
  dataset(identifier: string): string | undefined;
  facts(iri: string): DatasetFacts;
  publisher(iri: string): DatasetFacts['publisher'];
  file(facts: DatasetFacts, file: LocalFile): FileFacts;
}

/** Read the values of a property, the first alone with `text`. */
interface Properties {
  text: (subject: string, property: string) => string;
  texts: (subject: string, property: string) => string[];
}

/** Make the ways to read a catalogue graph. */
export function readDcat(store: Store): DcatReader {
  const read = propertiesOf(store);
  return {
    catalogue: store.getSubjects(RDF_TYPE, `${DCAT}Catalog`, null)[0]?.value ?? '',
    dataset: (identifier) =>
      store
        .getSubjects(`${DC}identifier`, null, null)
        .find(({ value }) => read.text(value, `${DC}identifier`) === identifier)?.value,
    facts: (iri) => datasetFacts(read, iri),
    publisher: (iri) => publisherOf(read, iri),
    file(about, file) {
      const address = `${about.iri.replace(/dataset\/[^/]*$/, '')}${file.path}`;
      const distribution = store.getSubjects(`${DCAT}downloadURL`, address, null)[0]?.value;
      const title = read.text(distribution ?? address, `${DC}title`) || `${about.title}(${formatOf(file.path)})`;
      if (distribution === undefined)
        return { iri: '', title, description: `${about.title}の列、型、単位、キーの定義(CSVW)。` };
      return { iri: distribution, title, description: read.text(distribution, `${DC}description`) };
    },
  };
}

function propertiesOf(store: Store): Properties {
  const texts = (subject: string, property: string): string[] =>
    store
      .getObjects(subject, property, null)
      .filter((object) => object.termType !== 'Literal' || object.language !== 'en')
      .map(({ value }) => value);
  return { texts, text: (subject, property) => texts(subject, property)[0] ?? '' };
}

function datasetFacts(read: Properties, iri: string): DatasetFacts {
  const { text, texts } = read;
  const frequency = text(iri, `${DC}accrualPeriodicity`);
  const period = text(iri, `${DC}temporal`);
  const area = text(iri, `${DC}spatial`);
  const types = texts(iri, `${DC}type`);
  return {
    iri,
    title: text(iri, `${DC}title`),
    description: text(iri, `${DC}description`),
    landingPage: iri,
    licence: text(iri, `${DC}license`),
    version: text(iri, `${DCAT}version`),
    keywords: texts(iri, `${DCAT}keyword`),
    standard: standardOf(types.map((type) => text(type, `${SKOS}prefLabel`))),
    example: types.some((type) => type.endsWith('/vocabulary/example')),
    issued: text(iri, `${DC}issued`),
    modified: text(iri, `${DC}modified`),
    languages: texts(iri, `${DC}language`),
    themes: texts(iri, `${DCAT}theme`),
    accessRights: text(iri, `${DC}accessRights`),
    frequency: frequency === '' ? null : { iri: frequency, label: text(frequency, `${RDFS}label`) },
    publisher: publisherOf(read, iri),
    contact: text(text(iri, `${DCAT}contactPoint`), VCARD_NAME),
    area: { iri: area, label: text(area, `${RDFS}label`) },
    period: period === '' ? null : { start: text(period, `${DCAT}startDate`), end: text(period, `${DCAT}endDate`) },
    provenance: text(text(iri, `${DC}provenance`), `${RDFS}label`),
  };
}

function publisherOf({ text }: Properties, iri: string): DatasetFacts['publisher'] {
  const agent = text(iri, `${DC}publisher`);
  return { iri: agent, name: text(agent, `${FOAF}name`), homepage: text(agent, `${FOAF}homepage`) };
}

/**
 * The sheet that a dataset follows, from the labels of its types, such as 自治体標準オープンデータセット AED設置箇所一覧; under
 * both names by which it is asked for, with 一覧 and without.
 */
function standardOf(types: string[]): DatasetFacts['standard'] {
  for (const type of types) {
    const [, generation, sheet] = /^(自治体標準オープンデータセット|推奨データセット) (.+)$/.exec(type) ?? [];
    if (sheet !== undefined)
      return { earlier: generation === '推奨データセット', types: [...new Set([sheet, sheet.replace(/一覧$/, '')])] };
  }
  return null;
}
