import type { BaseType, Column } from '../model/csvw';

/** A column of a file that its standard does not have, as `source.yaml` describes it. */
export interface AddedColumn {
  /** Its header in the file. */
  title: string;
  /** Its key in JSON. */
  name: string;
  en: string;
  description: string;
  datatype?: BaseType;
  unit?: string;
}

/**
 * Declare such a column.
 * @param aboutUrl of the rows that it speaks of @param table the table's name, in which its property is minted
 */
export function addedColumn(
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
