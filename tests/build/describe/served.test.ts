import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Quad } from '@rdfjs/types';
import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';
import fetch from 'node-fetch';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { compileShapes } from '../../../pipeline/formats/rdf/shacl';
import { MEDIA_TYPES } from '../../../pipeline/model/dist';
import { metadataQuality } from '../../judges/mqa';
import { build, effectsWith, temporaryFolder } from '../../project';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const folder = path.join(temporaryFolder(), 'dist');
let base = '';
let catalogue: Quad[] = [];
let list: Record<string, string>[] = [];
const json = <T>(file: string): T => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as T;
const manifest = (): { path: string; bytes: number; sha256: string; mediaType: string; dataset: string | null }[] =>
  json<{ files: ReturnType<typeof manifest> }>('manifest.json').files;
const values = (predicate: string, subject?: string): string[] =>
  catalogue
    .filter((quad) => quad.predicate.value === predicate && (!subject || quad.subject.value === subject))
    .map((quad) => quad.object.value);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A plain file server, as a city would put dist/ on. */
const server = http.createServer((request, response) => {
  const file = path.join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
  const extension = file.endsWith('.csv-metadata.json') ? 'csv-metadata.json' : path.extname(file).slice(1);
  if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': MEDIA_TYPES[extension]?.mediaType ?? 'application/octet-stream' })
      .end(fs.readFileSync(file));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { status, issues } = await build({ out: folder, all: true, effects: effectsWith({ BASE_IRI: base }) });
  expect([status, issues.filter((issue) => issue.severity === 'error')]).toEqual([0, []]);
  catalogue = new Parser().parse(fs.readFileSync(path.join(folder, 'catalog.ttl'), 'utf8'));
  list = parse(fs.readFileSync(path.join(folder, '242101_open_data_list.csv')), { bom: true, columns: true });
}, 60_000);
afterAll(() => {
  server.close();
});

it("the catalogue has at least 351 of the 405 points of the EU's metadata quality assessment", async () => {
  const reachable = async (url: string): Promise<boolean> => (await fetch(url, { method: 'HEAD' })).ok;
  const conforms = ((await compileShapes('catalog', base)?.(catalogue)) ?? []).length === 0;
  const { total, dimensions, indicators } = await metadataQuality(catalogue, reachable, conforms);
  const short = indicators.filter((one) => one.points < one.max).map((one) => `${one.id} ${one.points}/${one.max}`);
  process.stdout.write(`metadata quality: ${total} of 405 ${JSON.stringify(dimensions)} short: ${short.join(', ')}\n`);
  expect(total).toBeGreaterThanOrEqual(351);
  // Only the canonical CC BY 4.0 address, which the EU's own table of licences does not hold, costs points.
  expect(short).toEqual(['licenceVocabulary 0/10']);
}, 60_000);

describe('every address opens, with the right bytes', () => {
  it('of the manifest: as many bytes, the hash, the media type', async () => {
    const own = manifest().filter(({ path: file }) => !file.startsWith('site/'));
    // One of the thirteen tables has its places in GeoJSON too.
    expect(own.length).toBe(13 * 6 + 1 + 8);
    for (const entry of own) {
      const response = await fetch(base + entry.path);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect([entry.path, response.status, bytes.length, sha256(bytes), response.headers.get('content-type')]).toEqual([
        entry.path,
        200,
        entry.bytes,
        entry.sha256,
        entry.mediaType,
      ]);
    }
  });

  it('of the catalogue: files, pages and table descriptions', async () => {
    const urls = [
      ...new Set([...values(`${DCAT}downloadURL`), ...values(`${DCAT}accessURL`), ...values(`${DCT}conformsTo`)]),
    ];
    expect(urls).toHaveLength(66 + 13);
    for (const url of urls) expect([url, (await fetch(url, { method: 'HEAD' })).status]).toEqual([url, 200]);
  });

  it('of the open-data list: files of the size that it says', async () => {
    for (const row of list) {
      for (const column of ['ファイル_ダウンロードURL', 'ファイル_アクセスURL']) {
        const response = await fetch(row[column] as string);
        expect([row['ファイル_ID'], response.status, String((await response.arrayBuffer()).byteLength)]).toEqual([
          row['ファイル_ID'],
          200,
          row['ファイル_サイズ'],
        ]);
      }
    }
  });
});

describe('the manifest', () => {
  it('has every file but itself and the README, sorted, with its folder', () => {
    const files = fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    expect(manifest().map((entry) => entry.path)).toEqual(
      files.filter((file) => !['manifest.json', 'README.md'].includes(file)).sort(),
    );
    for (const entry of manifest())
      expect(entry.dataset).toBe(/^\d{6}_\w+\//.test(entry.path) ? path.dirname(entry.path) : null);
  });
});

describe('one fact, one text', () => {
  interface Resource {
    name: string;
    path: string;
    title: string;
    description: string;
    bytes: number;
    hash: string;
    licenses: { path: string; title: string }[];
    schema: { fields: { name: string }[]; primaryKey: string[] };
  }
  const resources = (): Resource[] => json<{ resources: Resource[] }>('datapackage.json').resources;

  it('sizes and hashes: data package, catalogue, list and manifest say the same', () => {
    for (const row of list) {
      const url = row['ファイル_ダウンロードURL'] as string;
      const entry = manifest().find((one) => base + one.path === url);
      const distribution = catalogue.find(
        (quad) => quad.predicate.value === `${DCAT}downloadURL` && quad.object.value === url,
      )?.subject.value;
      expect(values(`${DCAT}byteSize`, distribution)).toEqual([String(entry?.bytes)]);
      const [checksum] = values('http://spdx.org/rdf/terms#checksum', distribution);
      expect(values('http://spdx.org/rdf/terms#checksumValue', checksum)).toEqual([entry?.sha256]);
      expect(values(`${DCAT}mediaType`, distribution)).toEqual([
        `http://www.iana.org/assignments/media-types/${entry?.mediaType}`,
      ]);
      expect([row['ファイル_サイズ'], row['ファイル_公開日'], row['ファイル_最終更新日']]).toEqual([
        String(entry?.bytes),
        ...values(`${DCT}issued`, distribution),
        ...values(`${DCT}modified`, distribution),
      ]);
      expect(values(`${DCT}title`, distribution)).toContain(row['ファイル_タイトル']);
      expect(values(`${DCT}license`, distribution)).toEqual([row['ファイル_利用規約']]);
    }
    for (const resource of resources())
      expect([resource.bytes, resource.hash]).toEqual([
        manifest().find((entry) => entry.path === resource.path)?.bytes,
        `sha256:${manifest().find((entry) => entry.path === resource.path)?.sha256}`,
      ]);
  });

  it('titles and descriptions of datasets', () => {
    for (const resource of resources().filter((one) => one.path.includes('/'))) {
      const dataset = `${base}dataset/${resource.name}`;
      const metadata = json<{
        'dc:title': { '@value': string }[];
        'dc:description': { '@value': string }[];
        'dc:license': { '@id': string };
      }>(resource.path.replace(/\.csv$/, '.csv-metadata.json'));
      const rows = list.filter((row) => row['データセット_ID'] === resource.name);
      expect(rows).toHaveLength(resource.name === '999997_aed' ? 6 : 5);
      expect(values(`${DCT}title`, dataset).sort()).toEqual(
        metadata['dc:title'].map((title) => title['@value']).sort(),
      );
      expect(values(`${DCT}description`, dataset).sort()).toEqual(
        metadata['dc:description'].map((title) => title['@value']).sort(),
      );
      for (const row of rows)
        expect([row['データセット_タイトル'], row['データセット_概要'], row['データセット_URL']]).toEqual([
          resource.title,
          resource.description,
          dataset,
        ]);
      expect(metadata['dc:title'][0]?.['@value']).toBe(resource.title);
      expect([metadata['dc:license']['@id'], ...values(`${DCT}license`, dataset)]).toEqual(
        Array(2).fill(resource.licenses[0]?.path),
      );
    }
  });

  it("the data package's fields are the CSV's headers", () => {
    for (const resource of resources()) {
      const [header] = parse(fs.readFileSync(path.join(folder, resource.path)), { bom: true, to_line: 1 });
      expect(resource.schema.fields.map((field) => field.name)).toEqual(header);
      expect(resource.schema.primaryKey.filter((key) => !header?.includes(key))).toEqual([]);
    }
  });
});

describe("DCAT-GoJ's items marked ◎", () => {
  const typed = (type: string): string[] =>
    catalogue
      .filter((quad) => quad.predicate.value.endsWith('#type') && quad.object.value === `${DCAT}${type}`)
      .map((quad) => quad.subject.value);

  it.each<[string, string, number, string[]]>([
    ['catalogue', 'Catalog', 1, ['title', 'description', 'publisher']],
    ['dataset', 'Dataset', 13, ['identifier', 'title', 'description']],
    ['distribution', 'Distribution', 66, ['title', 'description', 'modified', 'accessURL']],
  ])('each %s has them', (_, type, count, properties) => {
    expect(typed(type)).toHaveLength(count);
    for (const subject of typed(type)) {
      for (const property of properties)
        expect([
          subject,
          property,
          [DCT, DCAT].flatMap((namespace) => values(namespace + property, subject)).length > 0,
        ]).toEqual([subject, property, true]);
    }
  });

  it('there is no blank node, in Turtle or in JSON-LD', () => {
    expect(
      catalogue.filter((quad) => quad.subject.termType === 'BlankNode' || quad.object.termType === 'BlankNode'),
    ).toEqual([]);
    expect(fs.readFileSync(path.join(folder, 'catalog.jsonld'), 'utf8')).not.toContain('"_:');
  });
});

it('no file holds an address under another base', () => {
  for (const entry of manifest())
    expect([entry.path, fs.readFileSync(path.join(folder, entry.path), 'utf8').includes('mie.example/')]).toEqual([
      entry.path,
      false,
    ]);
});

it('the reserved base is said in the quality report, which holds no error', () => {
  const report = json<{
    gates: { passed: boolean; stage: string }[];
    issues: { code: string; severity: string; where: { file?: string; line?: number } }[];
  }>('quality-report.json');
  expect(report.issues.map((issue) => issue.code)).toContain('BASE_IRI_RESERVED');
  expect(report.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  expect(
    report.issues.filter((issue) => issue.severity === 'warning' && !(issue.where.file && issue.where.line)),
  ).toEqual([]);
  expect(report.gates.map((gate) => [gate.stage, gate.passed])).toEqual(
    ['source', 'extract', 'correct', 'observe', 'transform', 'check', 'transform', 'serialize', 'describe', 'site'].map(
      (stage) => [stage, true],
    ),
  );
});
