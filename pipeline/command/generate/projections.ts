import * as fs from 'node:fs';
import * as path from 'node:path';

/** What the tables of a report are named by, before the name of their projection's file. */
const PREFIX = 'dx_plan';

/** The list of projections, from the root of the repository; the files stand in the folder beside it. */
export const PROJECTIONS_FILE = 'pipeline/build/report/transform/projections.generated.ts';

/** A table of a report: its name, and the file that makes its rows. */
export interface ProjectedTable {
  table: string;
  /** Without folder and ending. */
  file: string;
}

/**
 * Find the projections: every file of a folder, in the order of the positions that they give themselves.
 * @throws Error for a file that is no projection, and for two of one position
 */
export function findProjections(folder: string): ProjectedTable[] {
  const found = fs.readdirSync(folder).map((name) => {
    const file = path.parse(name).name;
    // Which files there are is what is to be found out
    const { position, project } = require(path.join(folder, file)) as { position?: unknown; project?: unknown };
    if (typeof position !== 'number' || typeof project !== 'function')
      throw new Error(`${name} is no projection: it exports no position, or no project`);
    return { file, position };
  });
  found.sort((a, b) => a.position - b.position);
  const twin = found.find(({ position }, index) => found[index + 1]?.position === position);
  if (twin) throw new Error(`${twin.file}: another projection has the position ${twin.position}`);
  return found.map(({ file }) => ({ table: `${PREFIX}_${file.replaceAll('-', '_')}`, file }));
}

/** Write the list of projections as TypeScript, in the tables' order. */
export function projectionsSource(projections: ProjectedTable[]): string {
  const local = (file: string): string => file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const files = projections.map(({ file }) => file).sort();
  return [
    '// Written by `npm run generate` from the files of projections/: not to be edited.',
    "import type { Row } from '../../../model/row';",
    "import type { Context } from './context';",
    ...files.map((file) => `import { project as ${local(file)} } from './projections/${file}';`),
    '',
    '/** The tables of a report in their published order, each by its projection. */',
    'export const PROJECTIONS: Readonly<Record<string, (context: Context) => Row[]>> = {',
    ...projections.map(({ table, file }) => `  ${table}: ${local(file)},`),
    '};',
    '',
  ].join('\n');
}
