/**
 * Why a request did not do what it was for.
 * - `unreachable`: it never left, so nothing was written
 * - `unknown`: no answer, or none that can be believed; it may have been done or not
 * - `busy`: the catalogue asks to come again later
 * - `conflict`: the dataset is no longer what was read
 * - `no-action`: the catalogue does not know such an action
 * - `redirect`, `denied`, `missing`, `too-large`, `rejected`, `not-ckan`: the same request will fail again
 * - `mismatch`: what the catalogue gives back is not what was written
 */
export type FailureKind =
  | 'unreachable'
  | 'unknown'
  | 'busy'
  | 'conflict'
  | 'redirect'
  | 'denied'
  | 'missing'
  | 'too-large'
  | 'rejected'
  | 'not-ckan'
  | 'no-action'
  | 'mismatch';

/** Kinds after which a fresh look and another try make sense. */
const TRANSIENT: ReadonlySet<FailureKind> = new Set(['unreachable', 'unknown', 'busy', 'conflict', 'mismatch']);

/** Kinds after which no other dataset of this catalogue can be written either. */
const CATALOGUE_WIDE: ReadonlySet<FailureKind> = new Set([
  'unreachable',
  'redirect',
  'denied',
  'not-ckan',
  'no-action',
  'busy',
]);

/** A failed request; its text holds neither token nor address with credentials. */
export class Failure extends Error {
  override name = 'Failure';
  constructor(
    readonly kind: FailureKind,
    /** What was asked: an action's name, or the download's path. */
    readonly request: string,
    /** What came back, shortened. */
    readonly detail: string,
    /** Milliseconds that the catalogue asked to wait. */
    readonly retryAfter = 0,
    /** Whether it is known to stay: a name that no server has, a certificate that is wrong. */
    readonly permanent = false,
  ) {
    super(`${request}: ${kind}: ${detail}`);
  }

  /** Whether it may go away by itself. */
  get transient(): boolean {
    return TRANSIENT.has(this.kind) && !this.permanent;
  }

  /** Whether it says something of the whole catalogue. */
  get catalogueWide(): boolean {
    return CATALOGUE_WIDE.has(this.kind);
  }
}
