import type { Bilingual } from '../../../issues/issue';
import type { Row, Table } from '../../../model/row';
import type { Graph } from '../../describe/graph';
import type { Source } from '../../source/source';
import { addCubes } from './cube';

/** A list of codes, as `schemas/vocabulary.json` declares it. */
interface Scheme {
  scheme: string;
  label: Bilingual;
  definition: string;
}

const ja = (value: string): { value: string; lang: string } => ({ value, lang: 'ja' });

/** Add what the report's data refer to: codes, measures, indicators, and the structures of its cubes. */
export function addReportTerms(graph: Graph, source: Source, tables: Table[], schemes: Scheme[]): void {
  const root = `${source.publisher.base_iri}${source.name}`;
  for (const { scheme, label, definition } of schemes) {
    graph.add(`${root}/${scheme}`, {
      a: 'skos:ConceptScheme',
      'rdfs:label': label,
      'dc:title': label,
      'skos:definition': ja(definition),
    });
  }
  for (const row of rowsOf(tables, 'dx_plan_codes')) addCode(graph, row, root);
  for (const row of rowsOf(tables, 'dx_plan_measures')) {
    graph.add(`${root}/measure/${text(row, 'measure_id')}`, {
      a: 'skos:Concept',
      'skos:prefLabel': ja(text(row, 'measure_name')),
      'skos:inScheme': `${root}/measure`,
      'skos:broader': `${root}/policy/${text(row, 'policy_number')}`,
      'skos:definition': ja(`${text(row, 'policy_name')}の重点施策。`),
    });
  }
  for (const row of rowsOf(tables, 'dx_plan_indicators')) {
    const counted = `数え方は${text(row, 'counted_label')}、単位は${text(row, 'unit')}。`;
    graph.add(`${root}/indicator/${text(row, 'indicator_id')}`, {
      a: 'skos:Concept',
      'skos:prefLabel': [ja(text(row, 'indicator_name')), { value: text(row, 'indicator_name_en'), lang: 'en' }],
      'skos:inScheme': `${root}/indicator`,
      'skos:definition': ja(`取組${text(row, 'initiative_id')}の指標。${counted}`),
    });
  }
  addCubes(graph, source);
}

function rowsOf(tables: Table[], name: string): Row[] {
  return tables.find((table) => table.name === name)?.rows ?? [];
}

function text(row: Row, name: string): string {
  return String(row[name]);
}

function addCode(graph: Graph, row: Row, root: string): void {
  const labels = (name: string, lang: string): { value: string; lang: string }[] =>
    typeof row[name] === 'string' ? [{ value: row[name], lang }] : [];
  const definition = labels('definition', 'ja');
  graph.add(`${root}/${text(row, 'scheme')}/${text(row, 'code')}`, {
    a: 'skos:Concept',
    'skos:notation': { value: text(row, 'code') },
    'skos:inScheme': `${root}/${text(row, 'scheme')}`,
    'skos:prefLabel': [...labels('label_ja', 'ja'), ...labels('label_en', 'en')],
    'skos:definition': definition.length > 0 ? definition : labels('label_ja', 'ja'),
  });
}
