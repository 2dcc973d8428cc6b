import { rowSubject } from '../../formats/rdf/triples';
import type { Writer } from '../../formats/rdf/writer';
import { type TableDescription, coordinatesOf, realColumns } from '../../model/csvw';
import { objectWriter } from './json';

/** The lines before the features. */
export const GEO_JSON_OPEN = '{"type":"FeatureCollection",\n"features":[';

/**
 * Write a table of places as GeoJSON (RFC 7946): a feature a row and a line, its IRI as `id`, the JSON's keys as
 * properties, longitude before latitude (3.1.1). A row without coordinates is a feature without a geometry (3.2), so
 * that no row is lost. Coordinates are given as they are: the sheets' JGD2011 is WGS 84 for any map.
 */
export function geoJsonWriter(description: TableDescription, base: string): Writer {
  const { latitude, longitude } = coordinatesOf(description) as { latitude: string; longitude: string };
  const properties = objectWriter(realColumns(description));
  const subject = rowSubject(description, base);
  let first = true;
  return {
    begin: () => GEO_JSON_OPEN,
    rows: (rows) =>
      rows
        .map((row) => {
          const [x, y] = [row[longitude], row[latitude]];
          const place =
            x === null || x === undefined || y === null || y === undefined
              ? 'null'
              : `{"type":"Point","coordinates":[${String(x)},${String(y)}]}`;
          const line = `${first ? '' : ','}\n{"type":"Feature","id":${JSON.stringify(subject(row))},"geometry":${place},"properties":${properties(row)}}`;
          first = false;
          return line;
        })
        .join(''),
    end: () => '\n]}\n',
  };
}
