import type { Fingerprint } from '../core/effects';
import { fingerprintOf } from './connection';

/** A file's bytes as they are to stand in the catalogue, read when they are sent. */
export interface Content extends Fingerprint {
  data(): Buffer;
}

/** Content that was made here. */
export function contentFrom(data: Buffer): Content {
  return { ...fingerprintOf(data), data: () => data };
}
