import { csvWriter } from '../formats/csv/writer';
import type { TableDescription } from '../model/csvw';
import { OPEN_DATA_LIST } from '../model/dist';
import type { Row } from '../model/row';
import { loadNationalSheet } from '../standards/national-sheet';

/**
 * The list's columns, all of them text. Others' rows hold what their owners wrote, `2023/4/1` for a date or a formula for
 * an address: as text it comes out unchanged, and is guarded in every column. Ours are the same bytes either way.
 */
function asText(description: TableDescription): TableDescription {
  const columns = description.tableSchema.columns.map((column) => ({ ...column, datatype: 'string' as const }));
  return { ...description, tableSchema: { ...description.tableSchema, columns } };
}

const writer = csvWriter(asText(loadNationalSheet(OPEN_DATA_LIST)));

/** Write an open-data list with rows of others: 45 columns, UTF-8 with BOM, CRLF. */
export function writeList(rows: Row[]): string {
  return writer.begin() + writer.rows(rows, []) + writer.end();
}
