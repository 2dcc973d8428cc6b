import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Effects } from '../effects';
import { files } from './files';
import { http } from './http';
import { utf8 } from './utf-8';

/** The real world: only what starts the program takes it, and hands it in. */
export const realEffects: Effects = {
  ...files,
  ...http,
  env: process.env,
  utf8,
  pack: (bytes) => deflateRawSync(bytes, { level: 1 }),
  unpack: (packed) => inflateRawSync(packed),
  elapsed: () => performance.now(),
  now: () => Date.now(),
};
