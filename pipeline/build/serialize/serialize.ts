import * as path from 'node:path';
import type { Effects, Fingerprint } from '../../core/effects';
import { csvWriter } from '../../formats/csv/writer';
import { jsonLdWriter } from '../../formats/rdf/json-ld';
import { nTriplesWriter } from '../../formats/rdf/n-triples';
import { type Triple, compileTriples, withoutRepeats } from '../../formats/rdf/triples';
import { turtleWriter } from '../../formats/rdf/turtle';
import type { Writer } from '../../formats/rdf/writer';
import { type TableDescription, coordinatesOf } from '../../model/csvw';
import { tableFile } from '../../model/dist';
import { type Row, type Table, descriptionOf } from '../../model/row';
import { geoJsonWriter } from './geo-json';
import { jsonWriter } from './json';

/** The formats of a table: file name extension to its writer. */
export const FORMATS: Readonly<Record<string, (description: TableDescription, base: string) => Writer>> = {
  csv: csvWriter,
  json: jsonWriter,
  jsonld: jsonLdWriter,
  ttl: (_, base) => turtleWriter(base),
  nt: nTriplesWriter,
  geojson: geoJsonWriter,
};

/** The formats that a table is given in: GeoJSON for places alone. */
export function formatsOf(description: TableDescription): string[] {
  return Object.keys(FORMATS).filter(
    (extension) => extension !== 'geojson' || coordinatesOf(description) !== undefined,
  );
}

/** Rows that are written at once: enough to be quick, few enough to hold. */
const BATCH = 500;

/** Give a table's rows in batches, each row with its triples. */
export function* batches(
  rows: Row[],
  description: TableDescription,
  base: string,
): Generator<{ rows: Row[]; triples: Triple[][] }> {
  const triplesOf = compileTriples(description, base);
  const fresh = withoutRepeats(description);
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    yield { rows: batch, triples: batch.map((row) => fresh(triplesOf(row))) };
  }
}

/**
 * Write a table in every format, in one pass over its rows.
 * @param folder the folder that becomes `dist/`
 * @returns each file's fingerprint by its path under `dist/`
 */
export function serialize(
  effects: Effects,
  table: Table,
  folder: string,
  code: string,
  base: string,
): Map<string, Fingerprint> {
  const description = descriptionOf(table);
  const outputs = formatsOf(description).map((extension) => {
    const make = FORMATS[extension] as (typeof FORMATS)[string];
    const name = tableFile(code, table.name, extension);
    return { name, writer: make(description, base), file: effects.open(path.join(folder, name)) };
  });
  for (const { writer, file } of outputs) file.append(writer.begin());
  for (const { rows, triples } of batches(table.rows, description, base)) {
    for (const { writer, file } of outputs) file.append(writer.rows(rows, triples));
  }
  return new Map(
    outputs.map(({ name, writer, file }) => {
      file.append(writer.end());
      return [name, file.close()];
    }),
  );
}
