import { realColumns, type TableDescription } from '../table/description';
import type { Writer } from './writer';

/** Write a table as JSON: an array of objects, one a line, every column a key in the CSV's order. */
export function jsonWriter(description: TableDescription): Writer {
  const names = realColumns(description).map((column) => column.name);
  let first = true;
  return {
    begin: () => '[',
    rows: (rows) =>
      rows
        .map((row) => {
          const line = `${first ? '' : ','}\n${JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null])))}`;
          first = false;
          return line;
        })
        .join(''),
    end: () => '\n]\n',
  };
}
