import { describe, expect, it } from '@jest/globals';
import { Parser } from 'n3';
import { lockstep } from '../../../pipeline/build/serialize/lockstep';
import { compileShapes } from '../../../pipeline/formats/rdf/shacl';
import { describeTable } from '../../../pipeline/model/csvw';
import { base, realTables } from '../../project';
import { foundIn, written } from './memory';

const { tables } = realTables();
const table = (name: string) => tables.find((one) => one.name === `dx_plan_${name}`) ?? { name, rows: [] };
const summary = table('rating_summary');
const file = (extension: string): string => `242101_dx_plan_rating_summary/242101_dx_plan_rating_summary.${extension}`;
/** Take out the first line that holds a text. */
const without =
  (part: string) =>
  (text: string): string => {
    const lines = text.split('\n');
    return lines.filter((_, index) => index !== lines.findIndex((line) => line.includes(part))).join('\n');
  };
const instead =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, () => to);

describe('a file that was changed after it was written is found', () => {
  it.each<[string, string, (text: string) => string]>([
    ['a cell', 'csv', instead(',61,', ',62,')],
    ['a header', 'csv', instead('ID', 'id')],
    ['a row gone', 'csv', without(',2024-1-B'.slice(5))],
    ['a row doubled', 'csv', (text) => `${text}${text.trimEnd().split('\r\n').at(-1)}\r\n`],
    ['a cell gone', 'csv', instead('242101,', '')],
    ['the line ends', 'csv', (text) => text.replaceAll('\r\n', '\n')],
    [
      'two rows in another order',
      'csv',
      (text) =>
        text
          .split('\r\n')
          .map((line, index, lines) => ({ 1: lines[2], 2: lines[1] })[index] ?? line)
          .join('\r\n'),
    ],
    ['a value', 'json', instead('"count_published":61', '"count_published":62')],
    ['a number made a text', 'json', instead('"count_published":61', '"count_published":"61"')],
    ['a null made an empty text', 'json', instead('"share":null', '"share":""')],
    ['a key gone', 'json', instead('"share":null,', '')],
    ['a key more', 'json', instead('"share":null,', '"share":null,"more":1,')],
    ['an object gone', 'json', without('"dx_plan_rating_summary-2024-1-A"')],
    ['cut off', 'json', (text) => text.slice(0, -30)],
    ['a triple gone', 'nt', without('countPublished')],
    ['a triple more', 'nt', (text) => `${text}<https://example.org/a> <https://example.org/b> "c" .\n`],
    ['a triple twice', 'nt', (text) => text + text.slice(0, text.indexOf('\n') + 1)],
    ['a value', 'nt', instead('"61"^^', '"62"^^')],
    ['a language tag', 'nt', instead('"@ja', '"@en')],
    ['no language tag', 'nt', instead('"@ja', '"')],
    ['a datatype', 'nt', instead('XMLSchema#decimal', 'XMLSchema#double')],
    ['a broken line', 'nt', instead(' .\n', '\n')],
    ['a triple gone', 'ttl', without('voc:countPublished')],
    ['a value', 'ttl', instead('"61"^^', '"62"^^')],
    ['a language tag', 'ttl', instead('"@ja', '"@en')],
    ['a datatype', 'ttl', instead('xsd:decimal', 'xsd:double')],
    [
      'a prefix that means another',
      'ttl',
      instead('http://purl.org/linked-data/cube#', 'http://purl.org/linked-data/qube#'),
    ],
    ['a blank node', 'ttl', (text) => `${text}\n[] a skos:Concept .\n`],
    ['cut off', 'ttl', (text) => text.slice(0, -30)],
    ['a node gone', 'jsonld', without('rating-summary/2024/1/A"')],
    ['a value', 'jsonld', instead('"count_published":61', '"count_published":62')],
    ['a language', 'jsonld', instead('"@language":"ja"', '"@language":"en"')],
    ['a datatype', 'jsonld', instead('XMLSchema#decimal', 'XMLSchema#double')],
    ['a context elsewhere', 'jsonld', instead(/"@context":\{/, '"@context":["https://example.org/context",{')],
    ['cut off', 'jsonld', (text) => text.slice(0, -30)],
  ])('%s (%s)', async (_, extension, change) => {
    const issues = await foundIn(summary, extension, change);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues)
      expect(issue).toMatchObject({
        code: expect.stringMatching(/^(READBACK_(DIFFERS|UNREADABLE)|SHAPE_VIOLATED)$/),
        severity: 'error',
        where: { file: file(extension) },
      });
    expect(issues.some((issue) => issue.code.startsWith('READBACK'))).toBe(true);
  });

  it('a missing file', async () => {
    const issues = await foundIn(summary, 'csv', () => '');
    expect(issues).toMatchObject([{ code: 'READBACK_UNREADABLE', where: { file: file('csv') } }]);
  });
});

describe('the shapes find what the rows may not be', () => {
  const subject = `<${base}dx_plan/rating-summary/2024/1/A>`;
  const nt = written(summary)['nt'] as string;
  const check = compileShapes('dx_plan_rating_summary', base);
  const violations = async (text: string): Promise<string[]> =>
    ((await check?.(new Parser().parse(text))) ?? []).map((violation) => violation.path.replace(/^.*[/#]/, ''));
  const line = (term: string): string =>
    nt.split('\n').find((one) => one.startsWith(`${subject} <${base}vocabulary/${term}>`)) as string;

  it('nothing in the real ones', async () => {
    expect(await violations(nt)).toEqual([]);
  });

  it.each<[string, string, (text: string) => string]>([
    ['a value missing', 'countPublished', () => ''],
    ['two values', 'countPublished', (text) => `${text}\n${text.replace('"11"', '"12"')}`],
    ['a number below none', 'countPublished', (text) => text.replace('"11"', '"-1"')],
    ['a wrong datatype', 'countPublished', (text) => text.replace('#integer', '#string')],
    ['a share above 100', 'shareRecomputed', (text) => text.replace(/"[^"]+"/, '"100.5"')],
    ['a text instead of a link', 'rating', (text) => text.replace(/<[^>]+> \.$/, '"A" .')],
  ])('%s', async (_, term, change) => {
    expect(new Set(await violations(nt.replace(line(term), change(line(term)))))).toEqual(new Set([term]));
  });

  it('a text without its language', async () => {
    expect(await violations(nt.replaceAll('"@ja', '"'))).not.toEqual([]);
  });

  it.each(tables.map((one) => one.name))('%s has shapes for its rows', async (name) => {
    const id = describeTable(name).tableSchema.columns.find((column) => column.name === 'id');
    const text = written(table(name.replace('dx_plan_', '')))['nt'] as string;
    const found =
      (await compileShapes(
        name,
        base,
      )?.(
        new Parser().parse(
          text
            .split('\n')
            .filter((one) => !/identifier> "dx_plan_\w+-2024-/.test(one))
            .join('\n'),
        ),
      )) ?? [];
    expect(id).toBeDefined();
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('comparing in step', () => {
  it.each<[string, string[], string[], object | undefined]>([
    ['the same', ['a', 'b'], ['a', 'b'], undefined],
    ['another order', ['a', 'b', 'c'], ['c', 'a', 'b'], undefined],
    ['one missing', ['a', 'b'], ['a'], { missing: ['b'], unexpected: [] }],
    ['one more', ['a'], ['a', 'b'], { missing: [], unexpected: ['b'] }],
    ['one instead of another', ['a', 'b'], ['a', 'c'], { missing: ['b'], unexpected: ['c'] }],
    ['one twice', ['a'], ['a', 'a'], { missing: [], unexpected: ['a'] }],
    ['one once instead of twice', ['a', 'a'], ['a'], { missing: ['a'], unexpected: [] }],
    ['nothing', [], [], undefined],
  ])('%s', (_, expected, read, difference) => {
    const compared = lockstep(expected[Symbol.iterator]());
    for (const item of read) compared.take(item);
    expect(compared.end()).toEqual(difference);
  });
});
