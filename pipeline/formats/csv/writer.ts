import Papa from 'papaparse';
import { type TableDescription, datatypeOf, header, realColumns } from '../../model/csvw';
import type { Row } from '../../model/row';
import { guardFormula } from '../../text/formula';
import type { Writer } from '../rdf/writer';

/** UTF-8's byte order mark: Excel takes a CSV without it for CP932. */
export const BOM = '\uFEFF';

/** Write a table as CSV: UTF-8 with BOM, CRLF, one header line of Japanese titles, quoting by RFC 4180. */
export function csvWriter(description: TableDescription): Writer {
  const cells = realColumns(description).map(cellWriter);
  const options = { newline: '\r\n' };
  return {
    begin: () => `${BOM}${Papa.unparse([realColumns(description).map(header)], options)}\r\n`,
    rows: (rows) =>
      rows.length === 0
        ? ''
        : `${Papa.unparse(
            rows.map((row) => cells.map((cell) => cell(row))),
            options,
          )}\r\n`,
    end: () => '',
  };
}

/** A column's cell as CSV text, from a row; the reader at the gate compares with the same texts. */
export function cellWriter(column: Parameters<typeof datatypeOf>[0]): (row: Row) => string {
  const { name, separator } = column;
  const { base } = datatypeOf(column);
  return (row) => {
    const value = row[name];
    if (value === null || value === undefined) return '';
    if (base === 'boolean') return value ? '1' : '0';
    if (base === 'string') return guardFormula(Array.isArray(value) ? value.join(separator) : String(value));
    return String(value);
  };
}
