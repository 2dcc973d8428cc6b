import * as fs from 'node:fs';
import * as path from 'node:path';
import { dataDictionary } from './describe/data-dictionary';
import { schemaFolder } from './schema';
import { shapesOf } from './serialize/shapes';
import { describeTable } from './table/description';
import { tableNames } from './transform/transform';

/** Files of the repository that are derived from the table descriptions, by path from its root. */
export function generated(): Map<string, string> {
  return new Map([
    ...tableNames.map((name): [string, string] => [`schemas/shapes/${name}.ttl`, shapesOf(describeTable(name))]),
    ['docs/data-dictionary.md', dataDictionary(new Map(tableNames.map((name) => [name, describeTable(name)])))],
  ]);
}

if (require.main === module) {
  for (const [file, text] of generated()) fs.writeFileSync(path.join(schemaFolder, '..', file), text);
}
