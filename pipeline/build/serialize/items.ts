import { rowSubject } from '../../formats/rdf/triples';
import { shorten } from '../../issues/issue';
import { type TableDescription, coordinatesOf, datatypeOf, realColumns } from '../../model/csvw';
import type { Row, Value } from '../../model/row';
import { GEO_JSON_OPEN } from './geo-json';

/** How a file with an item a row is laid out, and what the item of a row is to be. */
export interface ItemFile {
  /** @throws Error for another head */
  open: (head: string) => void;
  openLines: number;
  close: string;
  /** The item, as `entriesOf` gives it. */
  wantedOf: (row: Row) => unknown;
}

/** An object as its entries, at any depth, so that the order of the keys counts too. */
export function entriesOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.entries(value).map(([key, one]) => [key, entriesOf(one)]);
}

/** JSON: an array of the rows' objects. */
export function jsonFile(description: TableDescription): ItemFile {
  return { open: headed('['), openLines: 1, close: ']', wantedOf: compileEntries(description) };
}

/** GeoJSON: a feature a row. */
export function geoJsonFile(description: TableDescription, base: string): ItemFile {
  const [properties, subject] = [compileEntries(description), rowSubject(description, base)];
  const { latitude, longitude } = coordinatesOf(description) as { latitude: string; longitude: string };
  return {
    open: headed(GEO_JSON_OPEN.replace('\n', '')),
    openLines: 2,
    close: ']}',
    wantedOf(row) {
      const place = [row[longitude], row[latitude]].map((value) =>
        value === null || value === undefined ? NaN : Number(value),
      );
      const geometry = place.some(Number.isNaN)
        ? null
        : [
            ['type', 'Point'],
            ['coordinates', place],
          ];
      return [
        ['type', 'Feature'],
        ['id', subject(row)],
        ['geometry', geometry],
        ['properties', properties(row)],
      ];
    },
  };
}

function headed(wanted: string): ItemFile['open'] {
  return (head) => {
    if (head !== wanted) throw new Error(`another head: ${shorten(head)}`);
  };
}

function compileEntries(description: TableDescription): (row: Row) => [string, Value][] {
  const columns = realColumns(description).map((column) => ({
    name: column.name,
    decimal: datatypeOf(column).base === 'decimal',
  }));
  return (row) =>
    columns.map(({ name, decimal }) => [
      name,
      decimal && typeof row[name] === 'string' ? Number(row[name]) : (row[name] ?? null),
    ]);
}
