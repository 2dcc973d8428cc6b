import { describe, expect, it } from '@jest/globals';
import { absolute } from '../../pipeline/model/iri';
import type { Row, Value } from '../../pipeline/model/row';
import { compileTemplate } from '../../pipeline/model/uri-template';

describe('a URI template', () => {
  it.each<[string, Row, string | null]>([
    ['a/{b}', { b: 'c' }, 'a/c'],
    ['a/{b}-{c}/d', { b: 1, c: 2 }, 'a/1-2/d'],
    ['{b}{c}', { b: 'x', c: 'y' }, 'xy'],
    ['a', {}, 'a'],
    ['a/{b}', { b: null }, null],
    ['a/{b}', {}, null],
    ['a/{b}', { b: '' }, 'a/'],
    ['a/{b}', { b: 0 }, 'a/0'],
    ['a/{b}', { b: false }, 'a/false'],
    ['a/{b}', { b: ['x', 'y'] }, 'a/x%2Cy'],
  ])('%s with %j is %s', (template, row, expected) => {
    expect(compileTemplate(template)(row)).toBe(expected);
  });

  // RFC 6570, 3.2.2: all but the unreserved characters of RFC 3986 is encoded, as UTF-8.
  it.each<[Value, string]>([
    ['AZaz09', 'AZaz09'],
    ['-._~', '-._~'],
    [':/?#[]@', '%3A%2F%3F%23%5B%5D%40'],
    ["!$&'()*+,;=", '%21%24%26%27%28%29%2A%2B%2C%3B%3D'],
    ['a b', 'a%20b'],
    ['100%', '100%25'],
    ['"<>\\^`{|}', '%22%3C%3E%5C%5E%60%7B%7C%7D'],
    ['{b}', '%7Bb%7D'],
    ['亀', '%E4%BA%80'],
    ['𠮷', '%F0%A0%AE%B7'],
    ['\n', '%0A'],
    ['../x', '..%2Fx'],
  ])('%j is written %s', (value, expected) => {
    expect(compileTemplate('{b}')({ b: value })).toBe(expected);
  });
});

it.each<[string, string]>([
  ['dc:title', 'http://purl.org/dc/terms/title'],
  ['skos:prefLabel', 'http://www.w3.org/2004/02/skos/core#prefLabel'],
  ['vocabulary/year', 'https://example.org/vocabulary/year'],
  ['dx_plan/initiative/{initiative_id}', 'https://example.org/dx_plan/initiative/{initiative_id}'],
  ['http://imi.go.jp/ns/core/rdf#%E7%B5%84', 'http://imi.go.jp/ns/core/rdf#%E7%B5%84'],
  ['https://other.example/x', 'https://other.example/x'],
  ['unknown:x', 'https://example.org/unknown:x'],
  [':x', 'https://example.org/:x'],
])('the IRI %s is absolute as %s', (iri, expected) => {
  expect(absolute(iri, 'https://example.org/')).toBe(expected);
});
