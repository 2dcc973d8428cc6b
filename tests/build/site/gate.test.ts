import { expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { checkSite } from '../../../pipeline/build/site/gate';
import type { Fingerprint } from '../../../pipeline/core/effects';
import { realEffects } from '../../../pipeline/core/node/effects';
import { temporaryFolder } from '../../project';

/** What the gate says of a site of these files, as `CODE file`. */
function found(files: Record<string, string>, originals: Record<string, string> = {}): string[] {
  const folder = temporaryFolder();
  const put = (all: Record<string, string>, under: string): Map<string, Fingerprint> =>
    new Map(
      Object.entries(all).map(([file, content]) => {
        const place = path.join(folder, under, file);
        fs.mkdirSync(path.dirname(place), { recursive: true });
        fs.writeFileSync(place, content);
        return [path.posix.join(under, file), realEffects.fingerprint(place)];
      }),
    );
  const { issues } = checkSite(realEffects, put(files, 'site'), put(originals, '.'), folder);
  return issues.map(({ code, where }) => `${code} ${where.file}`);
}

const other = { 'b/index.html': '<h2 id="here"></h2>', 'style.css': 'p {}', 'x/図/index.html': '' };

it.each<[string, string, string[]]>([
  [
    'links that lead somewhere',
    '<a href="b/">b</a><a href="b/#here">b</a><a href="./">a</a><a href="x/%E5%9B%B3/">x</a><a href="quality-report.md">q</a><link rel="stylesheet" href="style.css">',
    [],
  ],
  ['links elsewhere', '<a href="https://other.example/">o</a><a href="mailto:a@b.example">m</a>', []],
  ['a page that is not there', '<a href="c/">c</a>', ['SITE_LINK_BROKEN site/index.html']],
  ['a place of a page that is not there', '<a href="b/#there">b</a>', ['SITE_LINK_BROKEN site/index.html']],
  ['out of the site', '<a href="../secret">s</a>', ['SITE_LINK_BROKEN site/index.html']],
  ['a script that is not there', '<script type="module" src="x.js"></script>', ['SITE_LINK_BROKEN site/index.html']],
  ['a form that leads nowhere', '<form action="nowhere/"></form>', ['SITE_LINK_BROKEN site/index.html']],
  ['an id twice', '<p id="a"></p><p id="a"></p>', ['SITE_ID_TWICE site/index.html']],
  ['a foreign script', '<script src="https://cdn.example/x.js"></script>', ['SITE_FOREIGN site/index.html']],
  [
    'a foreign stylesheet',
    '<link rel="stylesheet" href="//cdn.example/x.css">',
    ['SITE_LINK_BROKEN site/index.html', 'SITE_FOREIGN site/index.html'],
  ],
])('%s', (_, page, expected) => {
  expect(found({ 'index.html': page, ...other }).sort()).toEqual([...expected].sort());
});

it('names that differ in case alone', () => {
  expect(found({ 'a/Term/index.html': 'one', 'a/term/index.html': 'one', 'a/b.csv': '' })).toEqual([]);
  expect(found({ 'a/Term/index.html': 'one', 'a/term/index.html': 'two' })).toEqual([
    'SITE_NAMES_CLASH site/a/term/index.html',
  ]);
  expect(found({ 'が.html': 'one', 'か\u3099.html': 'two' })).toEqual(['SITE_NAMES_CLASH site/か\u3099.html']);
});

it('a copy that is not its original, or is not there', () => {
  expect(found({ 'a.csv': 'one' }, { 'a.csv': 'one' })).toEqual([]);
  expect(found({ 'a.csv': 'one' }, { 'a.csv': 'two' })).toEqual(['SITE_COPY_UNTRUE site/a.csv']);
  expect(found({}, { 'a.csv': 'one' })).toEqual(['SITE_COPY_UNTRUE site/a.csv']);
});
