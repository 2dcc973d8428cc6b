import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { createHash } from 'node:crypto';
import * as path from 'node:path';
import * as oxigraph from 'oxigraph';
import { checkFiles } from '../../../pipeline/build/serialize/gate';
import { serialize } from '../../../pipeline/build/serialize/serialize';
import type { Effects, Fingerprint } from '../../../pipeline/core/effects';
import { quadKey } from '../../../pipeline/formats/rdf/quads';
import type { Issue } from '../../../pipeline/issues/issue';
import { tableFile } from '../../../pipeline/model/dist';
import type { Row, Table } from '../../../pipeline/model/row';
import { base, effectsWith } from '../../project';

export const code = '242101';

/** Effects whose written files stay in memory, by their path. */
export function memory(): { effects: Effects; files: Map<string, string> } {
  const files = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = files.get(path.normalize(file));
    if (text === undefined) throw new Error(`ENOENT ${file}`);
    return text;
  };
  const effects = effectsWith(
    {},
    {
      open: (file) => {
        let text = '';
        return {
          append: (more) => (text += more),
          close: () => {
            files.set(path.normalize(file), text);
            return fingerprintOf(text);
          },
        };
      },
      async *stream(file) {
        yield textOf(file);
      },
      *bytes(file) {
        yield Buffer.from(textOf(file));
      },
      read: (file) => Buffer.from(textOf(file)),
      // The shapes stand on the disk.
      readText: (file) => files.get(path.normalize(file)) ?? effectsWith().readText(file),
      fingerprint: (file) => fingerprintOf(textOf(file)),
    },
  );
  return { effects, files };
}

/** A text's size and hash as a file. */
export function fingerprintOf(text: string): Fingerprint {
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

/** A table's files as texts, by extension. */
export function written(table: Table): Record<string, string> {
  const { effects, files } = memory();
  serialize(effects, table, '', code, base);
  return Object.fromEntries([...files].map(([file, text]) => [path.extname(file).slice(1), text]));
}

/** What the gate finds in a table's files after they were changed. */
export async function foundIn(table: Table, extension: string, change: (text: string) => string): Promise<Issue[]> {
  const { effects, files } = memory();
  serialize(effects, table, '', code, base);
  const file = path.normalize(tableFile(code, table.name, extension));
  const text = files.get(file) as string;
  const changed = change(text);
  if (changed === text) throw new Error('nothing was changed');
  files.set(file, changed);
  return gateOf(effects, [table]);
}

/** The gate's findings, whether it lets pass or not. */
export async function gateOf(effects: Effects, tables: Table[]): Promise<Issue[]> {
  const coded = tables.map((table) => ({ table, code }));
  return (await checkFiles(effects, coded, '', base)).issues;
}

const MEDIA_TYPES: Record<string, string> = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  jsonld: 'application/ld+json',
};

/** The triples of an RDF text as three engines read them, sorted, by engine. */
export async function readings(extension: string, text: string): Promise<Record<string, string[]>> {
  const keys = (quads: Iterable<unknown>): string[] =>
    [...new Set([...quads].map((quad) => quadKey(quad as Quad)))].sort();
  return {
    ...(extension === 'jsonld'
      ? { jsonld: keys((await jsonld.toRDF(JSON.parse(text) as object)) as Iterable<unknown>) }
      : { n3: keys(new Parser({ format: MEDIA_TYPES[extension] }).parse(text)) }),
    oxigraph: keys(oxigraph.parse(text, { format: MEDIA_TYPES[extension] as string })),
  };
}

/** A table of passages with these texts: the table whose cells may hold anything. */
export function passages(texts: string[]): Table {
  const rows = texts.map((text, index): Row => ({
    local_government_code: code,
    id: `dx_plan_overview-2024-purpose-${index + 1}`,
    local_government_name: '三重県亀山市',
    report_year: 2024,
    report_year_code: '2024100000',
    report_year_japanese: '令和6年度',
    overview_id: `purpose-${index + 1}`,
    section_code: 'purpose',
    section: '目的・概要',
    order: index + 1,
    kind: 'paragraph',
    label: null,
    text,
    source_line: index + 1,
  }));
  return { name: 'dx_plan_overview', rows };
}
