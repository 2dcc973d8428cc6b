import type { Quad } from '@rdfjs/types';
import * as path from 'node:path';
import { checkOwn } from '../../check/self-check';
import type { Effects } from '../../core/effects';
import { type Verdict, verdict } from '../../core/gate';
import { type Schema, compileSchema, explain, validatorOf } from '../../core/json-schema';
import { quadKey } from '../../formats/rdf/quads';
import { readShapes } from '../shapes';
import csvwTableSchema from '../../../schemas/csvw-table.schema.json';
import datapackageSchema from '../../../schemas/datapackage.schema.json';
import { loadNationalSheet } from '../../standards/national-sheet';
import { describeIssue } from '../../issues/describe';
import type { Issue } from '../../issues/issue';
import { OPEN_DATA_LIST } from '../../model/dist';
import type { Publisher } from '../../model/publisher';
import type { Row } from '../../model/row';
import { rowSchema } from '../../model/row-schema';
import { readCsv } from '../serialize/read-csv';
import { agreement } from './agreement';
import type { Described } from './describe';
import { listFile } from './open-data-list';
import { readGraph } from './read-graph';

/**
 * The gate behind describe: every description satisfies its schema, every size and hash is that of the file on disk,
 * the two files of the catalogue, and of the vocabulary, are one graph without blank nodes, and all of them say the same.
 * @param folder where the files were written
 */
export async function checkDescriptions(
  effects: Effects,
  described: Described,
  publisher: Publisher,
  folder: string,
): Promise<Verdict> {
  const { datasets, list, files } = described;
  const issues: Issue[] = [];
  /** What a reader throws is a finding about the file, not a crash. */
  const reading = async <T>(file: string, work: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      issues.push(
        describeIssue(
          'DESCRIPTION_INVALID',
          { file },
          { detail: error instanceof Error ? error.message : String(error) },
        ),
      );
      return undefined;
    }
  };
  const read = (file: string): unknown => JSON.parse(effects.readText(path.join(folder, file)));

  const schemas: [string, Schema][] = [
    ...datasets.map((dataset): [string, Schema] => [dataset.metadataPath, csvwTableSchema]),
    ['datapackage.json', datapackageSchema],
  ];
  for (const [file, schema] of schemas) {
    const value = await reading(file, () => read(file));
    if (value !== undefined) issues.push(...schemaIssues(file, schema, value));
  }
  const listed = listFile(publisher);
  issues.push(...rowIssues(list, listed), ...untrueFiles(effects, files, folder));

  const graph = (file: string): Promise<Quad[] | undefined> => reading(file, () => readGraph(effects, folder, file));
  const catalogue = await graph('catalog.ttl');
  if (catalogue)
    issues.push(
      ...(await shaclIssues(effects, catalogue, publisher.base_iri)),
      ...blankNodes('catalog.ttl', catalogue),
    );
  issues.push(...sameGraph('catalog.jsonld', '目録 (catalogue)', catalogue, await graph('catalog.jsonld')));
  const vocabulary = await graph('vocabulary.ttl');
  issues.push(...sameGraph('vocabulary.jsonld', '語彙 (vocabulary)', vocabulary, await graph('vocabulary.jsonld')));
  if (vocabulary) issues.push(...blankNodes('vocabulary.ttl', vocabulary));
  const records = await reading(listed, () => readRecords(effects, folder, listed));
  const table = { name: OPEN_DATA_LIST, description: loadNationalSheet(OPEN_DATA_LIST) };
  if (records) issues.push(...checkOwn(effects, folder, listed, table));
  // A description that can not be read, or lacks what its schema asks for, is not held against the others.
  if (catalogue && records && issues.every((issue) => issue.where.file !== 'datapackage.json'))
    issues.push(...agreement(described, catalogue, read('datapackage.json'), records, publisher));
  return verdict(issues, {
    datasets: datasets.length,
    distributions: list.length,
    catalogue_triples: catalogue?.length ?? 0,
    vocabulary_triples: vocabulary?.length ?? 0,
  });
}

/** Hold the rows of the open-data list against its declaration; the header is its first line. */
function rowIssues(list: Row[], file: string): Issue[] {
  const validate = compileSchema(rowSchema(loadNationalSheet(OPEN_DATA_LIST)));
  return list.flatMap((row, index) =>
    validate(row)
      ? []
      : (validate.errors ?? []).map((error) =>
          describeIssue('DESCRIPTION_INVALID', { file, line: index + 2 }, { detail: explain(error) }),
        ),
  );
}

/** Files whose size or hash is no longer what was written down. */
function untrueFiles(effects: Effects, files: Described['files'], folder: string): Issue[] {
  return [...files].flatMap(([file, { bytes, sha256 }]) => {
    const now = effects.fingerprint(path.join(folder, file));
    return now.bytes === bytes && now.sha256 === sha256 ? [] : [describeIssue('FILE_UNTRUE', { file })];
  });
}

/** Hold a value against a schema of `schemas/`. */
export function schemaIssues(file: string, schema: Schema, value: unknown): Issue[] {
  const validate = validatorOf(schema);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) =>
        describeIssue('DESCRIPTION_INVALID', { file }, { detail: explain(error) }),
      );
}

async function readRecords(effects: Effects, folder: string, file: string): Promise<string[][]> {
  const records: string[][] = [];
  await readCsv(effects.stream(path.join(folder, file)), (cells) => records.push(cells));
  return records;
}

async function shaclIssues(effects: Effects, catalogue: Quad[], base: string): Promise<Issue[]> {
  const violations = (await readShapes(effects, 'catalog', base)?.(catalogue)) ?? [];
  return violations.map(({ focus, path: property, message }) =>
    describeIssue('DESCRIPTION_INVALID', { file: 'catalog.ttl', record: focus, field: property }, { detail: message }),
  );
}

/** Hold two readings of a graph against each other; one that could not be read is told already. */
function sameGraph(file: string, what: string, one: Quad[] | undefined, other: Quad[] | undefined): Issue[] {
  if (!one || !other) return [];
  const [a, b] = [new Set(one.map(quadKey)), new Set(other.map(quadKey))];
  const odd = [...a].filter((key) => !b.has(key)).concat([...b].filter((key) => !a.has(key)));
  return odd.slice(0, 3).map((detail) => describeIssue('DESCRIPTION_DISAGREES', { file }, { what, detail }));
}

function blankNodes(file: string, quads: Quad[]): Issue[] {
  const blank = quads.find((quad) => quad.subject.termType === 'BlankNode' || quad.object.termType === 'BlankNode');
  return blank ? [describeIssue('DESCRIPTION_INVALID', { file }, { detail: 'blank node' })] : [];
}
