import type { Writer } from '../../formats/rdf/writer';
import { type Column, type TableDescription, datatypeOf, realColumns } from '../../model/csvw';
import type { Row } from '../../model/row';

/** Write a table as JSON: an array of objects, one a line, every column a key in the CSV's order. */
export function jsonWriter(description: TableDescription): Writer {
  const object = objectWriter(realColumns(description));
  let first = true;
  return {
    begin: () => '[',
    rows: (rows) =>
      rows
        .map((row) => {
          const line = `${first ? '' : ','}\n${object(row)}`;
          first = false;
          return line;
        })
        .join(''),
    end: () => '\n]\n',
  };
}

/** Compile columns into the writer of a row's object, every column a key; a decimal has the digits that the row has. */
export function objectWriter(columns: Column[]): (row: Row) => string {
  const cells = columns.map((column) => {
    const { name } = column;
    const key = JSON.stringify(name);
    const decimal = datatypeOf(column).base === 'decimal';
    return (row: Row): string => {
      const value = row[name] ?? null;
      return `${key}:${decimal && typeof value === 'string' ? value : JSON.stringify(value)}`;
    };
  });
  return (row) => `{${cells.map((cell) => cell(row)).join(',')}}`;
}
