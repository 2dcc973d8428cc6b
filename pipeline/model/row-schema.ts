import { type Column, type TableDescription, datatypeOf, realColumns } from './csvw';

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
  if (column.separator)
    return { type: nullable('array', column), minItems: 1, items: valueSchema({ ...column, required: true }) };
  return valueSchema(column);
}

function nullable(type: string, column: Column): string | string[] {
  return column.required ? type : [type, 'null'];
}

/** No empty text, no blank at an end, no line break: rules L1-06, L1-09 and L1-14 of the 30. */
export const TEXT = '^\\S(?:[^\\n\\r\\t\\u000B\\u000C\\u0085\\u2028\\u2029]*\\S)?$';

/** A decimal that a number does not give back: with zeros at its end, many digits, or so small that a number is written with an exponent. */
export const LEXICAL = '^-?(?:(?:0|[1-9][0-9]*)\\.[0-9]*0|0\\.0{6}[0-9]+|(?=[0-9.]{17,}$)(?:0|[1-9][0-9]*)\\.[0-9]+)$';

/** A day, a time of day, an address, in the form in which they are published. */
export const DATE = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';
export const TIME = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
export const ADDRESS = '^https?://[!-~]+$';

function valueSchema(column: Column): object {
  const { base, format, minimum, maximum } = datatypeOf(column);
  const range = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  switch (base) {
    case 'integer':
      return { type: nullable('integer', column), ...range };
    case 'nonNegativeInteger':
      return { type: nullable('integer', column), minimum: 0, ...range };
    case 'gYear':
      return { type: nullable('integer', column), minimum: 1000, maximum: 9999 };
    case 'decimal':
      return {
        type: column.required ? ['number', 'string'] : ['number', 'string', 'null'],
        pattern: LEXICAL,
        ...range,
      };
    case 'boolean':
      return { enum: column.required ? [true, false] : [true, null] };
    case 'date':
      return { type: nullable('string', column), pattern: DATE };
    case 'time':
      return { type: nullable('string', column), pattern: TIME };
    case 'anyURI':
      return { type: nullable('string', column), pattern: ADDRESS };
    case 'string':
      return { type: nullable('string', column), pattern: format ? `^(?:${format})$` : TEXT };
  }
}
