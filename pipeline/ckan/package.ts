import type { Actions, Reading } from './action';
import { asPackage, texts } from './shape';
import type { CkanPackage, CkanResource } from './types';

/** Our mark on a dataset, and our key of a resource. */
export const KEY = 'odp_key';

/** Which tags and extras of a dataset are ours, as JSON: what we no longer want can go, what others added stays. */
export const OWNED = 'odp_owned';

/**
 * `filling` until a new dataset is whole and shown; a dataset that its people hid later stays hidden. `changing` from
 * before the first file of a current dataset is replaced until all files are verified: CKAN replaces a file on disk before
 * its database commits, so after a killed run the database alone does not tell which bytes are served.
 */
export const STATE = 'odp_state';

/** Read a dataset by name; one that was deleted is as good as none. */
export async function showPackage(actions: Actions, name: string, reading?: Reading): Promise<CkanPackage | null> {
  const found = await actions.read<unknown>('package_show', { id: name }, reading);
  const dataset = found === null ? null : asPackage('package_show', found);
  return dataset?.state === 'deleted' ? null : dataset;
}

/** An extra's value. */
export function extraOf(found: CkanPackage, key: string): string | undefined {
  return found.extras.find((extra) => extra.key === key)?.value;
}

/** Whether it is a new dataset of ours that nobody has been shown yet. */
export function isFilling(found: CkanPackage): boolean {
  return found.private && extraOf(found, STATE) === 'filling';
}

/** Whether a publish began to replace files of it and did not come to its end. */
export function isChanging(found: CkanPackage): boolean {
  return extraOf(found, STATE) === 'changing';
}

/** A dataset's tags and extras with another state, or with none. */
export function inState(
  { tags, extras }: CkanPackage,
  state: string | undefined,
): Pick<CkanPackage, 'tags' | 'extras'> {
  return {
    tags,
    extras: [
      ...extras.filter(({ key }) => key !== STATE),
      ...(state === undefined ? [] : [{ key: STATE, value: state }]),
    ],
  };
}

/** Our key of a resource; one that was emptied is none. */
export function resourceKey(resource: CkanResource): string | undefined {
  return resource[KEY] || undefined;
}

/** What is ours among a dataset's tags and extras, as it stands under `odp_owned`. */
export function ownedText(tags: string[], extras: string[]): string {
  return JSON.stringify({ tags, extras: [...extras, OWNED, STATE].sort() });
}

/** Tags and extras that an earlier publish put there. */
export function ownedBy(found: CkanPackage): { tags: string[]; extras: string[] } {
  try {
    const owned = JSON.parse(extraOf(found, OWNED) ?? '') as { tags?: unknown; extras?: unknown };
    return { tags: texts(owned.tags), extras: texts(owned.extras) };
  } catch {
    return { tags: [], extras: [] };
  }
}

/** A field's text as CKAN keeps it: no value is the empty text, line ends are LF, ends are trimmed. */
export function canonical(value: unknown): string {
  // A field of CKAN's is a text, a number or a truth value.
  const scalar = (value ?? '') as string | number | boolean;
  return String(scalar).replace(/\r\n?/g, '\n').trim();
}

/** Find which current resource holds one of our files. */
export type FindResource = (dataset: CkanPackage, key: string) => CkanResource | undefined;

/**
 * By our key; or, since CKAN's own form for editing a resource drops the fields that it does not know, by the name under
 * which the file is downloaded.
 */
export const findResource: FindResource = ({ resources }, key) =>
  resources.find((resource) => resourceKey(resource) === key) ??
  resources.find(
    (resource) =>
      resourceKey(resource) === undefined &&
      resource.url_type === 'upload' &&
      resource.url?.endsWith(`/download/${key}`),
  );
/** A resource's file as we call it, or as it is downloaded. */
export function fileName(resource: CkanResource): string {
  return resourceKey(resource) ?? resource.url?.slice(resource.url.lastIndexOf('/') + 1) ?? resource.id;
}
