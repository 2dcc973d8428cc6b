import type { Store } from 'n3';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { MEDIA_TYPES } from '../../model/dist';
import type { Facts, FileFacts, LocalDataset } from './types';
import { LIST, type LocalFile } from './types';

const DC = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

interface Resource {
  path: string;
  title: string;
  description: string;
}

/**
 * Gather the datasets of the catalogue graph (DCAT), and the open-data list, which the data package describes.
 * A folder without a description is a finding.
 */
export function describedDatasets(store: Store, files: LocalFile[], dataPackage: { resources?: Resource[]; version?: string }, issues: Issue[]): { baseIri: string; datasets: LocalDataset[] } {
  const about = factsIn(store);
  const catalogue = store.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${DCAT}Catalog`, null)[0]?.value ?? '';
  const folders = [...new Set(files.flatMap((file) => file.dataset ?? []))].sort();
  const datasets = folders.flatMap((folder): LocalDataset[] => {
    const iri = store.getSubjects(`${DC}identifier`, null, null).find((subject) => about.text(subject.value, `${DC}identifier`) === folder)?.value;
    if (iri === undefined) {
      issues.push(publishIssue('DIST_UNDESCRIBED', { file: 'catalog.ttl', value: folder }, { folder }));
      return [];
    }
    const facts = about.facts(iri);
    return [{ ...named(folder), facts, files: files.filter((file) => file.dataset === folder).map((file) => ({ ...file, ...about.file(facts, file) })) }];
  });
  const list = files.find((file) => LIST.test(file.path));
  const described = dataPackage.resources?.find((resource) => resource.path === list?.path);
  if (list && described) {
    const identifier = list.path.slice(0, -'.csv'.length);
    const publisher = about.publisher(catalogue);
    const general = about.facts(catalogue);
    datasets.push({
      ...named(identifier),
      facts: { ...general, iri: '', title: described.title, description: described.description, landingPage: publisher.homepage, standard: { earlier: false, types: [described.title] }, version: dataPackage.version ?? '' },
      files: [{ ...list, iri: '', title: `${described.title}(CSV)`, description: described.description }],
    });
  }
  return { baseIri: catalogue.replace(/catalog$/, ''), datasets };
}

function named(identifier: string): Pick<LocalDataset, 'identifier' | 'code' | 'slug'> {
  return { identifier, code: identifier.slice(0, 6), slug: identifier.slice(7) };
}

/** Ways to read facts of a graph of ours: no blank nodes, Japanese before English. */
function factsIn(store: Store): { text(subject: string, property: string): string; facts(iri: string): Facts; publisher(iri: string): Facts['publisher']; file(facts: Facts, file: LocalFile): FileFacts } {
  const objects = (subject: string, property: string): ReturnType<Store['getObjects']> => store.getObjects(subject, property, null);
  const texts = (subject: string, property: string): string[] =>
    objects(subject, property).flatMap((object) => (object.termType === 'Literal' && object.language === 'en' ? [] : [object.value]));
  const text = (subject: string, property: string): string => texts(subject, property)[0] ?? '';
  const publisher = (iri: string): Facts['publisher'] => {
    const agent = text(iri, `${DC}publisher`);
    return { iri: agent, name: text(agent, `${FOAF}name`), homepage: text(agent, `${FOAF}homepage`) };
  };
  const facts = (iri: string): Facts => {
    const [frequency, period, area] = [text(iri, `${DC}accrualPeriodicity`), text(iri, `${DC}temporal`), text(iri, `${DC}spatial`)];
    return {
      iri,
      title: text(iri, `${DC}title`),
      description: text(iri, `${DC}description`),
      landingPage: iri,
      licence: text(iri, `${DC}license`),
      version: text(iri, `${DCAT}version`),
      keywords: texts(iri, `${DCAT}keyword`),
      standard: texts(iri, `${DC}type`).reduce<Facts['standard']>((found, type) => found ?? standardOf(text(type, `${SKOS}prefLabel`)), null),
      example: texts(iri, `${DC}type`).some((type) => type.endsWith('/vocabulary/example')),
      issued: text(iri, `${DC}issued`),
      modified: text(iri, `${DC}modified`),
      languages: texts(iri, `${DC}language`),
      themes: texts(iri, `${DCAT}theme`),
      accessRights: text(iri, `${DC}accessRights`),
      frequency: frequency === '' ? null : { iri: frequency, label: text(frequency, `${RDFS}label`) },
      publisher: publisher(iri),
      contact: text(text(iri, `${DCAT}contactPoint`), 'http://www.w3.org/2006/vcard/ns#fn'),
      area: { iri: area, label: text(area, `${RDFS}label`) },
      period: period === '' ? null : { start: text(period, `${DCAT}startDate`), end: text(period, `${DCAT}endDate`) },
      provenance: text(text(iri, `${DC}provenance`), `${RDFS}label`),
    };
  };
  return {
    text,
    facts,
    publisher,
    file(about, file) {
      const address = `${about.iri.replace(/dataset\/[^/]*$/, '')}${file.path}`;
      const distribution = store.getSubjects(`${DCAT}downloadURL`, address, null)[0]?.value;
      const title = text(distribution ?? address, `${DC}title`);
      const format = formatOf(file.path);
      const description = distribution === undefined ? `${about.title}の列、型、単位、キーの定義(CSVW)。` : text(distribution, `${DC}description`);
      return { iri: distribution ?? '', title: title || `${about.title}(${format})`, description };
    },
  };
}

/** The sheet of a dataset's type, 自治体標準オープンデータセット AED設置箇所一覧, under both names by which it is asked for: with 一覧 and without. */
function standardOf(type: string): Facts['standard'] {
  const [, generation, sheet] = /^(自治体標準オープンデータセット|推奨データセット) (.+)$/.exec(type) ?? [];
  return sheet === undefined ? null : { earlier: generation === '推奨データセット', types: [...new Set([sheet, sheet.replace(/一覧$/, '')])] };
}

/** A file's format in the words of the descriptions, by the longest ending that is known. */
export function formatOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const known = MEDIA_TYPES[name.slice(dot + 1)];
    if (known) return known.name;
  }
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase();
}
