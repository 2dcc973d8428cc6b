import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';

/** A schema of `schemas/`, imported as a module: its `$id` is its file name there. */
export interface Schema {
  $id: string;
}

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

/** Compile a JSON Schema object; all errors are reported, unknown keywords are refused. */
export function compileSchema(schema: object): ValidateFunction {
  return ajv.compile(schema);
}

/** The validator of a schema of `schemas/`, compiled when it is first asked for. */
export function validatorOf(schema: Schema): ValidateFunction {
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
}

/** Say one ajv error in a phrase: the place, what was expected, and the offending name if there is one. */
export function explain(error: ErrorObject): string {
  const params = error.params as Record<string, unknown>;
  const extra = (params['additionalProperty'] ?? params['allowedValues']) as string | string[] | undefined;
  const named = extra === undefined ? '' : ` (${[extra].flat().join(', ')})`;
  return `${error.instancePath || '/'} ${error.message ?? ''}${named}`;
}
