import type { Quad } from '@rdfjs/types';
import * as path from 'node:path';
import { checkOwn } from '../../check/self-check';
import type { Effects } from '../../core/effects';
import { type Verdict, verdict } from '../../core/gate';
import { cellWriter } from '../../formats/csv/writer';
import { readJsonItems } from '../../formats/json-lines';
import { type TakeQuads, quadKey } from '../../formats/rdf/quads';
import { readRdf } from '../../formats/rdf/read-rdf';
import { rowSubject, tripleKey } from '../../formats/rdf/triples';
import { type Issue, shorten } from '../../issues/issue';
import { serializeIssue } from '../../issues/serialize';
import { header, realColumns } from '../../model/csvw';
import { tableFile } from '../../model/dist';
import { type Table, descriptionOf } from '../../model/row';
import { type ItemFile, entriesOf, geoJsonFile, jsonFile } from './items';
import { type Difference, lockstep } from './lockstep';
import { readShapes } from '../shapes';
import { readCsv } from './read-csv';
import { batches, formatsOf } from './serialize';

/** Quads that are validated at once: whole rows, about so many. */
const SHACL_BATCH = 8000;

/**
 * The gate behind serialize: every file of every table is read back by another reader than its writer and must give
 * exactly the rows; the CSV must keep the rules for machine-readable data; the three RDF files must be the graph of those rows and satisfy the table's SHACL shapes.
 * @param coded every table with the code that its files' names begin with
 * @param folder where the files were written
 */
export async function checkFiles(
  effects: Effects,
  coded: { table: Table; code: string }[],
  folder: string,
  base: string,
): Promise<Verdict> {
  const issues: Issue[] = [];
  let [files, triples] = [0, 0];
  for (const { table, code } of coded) {
    const open = (extension: string): { file: string; chunks: AsyncIterable<string> } => {
      const file = tableFile(code, table.name, extension);
      return { file, chunks: effects.stream(path.join(folder, file)) };
    };
    const formats = formatsOf(descriptionOf(table));
    files += formats.length;
    const csv = await checkCsv(table, open('csv'));
    // What the rules say of a file that is not what was written is beside the point.
    issues.push(
      ...csv,
      ...(csv.length === 0 ? checkOwn(effects, folder, tableFile(code, table.name, 'csv'), table) : []),
      ...(await checkItems(table, open('json'), jsonFile(descriptionOf(table)))),
    );
    if (formats.includes('geojson'))
      issues.push(...(await checkItems(table, open('geojson'), geoJsonFile(descriptionOf(table), base))));
    const keys = expectedKeys(table, base);
    for (const extension of ['ttl', 'nt', 'jsonld']) {
      const { file, chunks } = open(extension);
      const shacl = extension === 'nt' ? shaclInBatches(effects, table, base, file) : undefined;
      const found = await checkRdf(keys, extension, { file, chunks }, shacl?.take);
      issues.push(...found.issues, ...((await shacl?.end()) ?? []));
      if (extension === 'nt') triples += found.triples;
    }
  }
  return verdict(issues, {
    tables: coded.length,
    files,
    rows: coded.reduce((sum, { table }) => sum + table.rows.length, 0),
    triples,
  });
}

interface Opened {
  file: string;
  chunks: AsyncIterable<string>;
}

async function checkCsv(table: Table, { file, chunks }: Opened): Promise<Issue[]> {
  const columns = realColumns(descriptionOf(table));
  const cells = columns.map(cellWriter);
  let record = 0;
  const issues: Issue[] = [];
  const differs = (detail: string): void => {
    if (issues.length === 0) issues.push(serializeIssue('READBACK_DIFFERS', { file, line: record }, { detail }));
  };
  return reading(file, issues, async () => {
    await readCsv(chunks, (found) => {
      const row = table.rows[record - 1];
      const wanted = record === 0 ? columns.map(header) : row && cells.map((cell) => cell(row));
      record++;
      const at = wanted ? wanted.findIndex((cell, index) => cell !== found[index]) : 0;
      if (!wanted || at >= 0 || found.length !== wanted.length)
        differs(`${columns[at]?.name ?? ''} "${shorten(found[at] ?? '')}"`);
    });
    if (record !== table.rows.length + 1) differs(`${record - 1} / ${table.rows.length}`);
  });
}

/** A file of one long array: an item a row, in the rows' order. */
async function checkItems(
  table: Table,
  { file, chunks }: Opened,
  { open, openLines, close: end, wantedOf }: ItemFile,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  return reading(file, issues, async () => {
    let index = 0;
    for await (const found of readJsonItems(chunks, open, openLines, end)) {
      const row = table.rows[index++];
      if (JSON.stringify(entriesOf(found)) !== (row && JSON.stringify(wantedOf(row))) && issues.length === 0) {
        issues.push(
          serializeIssue(
            'READBACK_DIFFERS',
            { file, line: index + openLines, record: String(row?.['id'] ?? '') },
            { detail: shorten(JSON.stringify(found)) },
          ),
        );
      }
    }
    if (index !== table.rows.length && issues.length === 0)
      issues.push(serializeIssue('READBACK_DIFFERS', { file }, { detail: `${index} / ${table.rows.length}` }));
  });
}

async function checkRdf(
  keys: string[],
  extension: string,
  { file, chunks }: Opened,
  also?: TakeQuads,
): Promise<{ issues: Issue[]; triples: number }> {
  const issues: Issue[] = [];
  let triples = 0;
  const compared = lockstep(keys.values());
  await reading(file, issues, async () => {
    await readRdf(extension, chunks, async (quads) => {
      triples += quads.length;
      for (const quad of quads) compared.take(quadKey(quad));
      await also?.(quads);
    });
    const difference = compared.end();
    if (difference) issues.push(serializeIssue('READBACK_DIFFERS', { file }, { detail: inWords(difference) }));
  });
  return { issues, triples };
}

function expectedKeys(table: Table, base: string): string[] {
  return [...batches(table.rows, descriptionOf(table), base)].flatMap(({ triples }) =>
    triples.flatMap((row) => row.map(tripleKey)),
  );
}

function inWords({ missing, unexpected }: Difference): string {
  return [...missing.map((item) => `- ${shorten(item)}`), ...unexpected.map((item) => `+ ${shorten(item)}`)].join(' ');
}

/**
 * Validate a table's quads in batches, so that memory stays bounded. A batch ends where a row begins, so that it holds
 * all that its rows say; what rows share is said whole by the first of them.
 */
function shaclInBatches(
  effects: Effects,
  table: Table,
  base: string,
  file: string,
): { take: TakeQuads; end(): Promise<Issue[]> } {
  const check = readShapes(effects, path.basename(table.declaredIn ?? table.name), base);
  const subjectOf = rowSubject(descriptionOf(table), base);
  const issues: Issue[] = [];
  let batch: Quad[] = [];
  let next = 1;
  const validate = async (): Promise<void> => {
    for (const { focus, path: property, message } of (await check?.(batch)) ?? []) {
      issues.push(serializeIssue('SHAPE_VIOLATED', { file, record: focus, field: property }, { detail: message }));
    }
    batch = [];
  };
  return {
    async take(quads) {
      for (const quad of quads) {
        const row = table.rows[next];
        if (row && quad.subject.value === subjectOf(row)) {
          next++;
          if (batch.length >= SHACL_BATCH) await validate();
        }
        batch.push(quad);
      }
    },
    async end() {
      await validate();
      return issues;
    },
  };
}

/** Run a reader; what it throws is a finding about the file, not a crash. */
async function reading(file: string, issues: Issue[], work: () => Promise<void>): Promise<Issue[]> {
  try {
    await work();
  } catch (error) {
    issues.push(
      serializeIssue(
        'READBACK_UNREADABLE',
        { file },
        { detail: error instanceof Error ? error.message : String(error) },
      ),
    );
  }
  return issues;
}
