import type { BaseType, Column, Datatype, TableDescription } from '../../model/csvw';
import { whyUnsafe } from '../../text/safe-pattern';

type Json = Readonly<Record<string, unknown>>;

/** CSVW's built-in datatypes (Tabular Metadata, 5.11.1) as those that the check knows; any other is a text. */
const BASES: ReadonlyMap<string, BaseType> = new Map<string, BaseType>([
  ...['integer', 'long', 'int', 'short', 'byte', 'nonPositiveInteger', 'negativeInteger'].map(
    (name): [string, BaseType] => [name, 'integer'],
  ),
  ...['nonNegativeInteger', 'positiveInteger', 'unsignedLong', 'unsignedInt', 'unsignedShort', 'unsignedByte'].map(
    (name): [string, BaseType] => [name, 'nonNegativeInteger'],
  ),
  ['decimal', 'decimal'],
  ['boolean', 'boolean'],
  ['gYear', 'gYear'],
  ['date', 'date'],
  ['time', 'time'],
  ['anyURI', 'anyURI'],
]);

/**
 * Read a CSVW description of somebody else's as far as the check uses it: names, titles, datatypes, the key, which may be one
 * name. A pattern of XML Schema that is none of ours, or may take time without bound, is left out.
 * @returns nothing when it describes no table of this shape
 */
export function readDescription(json: unknown): TableDescription | undefined {
  const schema = isObject(json) ? json['tableSchema'] : undefined;
  if (!isObject(schema) || !Array.isArray(schema['columns'])) return undefined;
  const columns = schema['columns'].map(readColumn);
  if (!columns.every((column) => column !== undefined)) return undefined;
  const names = new Set(columns.map(({ name }) => name));
  const key = [schema['primaryKey'] ?? []].flat();
  return {
    ...(json as TableDescription),
    tableSchema: {
      columns,
      primaryKey: key.every((name) => typeof name === 'string' && names.has(name)) ? (key as string[]) : [],
    },
  };
}

function readColumn(json: unknown): Column | undefined {
  if (!isObject(json)) return undefined;
  const title = titleOf(json['titles']) ?? json['name'];
  const name = json['name'] ?? title;
  if (typeof name !== 'string' || typeof title !== 'string') return undefined;
  return {
    ...(json as unknown as Column),
    name,
    titles: { ja: title, en: title },
    datatype: datatypeOf(json['datatype']),
    ...(json['separator'] !== undefined && typeof json['separator'] !== 'string' && { separator: ';' }),
  };
}

/** A natural language property: a text, a list of them, or one a language. */
function titleOf(titles: unknown): unknown {
  if (!isObject(titles)) return Array.isArray(titles) ? (titles as unknown[])[0] : titles;
  const of = titles['ja'] ?? titles['und'] ?? Object.values(titles)[0];
  return Array.isArray(of) ? (of as unknown[])[0] : of;
}

function datatypeOf(json: unknown): Datatype {
  const given = isObject(json) ? json : { base: json };
  const base = typeof given['base'] === 'string' ? (BASES.get(given['base']) ?? 'string') : 'string';
  const { name, format, minimum, maximum } = given as Partial<Record<keyof Datatype, unknown>>;
  const mayHaveFormat = base === 'string' || base === 'boolean';
  return {
    base,
    ...(typeof name === 'string' && { name }),
    ...(mayHaveFormat && typeof format === 'string' && whyUnsafe(format) === undefined && { format }),
    ...(typeof minimum === 'number' && { minimum }),
    ...(typeof maximum === 'number' && { maximum }),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
