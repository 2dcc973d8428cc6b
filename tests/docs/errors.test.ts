import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { SECTIONS } from '../../pipeline/command/generate/error-pages';
import type { Wording } from '../../pipeline/issues/issue';
import { root } from '../report';

const folder = path.join(root, 'docs/errors');

/** Every wording of the source by its code: those of `issues/`, and the rules of the check, found without the lists that are generated. */
const wordings = new Map<string, Wording>(
  [...modules('pipeline/issues'), ...modules('pipeline/check/rules')].flatMap((found) =>
    Object.entries(found).flatMap(([name, value]) => {
      if (name.endsWith('Wordings')) return Object.entries(value as Record<string, Wording>);
      return /^[A-Z][A-Z0-9_]+$/.test(name) && 'document' in (value as object)
        ? [[name, value as Wording] as const]
        : [];
    }),
  ),
);

function modules(place: string): Record<string, unknown>[] {
  return (fs.readdirSync(path.join(root, place), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      // A file of wordings that is added later is found too
      return require(path.join(root, place, file)) as Record<string, unknown>;
    });
}

const pages = new Map(
  fs
    .readdirSync(folder)
    .filter((file) => file !== 'README.md')
    .map((file) => [path.parse(file).name, fs.readFileSync(path.join(folder, file), 'utf8')]),
);
const index = fs.readFileSync(path.join(folder, 'README.md'), 'utf8');

/** Codes that the source makes findings with, written out in a call or chosen before it. */
const named = (fs.readdirSync(path.join(root, 'pipeline'), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.startsWith('issues'))
  .flatMap((file) =>
    [...fs.readFileSync(path.join(root, 'pipeline', file), 'utf8').matchAll(/\w+Issue\(\s*'(\w+)'/g)].map(
      ([, code]) => code as string,
    ),
  );

/** A wording as a pattern in which every parameter may be any text. */
function pattern(...templates: string[]): RegExp {
  const literal = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${templates
      .map((template) =>
        template
          .split(/\{\w+\}/)
          .map(literal)
          .join('.*'),
      )
      .join(' / ')}$`,
    'u',
  );
}

describe('docs/errors/', () => {
  it('has a page for every code of the source, and no other', () => {
    expect(wordings.size).toBeGreaterThan(200);
    expect([...pages.keys()].sort()).toEqual([...wordings.keys()].sort());
  });

  it('its index leads to every page once', () => {
    const linked = [...index.matchAll(/^\| \[(\w+)\]\(\1\.md\) \|/gm)].map(([, code]) => code as string);
    expect(linked.sort()).toEqual([...wordings.keys()].sort());
  });

  it('knows every code that the source names', () => {
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((code) => !wordings.has(code))).toEqual([]);
  });

  it('stands in the order of the stages', () => {
    const headings = [...new Set([...index.matchAll(/^## (\w+) ―/gm)].map(([, stage]) => stage))];
    expect(headings).toEqual([
      'source',
      'extract',
      'correct',
      'observe',
      'transform',
      'serialize',
      'describe',
      'site',
      'check',
      'publish',
    ]);
    expect(SECTIONS.flatMap(({ wordings: some }) => Object.keys(some))).toHaveLength(wordings.size);
  });

  it.each([...wordings])('%s: severity, when, example and mend', (code, wording) => {
    const page = pages.get(code) ?? '';
    expect(page).toMatch(new RegExp(`^(誤り|注意|情報) ${wording.severity}$`, 'm'));
    expect(page).toMatch(/^\*\*いつ when\*\*: .+ \/ .+$/m);
    expect(page).toMatch(/^\*\*直し方 mend\*\*: .+ \/ .+$/m);

    const [first = '', message = '', hint = '', ...rest] = /```text\n([^]*?)\n```/.exec(page)?.[1]?.split('\n') ?? [];
    expect(rest).toEqual([]);
    expect(first).toMatch(new RegExp(`^${wording.severity} ${code} \\S+( \\(.+\\))?$`));
    const said = message
      .replace('このままでは公開できません。', '')
      .replace(/; it can not be published like this$/, '');
    expect(said.trim()).toMatch(pattern(wording.ja, wording.en));
    expect(hint.replace(/^ {2}→ /, '')).toMatch(pattern(wording.hintJa, wording.hintEn));
  });
});

it('what a rule says it is mended by is a file of fix/', () => {
  const fixers = [...wordings.values()].flatMap(({ fixer }) => fixer?.file ?? []);
  expect(fixers.length).toBeGreaterThan(20);
  expect(fixers.filter((file) => !fs.existsSync(path.join(root, 'pipeline/fix', `${file}.ts`)))).toEqual([]);
});
