import { type Column, type TableDescription, bilingual, rowColumn } from '../../model/csvw';
import { addedColumn } from '../../standards/added-column';
import type { StandardSource } from '../source/standard-source';

/**
 * Declare a source's table: the national sheet with the titles that the source gives it and the columns that it adds.
 * The key is made into addresses, so it may not be empty. A unit that the sheet leaves unsaid is said.
 */
export function declare({ standard, description }: Pick<StandardSource, 'standard' | 'description'>): TableDescription {
  const sheet = standard.description;
  const { columns, primaryKey } = sheet.tableSchema;
  const about = rowColumn(sheet)?.aboutUrl as string;
  return {
    ...sheet,
    url: `${description.name}.csv`,
    'dc:title': bilingual(description.title),
    'dc:description': bilingual(description.description),
    tableSchema: {
      columns: [
        ...columns
          .filter(({ virtual }) => !virtual)
          .map((column) => published(column, primaryKey.includes(column.name))),
        ...(description.columns ?? []).map((column) => addedColumn(column, about, description.name)),
        ...columns.filter(({ virtual }) => virtual),
      ],
      primaryKey,
    },
  };
}

/** What the check and the conversion need, and no published table. */
const INTERNAL = ['schema:unitCode', 'dc:replaces', 'schema:valueRequired'];

function published(column: Column, key: boolean): Column {
  const unit = column['schema:unitCode'];
  const rest = Object.fromEntries(Object.entries(column).filter(([entry]) => !INTERNAL.includes(entry))) as Pick<
    Column,
    'name'
  >;
  return { ...rest, ...(key && { required: true }), ...(unit !== undefined && { 'schema:unitText': unit }) };
}
