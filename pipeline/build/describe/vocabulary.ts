import declared from '../../../schemas/vocabulary.json';
import type { Bilingual } from '../../issues/issue';
import { header } from '../../model/csvw';
import type { Publisher } from '../../model/publisher';
import { addReportTerms } from '../report/vocabulary/vocabulary';
import type { Part } from '../source/types';
import type { Dataset } from './dataset';
import { type Graph, newGraph } from './graph';

/** `schemas/vocabulary.json`: the terms that no known vocabulary has, and the code lists. */
export interface Vocabulary {
  terms: { term: string; type: string; label: Bilingual; definition: string }[];
  schemes: { scheme: string; label: Bilingual; definition: string }[];
}

/** The declared terms. */
export const DECLARED: Vocabulary = declared;

const ja = (value: string): { value: string; lang: string } => ({ value, lang: 'ja' });

/**
 * Make the vocabulary: every term that we mint with its type, labels and definition, the code lists as SKOS
 * concept schemes, what the rows come from, and the Data Cube structures.
 */
export function vocabulary(parts: Part[], datasets: Dataset[], publisher: Publisher): Graph {
  const base = publisher.base_iri;
  const graph = newGraph(base);
  const { terms, schemes } = DECLARED;
  for (const term of terms) addTerm(graph, base, term);
  graph.add(`${base}vocabulary`, {
    a: 'http://www.w3.org/2002/07/owl#Ontology',
    'rdfs:label': {
      ja: `${publisher.name}オープンデータの語彙`,
      en: `Vocabulary of the open data of ${publisher.name_en}`,
    },
    'skos:definition': ja('この公開データで使う、ほかの語彙にない語。'),
  });
  addTermsOfColumns(graph, datasets, base, new Set(terms.map(({ term }) => term)));
  for (const { sources } of datasets) {
    for (const { iri, title } of sources)
      graph.add(iri, {
        a: 'prov:Entity',
        'rdfs:label': ja(title),
        'dc:title': ja(title),
        'skos:definition': ja('公開データの出典。'),
      });
  }
  for (const { standard } of datasets) {
    if (standard.iri)
      graph.add(standard.iri, {
        a: 'skos:Concept',
        'rdfs:label': ja(standard.title),
        'skos:prefLabel': ja(standard.title),
        'skos:definition': ja('国が列と値の形を決めたデータセットの一つ。'),
      });
  }
  if (datasets.some(({ example }) => example))
    graph.add(`${base}vocabulary/example`, {
      a: 'skos:Concept',
      'rdfs:label': { ja: '見本のデータ', en: 'example data' },
      'skos:definition': ja('作り物の、本当のことを述べていないデータ。'),
    });
  for (const { source, tables } of parts) if (source.kind === 'report') addReportTerms(graph, source, tables, schemes);
  return graph;
}

function addTerm(graph: Graph, base: string, { term, type, label, definition }: Vocabulary['terms'][number]): void {
  graph.add(`${base}vocabulary/${term}`, {
    a: type,
    'rdfs:label': label,
    'skos:definition': ja(definition),
    'rdfs:isDefinedBy': `${base}vocabulary`,
  });
}

/** Properties that columns of national sheets, or added ones, give: told as the first of the columns tells it. */
function addTermsOfColumns(graph: Graph, datasets: Dataset[], base: string, known: Set<string>): void {
  for (const column of datasets.flatMap(({ declared }) => declared.tableSchema.columns)) {
    const term = /^vocabulary\/(.+)$/.exec(column.propertyUrl ?? '')?.[1];
    if (term === undefined || known.has(term) || column.virtual) continue;
    known.add(term);
    addTerm(graph, base, {
      term,
      type: 'rdf:Property',
      label: { ja: header(column), en: column.titles?.en ?? term },
      definition: column['dc:description']?.['@value'] ?? header(column),
    });
  }
}
