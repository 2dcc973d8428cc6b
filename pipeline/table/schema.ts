import { datatypeOf, realColumns, type Column, type TableDescription } from './description';

/** Derive the JSON Schema (draft 7) of a table's row from its description: every column a key, no other key. */
export function rowSchema(description: TableDescription): object {
  const columns = realColumns(description);
  return {
    type: 'object',
    additionalProperties: false,
    required: columns.map((column) => column.name),
    properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
  };
}

function columnSchema(column: Column): object {
  const value = column.separator ? { type: 'array', minItems: column.required ? 1 : 0, items: valueSchema(column) } : valueSchema(column);
  return column.required ? value : { anyOf: [{ type: 'null' }, value] };
}

function valueSchema(column: Column): object {
  const { base, format, minimum, maximum } = datatypeOf(column);
  const range = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  switch (base) {
    case 'integer':
      return { type: 'integer', ...range };
    case 'nonNegativeInteger':
      return { type: 'integer', minimum: 0, ...range };
    case 'gYear':
      return { type: 'integer', minimum: 1000, maximum: 9999 };
    case 'decimal':
      return { type: 'number', ...range };
    case 'boolean':
      return { const: true };
    case 'date':
      return { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' };
    case 'anyURI':
      return { type: 'string', pattern: '^https?://[!-~]+$' };
    case 'string':
      // No empty text, no blank at an end, no line break: rules L1-06, L1-09 and L1-14 of the 30.
      return { type: 'string', allOf: [{ pattern: '^\\S(?:[^\\n\\r\\t]*\\S)?$' }, ...(format ? [{ pattern: `^(?:${format})$` }] : [])] };
  }
}
