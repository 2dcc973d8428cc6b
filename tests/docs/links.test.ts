import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { root } from '../report';

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

/** Every page that somebody reads from its beginning: those at the root, and all of `docs/`. */
const pages = [
  ...fs.readdirSync(root).filter((file) => file.endsWith('.md')),
  ...(fs.readdirSync(path.join(root, 'docs'), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.split(path.sep).join('/'))),
].sort();

/** A page without its code: what stands there is no link and no heading. */
function prose(text: string): string {
  return text.replace(/^( *)(`{3,})[^]*?^\1\2$/gm, '').replace(/`[^`\n]+`/g, (code) => '`'.repeat(code.length));
}

/** The targets of a page's links and pictures, but for those that lead elsewhere. */
function targetsOf(text: string): string[] {
  const found = [...prose(text).matchAll(/\]\(([^)\s]+)\)|<(?:img|a)\s[^>]*?(?:src|href)="([^"]+)"/g)];
  return found.map(([, link, html]) => (link ?? html) as string).filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors of a page's headings, as GitHub makes them: a heading that stands twice gets a number. */
function anchorsOf(text: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = [...text.replace(/^( *)(`{3,})[^]*?^\1\2$/gm, '').matchAll(/^#{1,6} (.+?)\s*$/gm)];
  return new Set(
    headings.map(([, heading]) => {
      const shown = (heading as string).replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
      const slug = shown
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-');
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times === 0 ? slug : `${slug}-${times}`;
    }),
  );
}

/** The links of a page that lead nowhere, each as it is written. */
function broken(page: string, text: string): string[] {
  return targetsOf(text).filter((link) => {
    const [file = '', anchor] = decodeURI(link).split('#');
    const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    if (!fs.existsSync(path.join(root, target))) return true;
    return anchor !== undefined && !anchorsOf(file === '' ? text : read(target)).has(anchor);
  });
}

describe('the links of the documents', () => {
  it('are looked for in every page', () => {
    expect(pages).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/adr/README.md']),
    );
    expect(pages.filter((page) => page.startsWith('docs/errors/')).length).toBeGreaterThan(200);
    expect(pages.flatMap((page) => targetsOf(read(page))).length).toBeGreaterThan(500);
  });

  it.each(pages)('%s', (page) => {
    expect(broken(page, read(page))).toEqual([]);
  });
});

describe('a link', () => {
  it.each([
    ['to a page', '[a](docs/glossary.md)', []],
    ['to a page that there is not', '[a](docs/none.md)', ['docs/none.md']],
    ['to a folder', '[a](docs/guides/)', []],
    ['to a picture that there is not', '<img src="docs/none.png" width="2">', ['docs/none.png']],
    ['to a heading of its own page', '# One, two\n\n[a](#one-two)', []],
    ['to a heading that its page has not', '# One\n\n[a](#two)', ['#two']],
    ['to the second heading of a name', '# One\n\n# One\n\n[a](#one-1) [b](#one-2)', ['#one-2']],
    ['to a Japanese heading', '## 計画 The plan\n\n[a](#計画-the-plan)', []],
    ['to a heading of another page', '[a](docs/glossary.md#計画-the-plan)', []],
    ['to a heading that another page has not', '[a](docs/glossary.md#none)', ['docs/glossary.md#none']],
    ['to a heading that stands in code', '```sh\n# One\n```\n\n[a](#one)', ['#one']],
    ['in code', '`[a](none.md)`\n\n```md\n[a](none.md)\n```\n', []],
    ['to another site', '[a](https://example.com/none.md)', []],
  ])('%s', (_, text, expected) => {
    expect(broken('README.md', text)).toEqual(expected);
  });
});
