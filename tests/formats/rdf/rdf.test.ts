import { describe, expect, it } from '@jest/globals';
import * as $rdf from 'rdflib';
import { serialize } from '../../../pipeline/build/serialize/serialize';
import { compileTriples, tripleKey } from '../../../pipeline/formats/rdf/triples';
import { describeTable } from '../../../pipeline/model/csvw';
import { code, gateOf, memory, passages, readings, written } from '../../build/serialize/memory';
import { base, realTables } from '../../project';

const HOSTILE: [string, string][] = [
  ['quotes', '"a" \'b\' """c"""'],
  ['a quote at each end', '"'],
  ['backslashes', '\\ \\n \\u0041 \\'],
  ['line ends', '一\r\n二\n三\r四'],
  ['a tab', '一\t二'],
  ['control characters', '\u0000\u0001\u0008\u000B\u000C\u001F\u007F\u0080\u009F'],
  ['line and paragraph separators', '\u0085\u2028\u2029'],
  ['outside the BMP', '𠮷𩸽🍣𝒳\u{10FFFF}'],
  ['noncharacters', '\uFFFE\uFFFF\uFDD0'],
  ['a BOM within', '\uFEFF'],
  ['joined and combining characters', '👨‍👩‍👧か\u3099'],
  ['direction marks', '\u202Eabc\u202C'],
  ['what looks like an end', '" . <x> <y> <z> .'],
  ['what looks like a tag', '"@en'],
  ['what looks like a datatype', '"^^<x>'],
  ['what looks like a comment', '# x'],
  ['what looks like JSON', '{"@id":"x"}], "@context"'],
  ['words of the language', '__proto__'],
  ['markup', '<script>alert("x")</script>&amp;'],
  ['nothing but blanks', '   '],
  ['nothing', ''],
  ['a long text', 'あ"\\'.repeat(50_000)],
];

describe('whatever a cell holds is the same text in every RDF file, for every reader', () => {
  const table = passages(HOSTILE.map(([, text]) => text));
  const files = written(table);
  const triplesOf = compileTriples(describeTable(table.name), base);
  const expected = [...new Set(table.rows.flatMap(triplesOf).map(tripleKey))].sort();

  it.each(['ttl', 'nt', 'jsonld'])('%s', async (extension) => {
    for (const [reader, keys] of Object.entries(await readings(extension, files[extension] as string))) {
      expect([
        reader,
        keys.filter((key) => !expected.includes(key)),
        expected.filter((key) => !keys.includes(key)),
      ]).toEqual([reader, [], []]);
    }
  });

  it('and every file is read back as what was written', async () => {
    const { effects } = memory();
    serialize(effects, table, '', code, base);
    // Such cells break the rules for machine-readable data, which is told of the CSV.
    expect((await gateOf(effects, [table])).filter(({ code: found }) => /^(READBACK|SHAPE)_/.test(found))).toEqual([]);
  });

  it.each(HOSTILE)('%s', (_, text) => {
    const [row] = passages([text]).rows;
    expect(triplesOf(row ?? {}).find((triple) => triple.column === 'text')?.object).toEqual({
      literal: text,
      language: 'ja',
    });
  });
});

describe('the real tables', () => {
  const { tables } = realTables();

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s: three files, one graph, for every reader',
    async (_, table) => {
      const files = written(table);
      const all = await Promise.all(
        ['ttl', 'nt', 'jsonld'].map((extension) => readings(extension, files[extension] as string)),
      );
      const [first, ...others] = all.flatMap((reading) => Object.values(reading));
      expect(first?.length).toBeGreaterThan(table.rows.length);
      for (const other of others) expect(other).toEqual(first);
      expect(first?.filter((key) => key.startsWith('_:') || key.includes('<_:'))).toEqual([]);
    },
  );

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s: IRIs are absolute and ASCII, contexts inline',
    (_, table) => {
      const files = written(table);
      for (const line of (files['nt'] as string).trimEnd().split('\n')) {
        for (const [, iri] of line.replace(/"(?:[^"\\]|\\.)*"/, '').matchAll(/<([^>]*)>/g))
          expect(iri).toMatch(/^https?:\/\/[!-~]+$/);
      }
      expect(JSON.parse(files['jsonld'] as string)).toMatchObject({
        '@context': expect.any(Object),
        '@graph': expect.any(Array),
      });
      expect(files['ttl']).not.toMatch(/^@base/m);
    },
  );
});

describe('known traps of rdflib, which writes no table', () => {
  const literal = (text: string): string => {
    const store = $rdf.graph();
    store.add($rdf.sym('https://example.org/a'), $rdf.sym('https://example.org/b'), $rdf.lit(text, 'ja'));
    return $rdf.serialize(null, store, undefined, 'application/n-triples') ?? '';
  };

  it('ours writes outside the BMP what oxigraph reads back', async () => {
    const [row] = passages(['𠮷']).rows;
    const { nt = '' } = written({ name: 'dx_plan_overview', rows: [row ?? {}] });
    expect((await readings('nt', nt))['oxigraph']?.filter((key) => key.includes('"𠮷"@ja'))).toHaveLength(1);
    const theirs = await readings('nt', literal('𠮷')).catch(() => ({ oxigraph: [] as string[] }));
    expect(theirs['oxigraph']?.some((key) => key.includes('"𠮷"@ja')) ?? false).toBe(false);
  });
});
