import { dataDictionary } from '../../build/describe/data-dictionary';
import { tableNames } from '../../build/report/transform/transform';
import { publishable } from '../../build/source/standard-source';
import { shapesOf } from '../../formats/rdf/shapes';
import { type TableDescription, loadTableDescription } from '../../model/csvw';

/** Tables of `schemas/tables/`: the reports', then the long companions of wide sheets. */
const tables = new Map([...tableNames, 'population_long'].map((name) => [name, loadTableDescription(name)]));

/** The national sheets, `aed.2026`. */
const sheets = new Map(publishable().map(({ slug, form, description }) => [`${slug}.${form}`, description]));

/** The shapes and the documents that are derived from the table descriptions, by path from the repository's root. */
export function descriptionFiles(): [file: string, text: string][] {
  const shapes = (described: Map<string, TableDescription>, folder: string): [string, string][] =>
    [...described].map(([name, description]) => [
      `schemas/shapes/${name}.ttl`,
      shapesOf(description, `${folder}/${name}.json`),
    ]);
  const named = new Map([...sheets].map(([name, description]) => [name.replace('.', '_'), description]));
  return [
    ...shapes(tables, 'tables'),
    ...shapes(sheets, 'national'),
    ['docs/data-dictionary.md', dataDictionary(tables, 'tables')],
    ['docs/national-sheets.md', dataDictionary(named, 'national')],
  ];
}
