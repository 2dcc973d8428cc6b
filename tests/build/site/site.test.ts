import { beforeAll, describe, expect, it } from '@jest/globals';
import { Parser } from 'n3';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { folderOf, sameOnDisk } from '../../../pipeline/build/site/address';
import { realEffects } from '../../../pipeline/core/effects';
import { base, hashes } from '../../project';
import { builtSite } from './built';

const { dist, site } = builtSite();
let files: string[] = [];
/** A file as it stands; of a page the line breaks of its source are no part of what it says. */
const text = (file: string): string => {
  const content = fs.readFileSync(path.join(site, file), 'utf8');
  if (!file.endsWith('.html')) return content;
  return content
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\s*\n\s*/g, ' ').replace(/ ?\/?>$/, '>'))
    .replace(/\s*\n\s*/g, '');
};
beforeAll(() => {
  files = realEffects.walk(site);
});

it('every page has its policy, one h1, one main, its own title, its language, and nothing inline', () => {
  const titles = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = text(file);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    expect([file, policy.includes('wasm-unsafe-eval')]).toEqual([file, /^(en\/)?ask\//.test(file)]);
    expect([file, page.match(/<h1>/g)?.length, page.match(/<main /g)?.length]).toEqual([file, 1, 1]);
    expect(/<html lang="(\w+)">/.exec(page)?.[1]).toBe(file.startsWith('en/') ? 'en' : 'ja');
    expect(page).not.toMatch(/\sstyle="|\son\w+="|<style|javascript:/);
    expect([...page.matchAll(/<script(?![^>]*(?:src=|type="application\/(?:ld\+)?json"))/g)]).toEqual([]);
    titles.set(file, /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '');
  }
  expect([...titles.values()].filter((title) => title === '')).toEqual([]);
  const mine = [...titles].filter(([file]) =>
    /^(en\/)?((find|ask|dataset\/242101_\w+|dx_plan\/initiative\/[\d-]+)\/)?index\.html$/.test(file),
  );
  expect(mine.length).toBe(2 * (3 + 12 + 92));
  // An initiative's name is the same in both languages, its site's title is not.
  const pages = new Map<string, string[]>();
  for (const [file, title] of titles) pages.set(title, [...new Set([...(pages.get(title) ?? []), sameOnDisk(file)])]);
  expect([...pages].filter(([, shared]) => shared.length > 1)).toEqual([]);
});

it('every IRI under the base in the graphs opens: a page, or a file', () => {
  const graphs = realEffects.walk(dist).filter((file) => file.endsWith('.ttl') && !file.startsWith('site/'));
  expect(graphs).toHaveLength(13 + 2);
  const iris = new Set(
    graphs
      .flatMap((file) => new Parser().parse(fs.readFileSync(path.join(dist, file), 'utf8')))
      .flatMap(({ subject, object }) => [subject.value, object.termType === 'NamedNode' ? object.value : '']),
  );
  const ours = [...iris].filter((iri) => iri.startsWith(base));
  expect(ours.length).toBeGreaterThan(2000);
  const there = new Set(files);
  expect(
    ours.filter((iri) => !there.has(`${folderOf(iri, base)}/index.html`) && !there.has(folderOf(iri, base) ?? '')),
  ).toEqual([]);
});

it('names that differ in case alone stand for one page, which tells of all of them', () => {
  const places = new Map<string, string[]>();
  for (const file of files) places.set(sameOnDisk(file), [...(places.get(sameOnDisk(file)) ?? []), file]);
  const shared = [...places.values()].filter((names) => names.length > 1);
  expect(shared.map((names) => names.sort())).toEqual([
    ['vocabulary/Initiative/index.html', 'vocabulary/initiative/index.html'],
  ]);
  const [one = '', other = ''] = (shared[0] as string[]).map(text);
  expect(other).toBe(one);
  for (const term of ['Initiative', 'initiative']) expect(one).toContain(`<code>${base}vocabulary/${term}</code>`);
});

it("a page's Turtle and JSON-LD tell of what the page stands for", () => {
  const subjects = new Map<string, Set<string>>();
  const silent: string[] = [];
  let pages = 0;
  for (const file of files.filter((name) => name.endsWith('/index.html'))) {
    const folder = path.posix.dirname(file);
    for (const [, type = '', address = ''] of text(file).matchAll(
      /<link rel="alternate" type="([^"]+)" href="([^"]+)">/g,
    )) {
      const graph = path.posix.join(folder, decodeURIComponent(address));
      // The JSON-LD of a graph says what its Turtle says: other tests hold that.
      const turtle = type === 'text/turtle' ? graph : graph.replace(/\.jsonld$/, '.ttl');
      if (!subjects.has(turtle))
        subjects.set(
          turtle,
          new Set(new Parser().parse(text(turtle)).map(({ subject }) => folderOf(subject.value, base) ?? '')),
        );
      pages += 1;
      if (!files.includes(graph) || !subjects.get(turtle)?.has(folder.replace(/^en\//, '')))
        silent.push(`${file}: ${graph}`);
    }
  }
  expect(pages).toBeGreaterThan(5000);
  expect(silent).toEqual([]);
});

it('copies of the published files, byte for byte under their names', () => {
  const all = hashes(dist);
  const published = Object.keys(all).filter(
    (file) => !file.startsWith('site/') && file !== 'manifest.json' && file !== 'README.md',
  );
  expect(published.filter((file) => all[`site/${file}`] !== all[file])).toEqual([]);
});

it("the manifest has the site's files, of no dataset", () => {
  const { files: entries } = JSON.parse(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8')) as {
    files: { path: string; dataset: string | null; mediaType: string }[];
  };
  const own = entries.filter((entry) => entry.path.startsWith('site/'));
  expect(own.map((entry) => entry.path)).toEqual(files.map((file) => `site/${file}`).sort());
  expect(own.filter((entry) => entry.dataset !== null)).toEqual([]);
  expect(own.filter((entry) => entry.mediaType === 'application/octet-stream')).toEqual([]);
});

describe('the home page says to whoever comes for the first time', () => {
  it.each<[string, string, string[]]>([
    [
      'Japanese',
      '',
      [
        '行政DX推進計画(デジタル技術で行政と地域を変える計画)の取組',
        '求めません(—)',
        '>JSON-LD<',
        '>N-Triples<',
        '>GeoJSON<',
      ],
    ],
    [
      'English',
      'en/',
      ['the city&#39;s plan for digital transformation (DX)', 'none is given (—)', '>Baseline<', '>Total</th>'],
    ],
  ])('what is counted, what a sign means, what a file is: %s', (_, language, expected) => {
    const page = text(`${language}index.html`);
    expect(expected.filter((words) => !page.includes(words))).toEqual([]);
  });
});

describe("a dataset's page", () => {
  it.each(['', 'en/'])('describes it for search engines: %s', (language) => {
    const page = text(`${language}dataset/242101_dx_plan_initiatives/index.html`);
    const described = JSON.parse(
      /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page)?.[1] ?? '',
    ) as Record<string, unknown> & {
      distribution: { contentUrl: string; encodingFormat: string }[];
      description: string;
    };
    expect(page.indexOf('application/ld+json')).toBeLessThan(page.indexOf('</head>'));
    expect(described).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: language ? 'Initiatives of the administrative DX plan' : '行政DX推進計画の取組',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      url: `${base}dataset/242101_dx_plan_initiatives`,
      creator: { '@type': 'Organization', name: language ? 'Kameyama City, Mie Prefecture' : '三重県亀山市' },
    });
    expect([...described.description].length).toBeGreaterThanOrEqual(50);
    expect([...described.description].length).toBeLessThanOrEqual(5000);
    expect(described.distribution.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat])).toEqual(
      [
        ['csv', 'text/csv'],
        ['json', 'application/json'],
        ['jsonld', 'application/ld+json'],
        ['ttl', 'text/turtle'],
        ['nt', 'application/n-triples'],
      ].map(([extension, type]) => [`${base}242101_dx_plan_initiatives/242101_dx_plan_initiatives.${extension}`, type]),
    );
  });
});

it('files are offered to be saved: a host that does not name their encoding makes browsers show Japanese as noise', () => {
  const links = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => text(file).match(/<a [^>]*href="(?![a-z]+:)[^"]*\.[a-z-]+"[^>]*>/g) ?? []);
  expect(links.length).toBeGreaterThan(10_000);
  expect(links.filter((link) => !link.includes(' download'))).toEqual([]);
});

it("a standard dataset's row is called what its name says", () => {
  expect(text('aed/999997/0001/index.html')).toContain('<h1>見本市役所</h1>');
  expect(text('aed/999997/0001/address/index.html')).toContain('<h1>架空県見本市例示町一丁目1番1号</h1>');
});

it('no page calls a thing by a long address where a name is known', () => {
  const shown = (file: string): string => text(file).replace(/<[^>]*>/g, '\n');
  for (const page of [
    'aed/999997/0001/index.html',
    'aed/999997/0001/address/index.html',
    'dataset/999997_aed/index.html',
    'dataset/999997_aed/csv/index.html',
  ])
    expect([page, shown(page).match(/%[0-9A-F]{2}|wgs84_pos|ns\/adms|europa\.eu\/r5r/g)]).toEqual([page, null]);
  expect(shown('aed/999997/0001/index.html').split('\n')).toEqual(
    expect.arrayContaining(['ic:施設型', 'geo:lat', 'ic:住所', 'schema:telephone']),
  );
  expect(shown('dataset/999997_aed/index.html').split('\n')).toEqual(
    expect.arrayContaining(['ic:表記', 'geo:long', 'nameKana']),
  );
});

it('a dataset of one day tells that day once, one of years the first and the last', () => {
  const told = (name: string): string[] =>
    [
      ...(/<dt>期間<\/dt><dd>(.*?)<\/dd>/.exec(text(`dataset/${name}/index.html`))?.[1] ?? '').matchAll(
        /datetime="([^"]*)"/g,
      ),
    ].map(([, day]) => day as string);
  expect(told('999997_aed')).toEqual(['2026-11-22']);
  expect(told('242101_dx_plan_results')).toEqual(['2022-04-01', '2025-03-31']);
});

it("a file's page leads to the file and to its description", () => {
  const page = text('dataset/999997_aed/geojson/index.html');
  expect([...page.matchAll(/href="\.\.\/\.\.\/\.\.\/(999997_aed\/[^"]+)"/g)].map(([, file]) => file)).toEqual([
    '999997_aed/999997_aed.csv-metadata.json',
    '999997_aed/999997_aed.geojson',
    '999997_aed/999997_aed.geojson',
  ]);
});

describe("an initiative's page", () => {
  const page = (): string => text('dx_plan/initiative/2-6-2/index.html');

  it("tells what the report's line tells", () => {
    // 再掲: line 121 of the report lists 2-2-1 again.
    expect(page()).toMatch(/再掲元<\/dt><dd><a href="\.\.\/2-2-1\/">2-2-1<\/a>/);
    expect(text('dx_plan/initiative/2-2-1/index.html')).toMatch(/再掲先<\/dt><dd><a href="\.\.\/2-6-2\/">/);
    expect([...page().matchAll(/<th scope="row">(20\d\d)<\/th>/g)].map(([, year]) => year)).toEqual([
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('has charts with the figures that its tables have', () => {
    // Line 147 of the report.
    const drawn = (file: string, indicator: string): string[] =>
      [
        ...(new RegExp(`<svg[^>]*aria-labelledby="${indicator}-t[^]*?</svg>`).exec(text(file))?.[0] ?? '').matchAll(
          /<text class="amount"[^>]*>([^<]*)</g,
        ),
      ].map(([, amount]) => amount as string);
    expect(drawn('dx_plan/initiative/2-7-11/index.html', 'deposit-reply-days')).toEqual([
      '約30',
      '約2',
      '約2–3',
      '約2',
    ]);
    expect(drawn('en/dx_plan/initiative/2-7-11/index.html', 'deposit-reply-days')).toEqual([
      'about 30',
      'about 2',
      'about 2–3',
      'about 2',
    ]);
    expect(drawn('dx_plan/initiative/1-6-3/index.html', 'facebook-posts')).toEqual(['147', '196', '148']);
  });

  it('stands beside its own Turtle and JSON-LD, which say the same', async () => {
    const turtle = new Parser().parse(text('dx_plan/initiative/1-2-2/index.ttl'));
    const { toRDF } = await import('jsonld');
    const jsonLd = (await toRDF(JSON.parse(text('dx_plan/initiative/1-2-2/index.jsonld')) as object)) as {
      subject: { value: string };
      predicate: { value: string };
      object: { value: string };
    }[];
    const keys = (quads: typeof jsonLd): string[] =>
      quads.map((quad) => [quad.subject.value, quad.predicate.value, quad.object.value].join(' ')).sort();
    expect(keys(jsonLd)).toEqual(keys(turtle));
    expect(
      turtle.filter(({ predicate }) => predicate.value.endsWith('obsValue')).map(({ object }) => object.value),
    ).toContain('14757');
    for (const type of ['text/turtle', 'application/ld+json'])
      expect(text('dx_plan/initiative/1-2-2/index.html')).toContain(`<link rel="alternate" type="${type}"`);
  });
});
