import type { Quad } from '@rdfjs/types';
import { DataFactory, Parser, Store } from 'n3';
import { Validator } from 'shacl-engine';
import { indexQuads } from './quad-index';

/** One violation in words. */
export interface Violation {
  focus: string;
  path: string;
  message: string;
}

/** Validates a closed piece of a graph: every subject in it with all its triples. */
export type ShaclCheck = (quads: Quad[]) => Promise<Violation[]>;

/**
 * Compile shapes, relative IRIs read against the base IRI.
 * @param turtle the shapes graph
 * @throws Error where it is no Turtle
 */
export function compileShapes(turtle: string, base: string): ShaclCheck {
  const shapes = new Store(new Parser({ baseIRI: base }).parse(turtle));
  const validator = new Validator(shapes, { factory: DataFactory });
  return async (quads) => {
    const report = await validator.validate({ dataset: indexQuads(quads) });
    return report.results.map((result) => ({
      focus: result.focusNode?.value ?? '',
      path: result.path?.[0]?.predicates?.[0]?.value ?? '',
      message:
        result.message?.find((text) => text.language === 'ja')?.value ??
        result.message?.[0]?.value ??
        result.constraintComponent?.value ??
        '',
    }));
  };
}
