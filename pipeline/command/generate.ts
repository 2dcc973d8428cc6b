import * as fs from 'node:fs';
import * as path from 'node:path';
import { dataDictionary } from '../build/describe/data-dictionary';
import { publishable } from '../build/source/standard-source';
import { schemaFolder } from '../core/json-schema';
import { shapesOf } from '../formats/rdf/shapes';
import { type TableDescription, describeTable } from '../model/csvw';
import { PROJECTIONS_FILE, findProjections, projectionsSource } from './generate/projections';

const root = path.join(schemaFolder, '..');

const projections = findProjections(path.join(root, PROJECTIONS_FILE.replace('.generated.ts', '')));

/** Tables of `schemas/tables/`: the reports', then the long companions of wide sheets. */
const tables = new Map(
  [...projections.map(({ table }) => table), 'population_long'].map((name) => [name, describeTable(name)]),
);

/** The national sheets, `aed.2026`. */
const sheets = new Map(publishable().map(({ slug, form, description }) => [`${slug}.${form}`, description]));

/** Files of the repository that are derived from the table descriptions, by path from its root. */
export function generated(): Map<string, string> {
  const shapes = (described: Map<string, TableDescription>, folder: string): [string, string][] =>
    [...described].map(([name, description]) => [
      `schemas/shapes/${name}.ttl`,
      shapesOf(description, `${folder}/${name}.json`),
    ]);
  return new Map([
    [PROJECTIONS_FILE, projectionsSource(projections)],
    ...shapes(tables, 'tables'),
    ...shapes(sheets, 'national'),
    ['docs/data-dictionary.md', dataDictionary(tables, 'tables')],
    [
      'docs/national-sheets.md',
      dataDictionary(
        new Map([...sheets].map(([name, description]) => [name.replace('.', '_'), description])),
        'national',
      ),
    ],
  ]);
}

if (require.main === module) {
  for (const [file, text] of generated()) fs.writeFileSync(path.join(root, file), text);
}
