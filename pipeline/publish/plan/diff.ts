import type { Content } from '../../ckan/content';
import { uploadName } from '../../ckan/download';
import {
  OWNED,
  STATE,
  canonical,
  extraOf,
  isChanging,
  isFilling,
  ownedBy,
  ownedText,
  resourceKey,
} from '../../ckan/package';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import type { Contents } from '../desired/contents';
import { dcatChecksum } from '../desired/dcat';
import type { DesiredDataset, DesiredFields, DesiredResource } from '../desired/types';
import { downloadUrl, pageUrl } from '../desired/urls';
import type { Site } from '../target/types';
import type { Diff, FieldChange, ResourceChange } from './types';

export const NO_DIFF: Diff = { fields: [], lists: null, resources: [], removals: [] };

/** What a dataset is compared with. */
export interface DesiredState {
  site: Site;
  desired: DesiredDataset;
  contents: Contents;
  /** Keys of files that are known not to be what the dataset says. */
  stale?: ReadonlySet<string>;
}

/**
 * Compare a dataset with its desired state: our own fields in canonical form, resources by our key, bytes by our own
 * `sha256` and size. CKAN's `hash` is never looked at: core leaves it empty, loaders overwrite it.
 */
export function diff(current: CkanPackage, state: DesiredState): Diff {
  const { fields, find } = state.desired;
  const resources = fields.resources.map((resource) =>
    diffResource(current, find(current, resource.key), resource, state),
  );
  const kept = new Set(resources.flatMap((change) => change.current?.id ?? []));
  return {
    fields: diffFields(fields.core, current),
    lists: diffLists(fields, current),
    resources: resources.filter((change) => change.fields.length > 0 || change.upload !== null),
    removals: current.resources.filter((resource) => resourceKey(resource) !== undefined && !kept.has(resource.id)),
  };
}

/** Values by field, of changes. */
export function valuesOf(changes: FieldChange[]): Record<string, string> {
  return Object.fromEntries(changes.map(({ field, after }) => [field, after]));
}

/** Whether nothing is left to do. */
export function isNoDiff({ fields, lists, resources, removals }: Diff): boolean {
  return fields.length === 0 && lists === null && resources.length === 0 && removals.length === 0;
}

function diffFields(desired: Record<string, string>, current: Record<string, unknown>): FieldChange[] {
  return Object.entries(desired).flatMap(([field, value]) => {
    const [before, after] = [canonical(current[field]), canonical(value)];
    return before === after ? [] : [{ field, before, after }];
  });
}

function diffResource(
  dataset: CkanPackage,
  current: CkanResource | undefined,
  desired: DesiredResource,
  { site, contents, stale }: DesiredState,
): ResourceChange {
  const content = contents.file(desired, dataset);
  const fields = {
    ...desired.fields,
    ...dcatUrls(site, dataset, current, desired.key),
    ...(content && { sha256: content.sha256, ...dcatHash(site, content) }),
  };
  const right = content !== null && !stale?.has(desired.key) && holds(current, content);
  return {
    desired,
    current,
    fields: diffFields(fields, current ?? {}),
    upload: right ? null : (content ?? 'unknown'),
  };
}

/** Whether a resource's own fields say that it has these bytes. */
function holds(current: CkanResource | undefined, { sha256, bytes }: Content): boolean {
  return current?.url_type === 'upload' && current.sha256 === sha256 && Number(current.size) === bytes;
}

/** The addresses that ckanext-dcat reads, of a resource that has them already. */
function dcatUrls(
  site: Site,
  dataset: CkanPackage,
  current: CkanResource | undefined,
  key: string,
): Record<string, string> {
  if (!current || !site.plugins.has('dcat')) return {};
  return {
    access_url: pageUrl(site, dataset, current),
    download_url: downloadUrl(site, dataset, current, uploadName(current, key)),
  };
}

/** The checksum that ckanext-dcat reads. A site that loads tables by itself keeps its own in the same field. */
function dcatHash(site: Site, { sha256 }: Content): Record<string, string> {
  return site.plugins.has('dcat') && site.tables !== 'site' ? dcatChecksum(sha256) : {};
}

/**
 * Our tags and extras beside those of others; what we once put there and no longer want goes. What somebody had there
 * before us, just as we want it, stays theirs: we would take it away when we no longer want it.
 * @returns null when all is right
 */
function diffLists({ tags: desiredTags, extras: desiredExtras }: DesiredFields, current: CkanPackage): Diff['lists'] {
  const before = ownedBy(current);
  const has = new Set(current.tags.map((tag) => tag.name));
  const isRight = ([key, value]: [string, string]): boolean => canonical(extraOf(current, key)) === canonical(value);
  const ownTags = desiredTags.filter((tag) => before.tags.includes(tag) || !has.has(tag));
  const ownExtras = Object.entries(desiredExtras)
    .filter(([key, value]) => before.extras.includes(key) || !isRight([key, value]))
    .map(([key]) => key);
  const ours = new Map(
    Object.entries({ ...desiredExtras, [OWNED]: ownedText(ownTags, ownExtras), [STATE]: stateOf(current) }),
  );
  const extrasGone = new Set(before.extras.filter((key) => !ours.has(key)));
  const tagsGone = new Set(before.tags.filter((tag) => !desiredTags.includes(tag)));
  const right =
    [...ours].every(isRight) &&
    !current.extras.some((extra) => extrasGone.has(extra.key)) &&
    desiredTags.every((tag) => has.has(tag)) &&
    !current.tags.some((tag) => tagsGone.has(tag.name));
  if (right) return null;
  return {
    tags: [
      ...current.tags.filter((tag) => !tagsGone.has(tag.name)),
      ...desiredTags.filter((tag) => !has.has(tag)).map((name) => ({ name })),
    ],
    extras: [
      ...current.extras.filter((extra) => !extrasGone.has(extra.key) && !ours.has(extra.key)),
      ...[...ours].map(([key, value]) => ({ key, value })),
    ],
  };
}

/** The state that a dataset's own mark says: one that has none is a dataset that everybody was shown. */
function stateOf(current: CkanPackage): 'filling' | 'changing' | 'shown' {
  if (isFilling(current)) return 'filling';
  return isChanging(current) ? 'changing' : 'shown';
}
