/** The part of shacl-engine's interface that is used; the package brings no types. */
declare module 'shacl-engine' {
  export interface ValidationResult {
    focusNode?: { value: string };
    path?: { predicates?: { value: string }[] }[];
    message?: { value: string; language?: string }[];
    constraintComponent?: { value: string };
  }
  export class Validator {
    constructor(shapes: unknown, options: { factory: unknown });
    validate(data: { dataset: unknown }): Promise<{ conforms: boolean; results: ValidationResult[] }>;
  }
}
