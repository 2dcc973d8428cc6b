import * as path from 'node:path';
import type { Effects } from '../core/effects';
import { type ShaclCheck, compileShapes } from '../formats/rdf/shacl';

const folder = path.join(__dirname, '..', '..', 'schemas', 'shapes');

/** The check by `schemas/shapes/<name>.ttl`; nothing when there is no such file. */
export function readShapes(effects: Effects, name: string, base: string): ShaclCheck | undefined {
  const file = path.join(folder, `${name}.ttl`);
  return effects.exists(file) ? compileShapes(effects.readText(file), base) : undefined;
}
