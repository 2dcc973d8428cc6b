import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** The folder of every schema of this project. */
export const schemaFolder = path.join(__dirname, '..', '..', 'schemas');

/**
 * The schemas are our own: a test holds them against their meta-schema, so a run need not. Unoptimised validators are
 * ready sooner and as quick for so few rows.
 */
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  validateSchema: false,
  code: { optimize: false },
});
const compiled = new Map<string, ValidateFunction>();

/** Compile a JSON Schema object; all errors are reported, unknown keywords are refused. */
export function compileSchema(schema: object): ValidateFunction {
  return ajv.compile(schema);
}

/** Compile `schemas/<name>` once. */
export function schemaFile(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const validate = compileSchema(JSON.parse(fs.readFileSync(path.join(schemaFolder, name), 'utf8')) as object);
  compiled.set(name, validate);
  return validate;
}

/** Say one ajv error in a phrase: the place, what was expected, and the offending name if there is one. */
export function explain(error: ErrorObject): string {
  const params = error.params as Record<string, unknown>;
  const extra = params['additionalProperty'] ?? params['allowedValues'];
  const named = extra === undefined ? '' : ` (${Array.isArray(extra) ? extra.join(', ') : String(extra)})`;
  return `${error.instancePath || '/'} ${error.message ?? ''}${named}`;
}
