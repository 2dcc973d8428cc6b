import * as fs from 'node:fs';
import * as path from 'node:path';
import { PROJECTIONS_FILE, findProjections, projectionsSource } from './generate/projections';
import { listFiles } from './generate/lists';
import { ruleFiles } from './generate/rules';

const root = path.join(__dirname, '..', '..');

/** What makes files of the repository, in the order in which one builds on another's. */
const GENERATORS: readonly (() => [file: string, text: string][])[] = [
  () => listFiles(root),
  () => ruleFiles(root),
  () => [
    [
      PROJECTIONS_FILE,
      projectionsSource(findProjections(path.join(root, PROJECTIONS_FILE.replace('.generated.ts', '')))),
    ],
  ],
  () => {
    // Loaded when the lists stand: it reads the descriptions by them.
    const { descriptionFiles } = require('./generate/descriptions') as typeof import('./generate/descriptions');
    return descriptionFiles();
  },
  () => {
    // As above, of the rules
    const { errorPages } = require('./generate/error-pages') as typeof import('./generate/error-pages');
    return errorPages();
  },
];

/** Files of the repository that are derived from others, by path from its root. */
export function generated(): Map<string, string> {
  return new Map(GENERATORS.flatMap((files) => files()));
}

if (require.main === module) {
  for (const files of GENERATORS) for (const [file, text] of files()) fs.writeFileSync(path.join(root, file), text);
}
