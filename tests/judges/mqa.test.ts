import { expect, it, jest } from '@jest/globals';
import { Parser } from 'n3';
import { metadataQuality } from './mqa';

const EU = 'http://publications.europa.eu/resource/authority';
const EU_LICENCE = `${EU}/licence/CC_BY_4_0`;
const CC_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** One property a line, so that a case can take lines away. */
const catalogue = `
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@base <https://example.org/> .
<catalog> a dcat:Catalog ; dcat:dataset <plan> .
<plan> a dcat:Dataset ;
  dcat:keyword "DX"@ja ;
  dcat:theme <${EU}/data-theme/GOVE> ;
  dct:spatial <http://data.e-stat.go.jp/lod/sac/C24210> ;
  dct:temporal <fiscal-year-2025> ;
  dct:accessRights <${EU}/access-right/PUBLIC> ;
  dcat:contactPoint <contact> ;
  dct:publisher <city> ;
  dct:issued "2025-04-01"^^xsd:date ;
  dct:modified "2026-11-22"^^xsd:date ;
  dcat:distribution <plan/csv>, <plan/ttl> .
<plan/csv> a dcat:Distribution ;
  dcat:accessURL <page> ;
  dcat:downloadURL <plan.csv> ;
  dct:format <${EU}/file-type/CSV> ;
  dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv> ;
  dct:license <${EU_LICENCE}> ;
  dct:rights <rights> ;
  dcat:byteSize "10"^^xsd:nonNegativeInteger ;
  dct:issued "2025-04-01"^^xsd:date ;
  dct:modified "2026-11-22"^^xsd:date .
<plan/ttl> a dcat:Distribution ;
  dcat:accessURL <page> ;
  dcat:downloadURL <plan.ttl> ;
  dct:format <${EU}/file-type/RDF_TURTLE> ;
  dcat:mediaType <http://www.iana.org/assignments/media-types/text/turtle> ;
  dct:license <${EU_LICENCE}> ;
  dct:rights <rights> ;
  dcat:byteSize "20"^^xsd:nonNegativeInteger ;
  dct:issued "2025-04-01"^^xsd:date ;
  dct:modified "2026-11-22"^^xsd:date .
`;

const score = (turtle: string, { unreachable = /^$/, conforms = true } = {}) =>
  metadataQuality(new Parser().parse(turtle), async (url) => !unreachable.test(url), conforms);

/** The points that each indicator is short of its maximum. */
const lost = async (...args: Parameters<typeof score>) =>
  Object.fromEntries(
    (await score(...args)).indicators
      .filter(({ points, max }) => points < max)
      .map(({ id, points, max }) => [id, max - points]),
  );

/** Each property is the only one in its line or the last: a full stop that goes with it is put back. */
const without = (property: string, turtle = catalogue) =>
  turtle
    .split('\n')
    .filter((line) => !line.trim().startsWith(`${property} `))
    .join('\n')
    .replace(/;(\s*)(?=<|$)/g, '.$1');

it('gives a complete catalogue all of the 405 points', async () => {
  const { total, dimensions, indicators } = await score(catalogue);
  expect(total).toBe(405);
  expect(dimensions).toEqual({
    findability: 100,
    accessibility: 100,
    interoperability: 110,
    reusability: 75,
    contextuality: 20,
  });
  expect(indicators.every(({ share, points, max }) => share === 1 && points === max)).toBe(true);
});

it.each<[property: string, losses: Record<string, number>]>([
  ['dcat:keyword', { keyword: 30 }],
  ['dcat:theme', { theme: 30 }],
  ['dct:spatial', { spatial: 20 }],
  ['dct:temporal', { temporal: 20 }],
  ['dcat:accessURL', { accessUrlStatus: 50 }],
  ['dcat:downloadURL', { downloadUrl: 20, downloadUrlStatus: 30 }],
  ['dct:format', { format: 20, formatVocabulary: 10, nonProprietary: 20, machineReadable: 20 }],
  ['dcat:mediaType', { mediaType: 10, formatVocabulary: 10 }],
  ['dct:license', { licence: 20, licenceVocabulary: 10 }],
  ['dct:accessRights', { accessRights: 10, accessRightsVocabulary: 5 }],
  ['dcat:contactPoint', { contactPoint: 20 }],
  ['dct:publisher', { publisher: 10 }],
  ['dct:rights', { rights: 5 }],
  ['dcat:byteSize', { byteSize: 5 }],
  ['dct:issued', { issued: 5 }],
  ['dct:modified', { modified: 5 }],
])('without %s loses exactly its points', async (property, losses) => {
  expect(await lost(without(property))).toEqual(losses);
});

it.each<[what: string, from: string | RegExp, to: string, losses: Record<string, number>]>([
  [
    'the canonical CC BY 4.0 IRI is a licence outside the EU table',
    new RegExp(EU_LICENCE, 'g'),
    CC_LICENCE,
    { licenceVocabulary: 10 },
  ],
  ['access rights in own words', `<${EU}/access-right/PUBLIC>`, '"公開"@ja', { accessRightsVocabulary: 5 }],
  ['a blank keyword is none', '"DX"@ja', '" "', { keyword: 30 }],
  ['a media type as text, in one of two files', /<[^>]*text\/csv>/, '"text/csv"', { formatVocabulary: 5 }],
  [
    'a format as text, in one of two files',
    `<${EU}/file-type/CSV>`,
    '"CSV"',
    { formatVocabulary: 5, nonProprietary: 10, machineReadable: 10 },
  ],
  ['a proprietary format, in one of two files', 'file-type/CSV', 'file-type/XLSX', { nonProprietary: 10 }],
  ['a format for people, in one of two files', 'file-type/CSV', 'file-type/HTML', { machineReadable: 10 }],
  ['a file without its size, one of two', 'dcat:byteSize "10"^^xsd:nonNegativeInteger ;', '', { byteSize: 2.5 }],
])('%s', async (_what, from, to, losses) => {
  const changed = catalogue.replace(from, to);
  expect(changed).not.toBe(catalogue);
  expect(await lost(changed)).toEqual(losses);
});

it.each<[what: string, options: Parameters<typeof score>[1], losses: Record<string, number>]>([
  ['a page that does not answer', { unreachable: /\/page$/ }, { accessUrlStatus: 50 }],
  ['one of two files does not answer', { unreachable: /\.csv$/ }, { downloadUrlStatus: 15 }],
  ['a graph that breaks the shapes', { conforms: false }, { compliance: 30 }],
])('%s', async (_what, options, losses) => {
  expect(await lost(catalogue, options)).toEqual(losses);
});

it('takes a dataset without distributions for half of a catalogue of two', async () => {
  const { dimensions } = await score(`${catalogue}<other> a dcat:Dataset ; dcat:keyword "x" .`);
  expect(dimensions).toMatchObject({ findability: 65, accessibility: 50 });
});

it('gives nothing to a graph without datasets', async () => {
  expect((await score('')).total).toBe(0);
});

it('asks for each URL once', async () => {
  const reachable = jest.fn(async () => true);
  await metadataQuality(new Parser().parse(catalogue), reachable, true);
  expect(reachable.mock.calls.flat().sort()).toEqual(
    ['page', 'plan.csv', 'plan.ttl'].map((path) => `https://example.org/${path}`),
  );
});
