import * as fs from 'node:fs';
import * as path from 'node:path';

/** The lists by which programs that have no folders, as a browser's, know the descriptions in `schemas/`. */
const LISTS = [
  { folder: 'tables', constant: 'TABLES', file: 'pipeline/model/tables.generated.ts', named: /^(\w+)\.json$/ },
  {
    folder: 'national',
    constant: 'SHEETS',
    file: 'pipeline/standards/sheets.generated.ts',
    named: /^(\w+\.(?:legacy|\d{4}))\.json$/,
  },
];

/** The modules that import every description of a folder, by path from the repository's root. @param root the repository */
export function listFiles(root: string): [file: string, text: string][] {
  return LISTS.map(({ folder, constant, file, named }) => {
    const names = fs.readdirSync(path.join(root, 'schemas', folder)).flatMap((name) => named.exec(name)?.[1] ?? []);
    return [file, listOf(folder, constant, names.sort())];
  });
}

function listOf(folder: string, constant: string, names: string[]): string {
  const entries = names.map((name) => ({ name, variable: name.replace('.', '_') }));
  const entry = ({ name, variable }: { name: string; variable: string }): string =>
    name === variable ? `  ${name},` : `  '${name}': ${variable},`;
  return [
    '// Made by npm run generate.',
    ...entries.map(({ name, variable }) => `import ${variable} from '../../schemas/${folder}/${name}.json';`),
    '',
    `/** The descriptions in \`schemas/${folder}/\`, by name. */`,
    `export const ${constant}: Readonly<Record<string, unknown>> = {`,
    ...entries.map(entry),
    '};',
    '',
  ].join('\n');
}
