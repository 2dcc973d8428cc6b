import * as fs from 'node:fs';
import * as path from 'node:path';
import { schemaFolder } from '../schema';
import type { Bilingual } from '../source/publisher';
import type { Source } from '../source/source';
import type { Row, Table } from '../table/row';
import { reportIri } from './csvw';
import { newGraph, type Graph } from './graph';

/** `schemas/vocabulary.json`: the terms that no known vocabulary has, and the code lists. */
export interface Vocabulary {
  terms: { term: string; type: string; label: Bilingual; definition: string }[];
  schemes: { scheme: string; label: Bilingual; definition: string }[];
}

const SDMX = 'http://purl.org/linked-data/sdmx/2009/dimension#';

/** Load the declared terms. */
export function readVocabulary(): Vocabulary {
  return JSON.parse(fs.readFileSync(path.join(schemaFolder, 'vocabulary.json'), 'utf8')) as Vocabulary;
}

/**
 * Make the vocabulary: every term that we mint with its type, labels and definition, the code lists as SKOS
 * concept schemes, the reports, and the Data Cube structure of the rating summary.
 */
export function vocabulary(tables: Table[], source: Source): Graph {
  const base = source.publisher.base_iri;
  const graph = newGraph();
  const { terms, schemes } = readVocabulary();
  const ja = (value: string): { value: string; lang: string } => ({ value, lang: 'ja' });

  for (const { term, type, label, definition } of terms) {
    graph.add(`${base}vocabulary/${term}`, { a: type, 'rdfs:label': label, 'skos:definition': ja(definition), 'rdfs:isDefinedBy': `${base}vocabulary` });
  }
  graph.add(`${base}vocabulary`, { a: 'http://www.w3.org/2002/07/owl#Ontology', 'rdfs:label': { ja: `${source.publisher.name}オープンデータの語彙`, en: `Vocabulary of the open data of ${source.publisher.name_en}` }, 'skos:definition': ja('この公開データで使う、ほかの語彙にない語。') });
  for (const { scheme, label, definition } of schemes) {
    graph.add(`${base}${source.name}/${scheme}`, { a: 'skos:ConceptScheme', 'rdfs:label': label, 'dc:title': label, 'skos:definition': ja(definition) });
  }
  for (const row of rowsOf(tables, 'dx_plan_codes')) addCode(graph, row, `${base}${source.name}`);
  for (const row of rowsOf(tables, 'dx_plan_measures')) {
    graph.add(`${base}${source.name}/measure/${row['measure_id']}`, {
      a: 'skos:Concept',
      'skos:prefLabel': ja(String(row['measure_name'])),
      'skos:inScheme': `${base}${source.name}/measure`,
      'skos:broader': `${base}${source.name}/policy/${row['policy_number']}`,
      'skos:definition': ja(`${row['policy_name']}の重点施策。`),
    });
  }
  for (const report of source.reports) {
    const title = `${source.description.title.ja}(${report.fiscalYear}年度)`;
    graph.add(reportIri(base, source.name, report.fiscalYear), { a: 'prov:Entity', 'rdfs:label': ja(title), 'dc:title': ja(title), 'skos:definition': ja('公開データの出典である報告書。') });
  }
  addCube(graph, base, source);
  return graph;
}

function rowsOf(tables: Table[], name: string): Row[] {
  return tables.find((table) => table.name === name)?.rows ?? [];
}

function addCode(graph: Graph, row: Row, root: string): void {
  const text = (name: string, lang: string): { value: string; lang: string }[] => (typeof row[name] === 'string' ? [{ value: row[name], lang }] : []);
  graph.add(`${root}/${row['scheme']}/${row['code']}`, {
    a: 'skos:Concept',
    'skos:notation': { value: String(row['code']) },
    'skos:inScheme': `${root}/${row['scheme']}`,
    'skos:prefLabel': [...text('label_ja', 'ja'), ...text('label_en', 'en')],
    'skos:definition': text('definition', 'ja').length > 0 ? text('definition', 'ja') : text('label_ja', 'ja'),
  });
}

/** The rating summary as a cube (RDF Data Cube, 6 and 7): four dimensions, three measures, the published share where printed. */
function addCube(graph: Graph, base: string, source: Source): void {
  const root = `${base}${source.name}/rating-summary`;
  const structure = `${root}/structure`;
  const label = { ja: '基本方針別の進捗度評価', en: 'ratings by policy' };
  const voc = (term: string): string => `${base}vocabulary/${term}`;
  const definition = (value: string): { value: string; lang: string } => ({ value, lang: 'ja' });
  graph.add(root, { a: 'qb:DataSet', 'rdfs:label': label, 'skos:definition': definition('基本方針と進捗度評価ごとの取組の数。'), 'qb:structure': structure, 'dc:publisher': `${base}publisher` });

  const components: [string, string, string][] = [
    [`${SDMX}refArea`, 'qb:dimension', 'qb:DimensionProperty'],
    [`${SDMX}refPeriod`, 'qb:dimension', 'qb:DimensionProperty'],
    [voc('policy'), 'qb:dimension', 'qb:DimensionProperty'],
    [voc('rating'), 'qb:dimension', 'qb:DimensionProperty'],
    [voc('countPublished'), 'qb:measure', 'qb:MeasureProperty'],
    [voc('countRecomputed'), 'qb:measure', 'qb:MeasureProperty'],
    [voc('shareRecomputed'), 'qb:measure', 'qb:MeasureProperty'],
    [voc('share'), 'qb:attribute', 'qb:AttributeProperty'],
  ];
  const specification = (property: string): string => `${structure}/${property.replace(/^.*[/#]/, '')}`;
  graph.add(structure, { a: 'qb:DataStructureDefinition', 'rdfs:label': label, 'skos:definition': definition('このデータキューブの構造。'), 'qb:component': components.map(([property]) => specification(property)) });
  for (const [property, role, type] of components) {
    graph.add(specification(property), {
      a: 'qb:ComponentSpecification',
      'rdfs:label': { ja: `構成要素 ${property.replace(/^.*[/#]/, '')}`, en: `component ${property.replace(/^.*[/#]/, '')}` },
      'skos:definition': definition('データキューブの構造の構成要素。'),
      [role]: property,
      'qb:componentRequired': role === 'qb:attribute' ? { value: 'false', type: 'xsd:boolean' } : undefined,
    });
    graph.add(property, { a: type });
  }
  graph.add(`${SDMX}refArea`, { 'rdfs:label': { ja: '地域', en: 'reference area' }, 'skos:definition': definition('観測値の地域。'), 'rdfs:range': 'http://www.w3.org/2004/02/skos/core#Concept', 'qb:codeList': `${base}${source.name}/area` });
  graph.add(`${SDMX}refPeriod`, { 'rdfs:label': { ja: '期間', en: 'reference period' }, 'skos:definition': definition('観測値の年度。'), 'rdfs:range': 'dc:PeriodOfTime' });
  graph.add(`${base}${source.name}/area`, { a: 'skos:ConceptScheme', 'rdfs:label': { ja: '地域', en: 'areas' }, 'dc:title': { ja: '地域', en: 'areas' }, 'skos:definition': definition('このデータの対象の地域。') });
  graph.add(source.publisher.area, { a: 'skos:Concept', 'skos:inScheme': `${base}${source.name}/area`, 'skos:prefLabel': { ja: source.publisher.name, en: source.publisher.name_en }, 'rdfs:label': { ja: source.publisher.name, en: source.publisher.name_en }, 'skos:definition': definition('データの対象の市の区域。') });
  for (const [term, range, codes] of [['policy', 'skos:Concept', 'policy'], ['rating', 'skos:Concept', 'rating']] as const) {
    graph.add(voc(term), { 'rdfs:range': range, 'qb:codeList': `${base}${source.name}/${codes}` });
  }
  for (const [term, range] of [['countPublished', 'xsd:integer'], ['countRecomputed', 'xsd:integer'], ['shareRecomputed', 'xsd:decimal'], ['share', 'xsd:decimal']] as const) {
    graph.add(voc(term), { 'rdfs:range': range });
  }
}
