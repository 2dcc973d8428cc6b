import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Wording } from '../../pipeline/issues/issue';
import { root } from '../report';

const folder = path.join(root, 'pipeline/issues');

/** Every wording of the source by its code, in the order of the stages. */
const wordings = new Map<string, Wording>(
  fs.readdirSync(folder).flatMap((file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a file of wordings that is added later is found too
    const found = require(path.join(folder, file)) as Record<string, unknown>;
    return Object.entries(found).flatMap(([name, value]) =>
      name.endsWith('Wordings') ? Object.entries(value as Record<string, Wording>) : [],
    );
  }),
);

const text = fs.readFileSync(path.join(root, 'docs/errors.md'), 'utf8');
const entries = new Map(
  text
    .split(/^### /m)
    .slice(1)
    .map((entry) => {
      const [heading] = entry.split('\n', 1);
      return [heading as string, (entry.split(/^## /m)[0] as string).slice((heading as string).length)];
    }),
);

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

describe('docs/errors.md', () => {
  it('has an entry for every code of the source, and no other', () => {
    expect([...entries.keys()].sort()).toEqual([...wordings.keys()].sort());
  });

  it('knows every code that the source names', () => {
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((code) => !wordings.has(code))).toEqual([]);
  });

  it('stands in the order of the stages', () => {
    const headings = [...text.matchAll(/^## (\w+) ―/gm)].map(([, stage]) => stage);
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
  });

  it.each([...wordings])('%s: severity, when, example and mend', (code, wording) => {
    const entry = entries.get(code) ?? '';
    expect(entry).toMatch(new RegExp(`^(誤り|注意|情報) ${wording.severity}$`, 'm'));
    expect(entry).toMatch(/^\*\*いつ when\*\*: .+ \/ .+$/m);
    expect(entry).toMatch(/^\*\*直し方 mend\*\*: .+ \/ .+$/m);

    const [first = '', message = '', hint = '', ...rest] = /```text\n([^]*?)\n```/.exec(entry)?.[1]?.split('\n') ?? [];
    expect(rest).toEqual([]);
    expect(first).toMatch(new RegExp(`^${wording.severity} ${code} \\S+( \\(.+\\))?$`));
    expect(message.trim()).toMatch(pattern(wording.ja, wording.en));
    expect(hint.replace(/^ {2}→ /, '')).toMatch(pattern(wording.mendJa, wording.mendEn));
  });
});
