import { Failure } from './failure';
import type { CkanPackage, CkanResource } from './types';

type Json = Readonly<Record<string, unknown>>;

/** Longest address of a site that is one. */
const LONGEST_ADDRESS = 2048;

/** A site may be anything, and so may its answers: what has not the shape that CKAN gives is no answer of a CKAN's. */
function malformed(action: string, what: string): Failure {
  return new Failure('not-ckan', action, what);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of objects that each have a text under a key. @throws Failure */
export function namedList<Key extends string>(action: string, value: unknown, key: Key): Record<Key, string>[] {
  if (Array.isArray(value) && value.every((one) => isObject(one) && typeof one[key] === 'string'))
    return value as Record<Key, string>[];
  throw malformed(action, `no list of ${key}`);
}

/** A list of texts; others in it are passed over. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** An address of a site, without slashes at its end; empty where what is given is none. */
export function siteAddress(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return '';
  let end = value.length;
  while (end > 0 && value[end - 1] === '/') end--;
  return value.slice(0, end);
}

/**
 * A dataset as `package_show` gives it. Some catalogues leave out what is empty: lists that are not there are empty ones.
 * @throws Failure where it is no dataset
 */
export function asPackage(action: string, value: unknown): CkanPackage {
  if (!isObject(value) || typeof value['id'] !== 'string' || typeof value['name'] !== 'string')
    throw malformed(action, 'no dataset');
  const { extras = [], tags = [], resources = [], organization = null } = value;
  return {
    ...(value as unknown as CkanPackage),
    private: value['private'] === true,
    organization:
      isObject(organization) && typeof organization['name'] === 'string' ? { name: organization['name'] } : null,
    extras: pairs(action, extras),
    tags: namedList(action, tags, 'name'),
    resources: resourcesOf(action, resources),
  };
}

function pairs(action: string, value: unknown): CkanPackage['extras'] {
  return namedList(action, value, 'key').map((extra) => ({ ...extra, value: text((extra as Json)['value']) }));
}

function resourcesOf(action: string, value: unknown): CkanResource[] {
  return namedList(action, value, 'id').map((resource) => {
    const { url, url_type: type, size, odp_key: key, ...rest } = resource as Json;
    return {
      ...(rest as unknown as CkanResource),
      url: typeof url === 'string' ? url : null,
      url_type: typeof type === 'string' ? type : null,
      size: typeof size === 'number' ? size : null,
      ...(typeof key === 'string' && { odp_key: key }),
    };
  });
}

/** A value of an extra, which CKAN keeps as a text. */
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
