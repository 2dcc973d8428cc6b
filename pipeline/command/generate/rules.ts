import * as fs from 'node:fs';
import * as path from 'node:path';

/** The list of the check's rules, from the root of the repository; the files stand in the folders beside it. */
const FILE = 'pipeline/check/rules/rules.generated.ts';

/** What a rule speaks of, from the whole to the part: a folder each. */
const LEVELS = ['file', 'workbook', 'table', 'cell'];

/** The list of the rules, each named by its file: `cell-blanks.ts` declares `CELL_BLANKS`. @param root the repository */
export function ruleFiles(root: string): [file: string, text: string][] {
  const folder = path.join(root, path.dirname(FILE));
  const rules = LEVELS.map((level) => {
    const names = fs.readdirSync(path.join(folder, level)).map((name) => path.parse(name).name);
    return { level, names: names.sort() };
  });
  const lines = [
    '// Made by npm run generate.',
    ...rules.flatMap(({ level, names }) =>
      names.map((name) => `import { ${codeOf(name)} } from './${level}/${name}';`),
    ),
    '',
    '/** The rules of the check by what they speak of, each by its code. */',
    'export const RULES = {',
    ...rules.flatMap(({ level, names }) => [`  ${level}: {`, ...names.map((name) => `    ${codeOf(name)},`), '  },']),
    '};',
    '',
  ];
  return [[FILE, lines.join('\n')]];
}

function codeOf(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}
