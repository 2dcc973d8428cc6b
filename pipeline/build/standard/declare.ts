import { type Column, type TableDescription, bilingual, rowColumn } from '../../model/csvw';
import type { AddedColumn, StandardSource } from '../source/standard-source';

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
        ...(description.columns ?? []).map((column) => added(column, about, description.name)),
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

function added(
  { title, name, en, description, datatype = 'string', unit }: AddedColumn,
  aboutUrl: string,
  table: string,
): Column {
  return {
    name,
    titles: { ja: title, en },
    'dc:description': { '@value': description, '@language': 'ja' },
    datatype,
    ...(datatype === 'string' && { lang: 'ja' }),
    ...(unit !== undefined && { 'schema:unitText': unit }),
    aboutUrl,
    propertyUrl: `vocabulary/${table}/${name}`,
  };
}
