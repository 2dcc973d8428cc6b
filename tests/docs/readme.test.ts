import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { run } from '../../pipeline/build/run';
import { generated } from '../../pipeline/command/generate';
import { realEffects } from '../../pipeline/core/node/effects';
import { root } from '../report';

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const docs = fs
  .readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .map((file) => `docs/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => file.endsWith('.md'))
  .sort();
const pages = ['README.md', 'README.ja.md', 'CONTRIBUTING.md', 'LICENSE-DATA.md', ...docs];
/** The README of a language with its guides and its reference. */
const manuals = (['en', 'ja'] as const).map((language) => {
  const japanese = language === 'ja';
  return {
    language,
    readme: japanese ? 'README.ja.md' : 'README.md',
    cli: japanese ? 'docs/reference/cli.ja.md' : 'docs/reference/cli.md',
    behind: docs.filter((file) => /^docs\/(guides|reference)\//.test(file) && file.endsWith('.ja.md') === japanese),
  };
});
const { scripts, engines } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

/** Code spans and code blocks: what a page gives as commands, files and names. */
const spans = (text: string): string[] =>
  [...text.matchAll(/```(?:sh|text)\n([^]*?)```|`([^`\n]+)`/g)].flatMap(([, block, span]) =>
    (block ?? span ?? '').split('\n'),
  );

/** The first cells of the tables whose header begins so. */
const firstCells = (text: string, label: string): string[][] => {
  const table = text.split(/\n\n/).find((block) => block.startsWith(`| ${label}`)) ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim()),
    );
};

const out = fs.mkdtempSync(path.join(os.tmpdir(), 'readme-'));
let rows: Record<string, number | string> = {};
let made: string[] = [];

beforeAll(async () => {
  await run(
    { ...realEffects, env: {} },
    { root: path.join(root, 'datasets'), out: path.join(out, 'dist') },
    (event) => {
      if (event.event === 'passed' && event.stage === 'transform' && 'dx_plan_initiatives' in event.gate.figures)
        rows = event.gate.figures;
    },
  );
  made = realEffects.walk(path.join(out, 'dist'));
}, 60_000);

afterAll(() => fs.rmSync(out, { recursive: true }));

describe.each(manuals)('the manual in $language', ({ language, readme, cli, behind }) => {
  const text = read(readme);

  it('leads from the README to every guide and every page of reference', () => {
    const linked = [readme, ...behind].flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s#]+)/g)].map(([, link = '']) =>
        path.posix.join(path.posix.dirname(page), link),
      ),
    );
    expect(behind.length).toBeGreaterThan(8);
    expect(behind.filter((page) => !linked.includes(page))).toEqual([]);
  });

  it('gives the two commands and the version of Node', () => {
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm ci && npm test');
    expect(text).toContain(engines.node.replace('>=', ''));
  });

  it('tells the rows of every table', () => {
    const told = firstCells(text, language === 'en' ? 'table |' : '表の名前');
    expect(Object.fromEntries(told.map(([name, count]) => [name?.replaceAll('`', ''), Number(count)]))).toEqual(rows);
  });

  it.each([
    ['run', 'option |', '指定 |', 3],
    ['check', 'option of `check`', 'checkの指定', 3],
    ['new', 'option of `new`', 'newの指定', 1],
    ['publish', 'publish option', '公開の指定', 3],
  ])('explains the options that %s has, and no other', (command, label, labelJa, least) => {
    const help = spawnSync(
      process.execPath,
      ['-r', './tools/ts-node/register.cjs', 'pipeline/cli.ts', command, '--help'],
      { cwd: root, encoding: 'utf8' },
    ).stdout;
    const options = [...help.matchAll(/^ {2}(--[\w-]+(?: <\w+>)?)/gm)].map(([, option]) => `\`${option}\``);
    expect(options.length).toBeGreaterThan(least);
    expect(firstCells(read(cli), language === 'en' ? label : labelJa).map(([option]) => option)).toEqual(options);
  });

  it('names files that a run or a publish makes', () => {
    const names = [readme, ...behind]
      .flatMap((page) => spans(read(page)))
      .filter(
        (span) =>
          /^(242101_[\w.]+|[\w-]+\.(md|json|jsonld|ttl|csv))$/.test(span) && !fs.existsSync(path.join(root, span)),
      );
    const known = new Set(made.flatMap((file) => [file, path.basename(file), ...file.split('/').slice(0, -1)]));
    expect(names.length).toBeGreaterThan(5);
    expect(
      names.filter(
        (name) =>
          name !== '242101_' &&
          !known.has(name) &&
          !/^(publisher|source|corrections)\.yaml$/.test(name) &&
          !/^publish-report\.(json|md)$/.test(name),
      ),
    ).toEqual([]);
  });
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('gives commands that exist', () => {
    const commands = [...text.matchAll(/npm run ([a-z:-]+)|npm (start|test)/g)].map(
      ([, script, short]) => script ?? short ?? '',
    );
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const named = spans(text).flatMap(
      (span) => /^(?:pipeline|schemas|datasets|examples|tests|docs|bench|\.github)\/[\w./-]*$/.exec(span)?.[0] ?? [],
    );
    expect(named.filter((file) => !file.includes('YYYY') && !fs.existsSync(path.join(root, file)))).toEqual([]);
  });
});

it('docs/reference/cli.md tells of every command that there is', () => {
  const text = read('docs/reference/cli.md');
  expect(
    Object.keys(scripts).filter(
      (script) => !text.includes(`npm ${['start', 'test'].includes(script) ? script : `run ${script}`}`),
    ),
  ).toEqual([]);
});

describe('docs/architecture.md', () => {
  it('names files of the pipeline that exist', () => {
    const files = spans(read('docs/architecture.md')).filter(
      (span) => /^[\w-]+(\/[\w-]*)*(\.ts|\/)$/.test(span) && !/^(dist|fiscal-year)\//.test(span),
    );
    expect(files.length).toBeGreaterThan(15);
    expect(
      files.filter((file) => !['', 'pipeline'].some((folder) => fs.existsSync(path.join(root, folder, file)))),
    ).toEqual([]);
  });
});

describe('docs/data-dictionary.md', () => {
  it('is the one that the table descriptions give', () => {
    expect(read('docs/data-dictionary.md')).toBe(generated().get('docs/data-dictionary.md'));
  });
});
