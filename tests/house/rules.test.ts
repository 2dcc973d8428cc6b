import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { temporaryFolder } from '../project';
import { root } from '../report';

const RULES = path.join(root, '.dependency-cruiser.cjs');

/** A file that breaks one rule, by what it imports: as value, or as a type alone. */
const PLANTED: readonly [rule: string, file: string, text: string][] = [
  ['no-circle', 'model/one.ts', "import type { Two } from './two';\nexport type One = Two | null;\n"],
  ['ground-knows-no-wing', 'ckan/client.ts', "import { wing } from '../publish/wing';\nexport const client = wing;\n"],
  ['ground-order', 'issues/issue.ts', "import { word } from '../text/word';\nexport const issue = word;\n"],
  ['check-is-lower', 'check/check.ts', "import { mend } from '../fix/mend';\nexport const check = mend;\n"],
  ['wings-are-apart', 'publish/late.ts', "import { built } from '../build/built';\nexport const late = built;\n"],
  ['upper-wings', 'survey/survey.ts', "import { built } from '../build/built';\nexport const survey = built;\n"],
  [
    'stages-are-apart',
    'build/report/read.ts',
    "import { sheet } from '../standard/sheet';\nexport const read = sheet;\n",
  ],
  ['world-by-effects', 'publish/read.ts', "import * as fs from 'node:fs';\nexport const read = fs.readFileSync;\n"],
  ['no-node-below', 'text/join.ts', "import { join } from 'path';\nexport const joined = join;\n"],
  ['node-by-entry', 'build/world.ts', "import { real } from '../core/node/real';\nexport const world = real;\n"],
];

/** What the planted files import; each keeps the rules. */
const SOUND: Readonly<Record<string, string>> = {
  'model/two.ts': "import type { One } from './one';\nexport interface Two {\n  one: One;\n}\n",
  'publish/wing.ts': 'export const wing = 1;\n',
  'text/word.ts': 'export const word = 1;\n',
  'fix/mend.ts': 'export const mend = 1;\n',
  'build/built.ts': 'export const built = 1;\n',
  'build/standard/sheet.ts': 'export const sheet = 1;\n',
  'core/node/real.ts': "import * as fs from 'node:fs';\nexport const real = fs.existsSync;\n",
  'command/start.ts':
    "import { real } from '../core/node/real';\nimport { wing } from '../publish/wing';\nexport const start = [real, wing];\n",
};

interface Violation {
  from: string;
  rule: { name: string };
}

function cruise(folder: string): [rule: string, from: string][] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      RULES,
      '--output-type',
      'json',
      'pipeline',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ rule, from }) => [rule.name, from]);
}

describe('the rules of imports', () => {
  const folder = temporaryFolder();
  let found: [rule: string, from: string][] = [];

  beforeAll(() => {
    const files = [...PLANTED.map(([, file, text]) => [file, text] as const), ...Object.entries(SOUND)];
    for (const [file, text] of files) {
      const place = path.join(folder, 'pipeline', file);
      fs.mkdirSync(path.dirname(place), { recursive: true });
      fs.writeFileSync(place, text);
    }
    fs.copyFileSync(path.join(root, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    found = cruise(folder);
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('are each in the table below', () => {
    const named = [...fs.readFileSync(RULES, 'utf8').matchAll(/name: '([a-z-]+)'/g)].map(([, name]) => name);
    expect(PLANTED.map(([rule]) => rule).sort()).toEqual(named.sort());
  });

  it.each(PLANTED)('%s: %s breaks it', (rule, file) => {
    expect(found).toContainEqual([rule, `pipeline/${file}`]);
  });

  it('are broken by no other file', () => {
    const planted = new Set([...PLANTED.map(([, file]) => `pipeline/${file}`), 'pipeline/model/two.ts']);
    expect(found.filter(([, from]) => !planted.has(from))).toEqual([]);
  });

  it('hold in the program', () => {
    expect(cruise(root)).toEqual([]);
  });
});

it('Buffer in what a browser runs does not pass the lint', () => {
  const file = path.join(root, 'pipeline/text/formula.ts');
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', '--stdin', '--stdin-filename', file],
    {
      cwd: root,
      encoding: 'utf8',
      input: 'export const planted = Buffer.alloc(1);\n',
      // In a single run the parser takes the file as it stands on the disk.
      env: { ...process.env, TSESTREE_SINGLE_RUN: 'false' },
    },
  );
  const [{ messages = [] } = {}] = JSON.parse(stdout) as { messages?: { ruleId: string }[] }[];
  expect(messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-globals');
});
