import * as fs from 'node:fs';
import * as path from 'node:path';
import { dataDictionary } from '../build/describe/data-dictionary';
import { tableNames } from '../build/report/transform/transform';
import { publishable } from '../build/source/standard-source';
import { schemaFolder } from '../core/json-schema';
import { shapesOf } from '../formats/rdf/shapes';
import { type TableDescription, describeTable } from '../model/csvw';

/** Tables of `schemas/tables/`: the reports', then the long companions of wide sheets. */
const tables = new Map([...tableNames, 'population_long'].map((name) => [name, describeTable(name)]));

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
  for (const [file, text] of generated()) fs.writeFileSync(path.join(schemaFolder, '..', file), text);
}
