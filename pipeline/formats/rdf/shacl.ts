import type { Quad } from '@rdfjs/types';
import { DataFactory, Parser, Store } from 'n3';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Validator } from 'shacl-engine';
import { schemaFolder } from '../../core/json-schema';
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
 * Compile `schemas/shapes/<name>.ttl`, relative IRIs read against the base IRI.
 * @returns undefined when there is no such file
 */
export function compileShapes(name: string, base: string): ShaclCheck | undefined {
  const file = path.join(schemaFolder, 'shapes', `${name}.ttl`);
  if (!fs.existsSync(file)) return undefined;
  const shapes = new Store(new Parser({ baseIRI: base }).parse(fs.readFileSync(file, 'utf8')));
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
