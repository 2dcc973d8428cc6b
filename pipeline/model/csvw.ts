import { TABLES } from './tables.generated';

export type BaseType =
  'string' | 'integer' | 'decimal' | 'boolean' | 'gYear' | 'date' | 'time' | 'anyURI' | 'nonNegativeInteger';

/** A CSVW derived datatype (Metadata Vocabulary for Tabular Data, 5.11), as far as the tables use it. */
export interface Datatype {
  base: BaseType;
  /** What the value is, where the base says too little: `phone number`, `kana`. The check knows these kinds. */
  name?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

export interface LanguageValue {
  '@value': string;
  '@language': string;
}

/** A CSVW column description; a virtual one has no cells and gives links only. */
export interface Column {
  name: string;
  titles?: { ja: string; en: string };
  'dc:description'?: LanguageValue;
  datatype?: BaseType | Datatype;
  lang?: string;
  separator?: string;
  required?: boolean;
  virtual?: boolean;
  'schema:unitText'?: string;
  /** The unit of a number for which a national sheet names none: published, while the check says that the sheet lacks it. */
  'schema:unitCode'?: string;
  /** The value is marked as wanted, but the mark is not certain; `required` is the certain one. */
  'schema:valueRequired'?: boolean;
  /** The text is shown as its source has it, and is free from the rules on characters and blanks. */
  'schema:creativeWorkStatus'?: 'as in the source';
  /** The columns of the table's earlier form, by name, that this one takes the place of; else it is the one of its own name. */
  'dc:replaces'?: string | string[];
  aboutUrl?: string;
  propertyUrl?: string;
  valueUrl?: string;
  suppressOutput?: boolean;
}

export interface ForeignKey {
  columnReference: string[];
  reference: { resource: string; columnReference: string[] };
}

/**
 * A CSVW table description (`schemas/tables/<table>.json`): the one declaration from which everything about
 * a table is derived. IRIs in it are full, a prefix that CSVW knows, or relative to the publisher's base IRI.
 */
export interface TableDescription {
  '@context': string;
  url: string;
  'dc:title': LanguageValue[];
  'dc:description': LanguageValue[];
  lang: string;
  'dc:conformsTo'?: string;
  /** How sure a national sheet's description is of its columns' order, their spelling and the required marks. */
  'schema:creativeWorkStatus'?: Record<'schema:order' | 'schema:spelling' | 'schema:marks', string>;
  tableSchema: { columns: Column[]; primaryKey: string[]; foreignKeys?: ForeignKey[] };
}

/**
 * The description of one of this project's own tables (`schemas/tables/<name>.json`).
 * @throws Error when there is none of that name
 */
export function loadTableDescription(name: string): TableDescription {
  const description = findTableDescription(name);
  if (!description) throw new Error(`schemas/tables/${name}.json is not in the generated list`);
  return description;
}

/** The same, where there may be none. */
export function findTableDescription(name: string): TableDescription | undefined {
  return Object.hasOwn(TABLES, name) ? (TABLES[name] as TableDescription) : undefined;
}

/** The column whose resource is the row itself: `id`, or where there is none the last of the key. */
export function rowColumn({ tableSchema: { columns, primaryKey } }: TableDescription): Column | undefined {
  return columns.find(({ name }) => name === 'id') ?? columns.find(({ name }) => name === primaryKey.at(-1));
}

/** The columns of a place's latitude and longitude, where a table has both. */
export function coordinatesOf(description: TableDescription): { latitude: string; longitude: string } | undefined {
  const named = (kind: string): string | undefined =>
    realColumns(description).find((column) => datatypeOf(column).name === kind)?.name;
  const [latitude, longitude] = [named('latitude'), named('longitude')];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** The columns that have cells, in the CSV's order. */
export function realColumns(description: TableDescription): Column[] {
  return description.tableSchema.columns.filter((column) => !column.virtual);
}

/** A column's datatype in its long form. */
export function datatypeOf(column: Column): Datatype {
  const datatype = column.datatype ?? 'string';
  return typeof datatype === 'string' ? { base: datatype } : datatype;
}

/** A column's Japanese title: its CSV header. */
export function header(column: Column): string {
  return column.titles?.ja ?? column.name;
}

/** A text in both languages, as a title or description has it. */
export function bilingual({ ja, en }: { ja: string; en: string }): LanguageValue[] {
  return [
    { '@value': ja, '@language': 'ja' },
    { '@value': en, '@language': 'en' },
  ];
}

/** One language of a title or description. */
export function inLanguage(values: LanguageValue[], language: 'ja' | 'en'): string {
  return values.find((value) => value['@language'] === language)?.['@value'] ?? '';
}
