import type { Content } from '../../ckan/content';
import { uploadName } from '../../ckan/download';
import {
  type Find,
  OWNED,
  STATE,
  canonical,
  extraOf,
  isChanging,
  isFilling,
  keyOf,
  ownedBy,
  ownedText,
} from '../../ckan/package';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import { downloadOf, pageOf } from '../desired/addresses';
import { dcatChecksum } from '../desired/dcat';
import type { Difference, FieldChange, ResourceChange, Site, Wanted, WantedResource } from '../target/types';

export const NOTHING: Difference = { fields: [], lists: null, resources: [], removals: [] };

/**
 * Compare a dataset as it stands with what it is to be: our own fields in canonical form, resources by our key,
 * bytes by our own `sha256` and size. CKAN's `hash` is never looked at: core leaves it empty, loaders overwrite it.
 * @param stale keys of files that are known not to be what the dataset says
 */
export function compare(
  site: Site,
  wanted: Wanted,
  present: CkanPackage,
  contents: (resource: WantedResource) => Content | null,
  find: Find,
  stale: ReadonlySet<string> = new Set(),
): Difference {
  const resources = wanted.resources.map((resource) =>
    compareResource(site, present, resource, contents(resource), find(present, resource.key), stale),
  );
  const kept = new Set(resources.flatMap((change) => change.present?.id ?? []));
  return {
    fields: changes(wanted.fields, present),
    lists: lists(wanted, present),
    resources: resources.filter((change) => change.fields.length > 0 || change.upload !== null),
    removals: present.resources.filter((resource) => keyOf(resource) !== undefined && !kept.has(resource.id)),
  };
}

/** Values by field, of changes. */
export function valuesOf(changes: FieldChange[]): Record<string, string> {
  return Object.fromEntries(changes.map(({ field, after }) => [field, after]));
}

/** Whether nothing is left to do. */
export function isNothing({ fields, lists: changed, resources, removals }: Difference): boolean {
  return fields.length === 0 && changed === null && resources.length === 0 && removals.length === 0;
}

function changes(wanted: Record<string, string>, present: Record<string, unknown>): FieldChange[] {
  return Object.entries(wanted).flatMap(([field, value]) => {
    const [before, after] = [canonical(present[field]), canonical(value)];
    return before === after ? [] : [{ field, before, after }];
  });
}

function compareResource(
  site: Site,
  dataset: CkanPackage,
  wanted: WantedResource,
  content: Content | null,
  present: CkanResource | undefined,
  stale: ReadonlySet<string>,
): ResourceChange {
  const right =
    content !== null &&
    !stale.has(wanted.key) &&
    present?.url_type === 'upload' &&
    present.sha256 === content.sha256 &&
    Number(present.size) === content.bytes;
  const address: Record<string, string> =
    present && site.plugins.has('dcat')
      ? {
          access_url: pageOf(site, dataset, present),
          download_url: downloadOf(site, dataset, present, uploadName(present, wanted.key)),
        }
      : {};
  const hash: Record<string, string> =
    content !== null && site.plugins.has('dcat') && site.tables !== 'site' ? dcatChecksum(content.sha256) : {};
  const proof: Record<string, string> = content === null ? {} : { sha256: content.sha256 };
  return {
    wanted,
    present,
    fields: changes({ ...wanted.fields, ...address, ...proof, ...hash }, present ?? {}),
    upload: right ? null : (content ?? 'unknown'),
  };
}

/**
 * Our tags and extras beside those of others; what we once put there and no longer want goes. What somebody had there
 * before us, just as we want it, stays theirs: we would take it away when we no longer want it.
 */
function lists(wanted: Wanted, present: CkanPackage): Difference['lists'] {
  const before = ownedBy(present);
  const has = new Set(present.tags.map((tag) => tag.name));
  const isRight = ([key, value]: [string, string]): boolean => canonical(extraOf(present, key)) === canonical(value);
  const ownTags = wanted.tags.filter((tag) => before.tags.includes(tag) || !has.has(tag));
  const ownExtras = Object.entries(wanted.extras).filter(
    (extra) => before.extras.includes(extra[0]) || !isRight(extra),
  );
  const state = isFilling(present) ? 'filling' : isChanging(present) ? 'changing' : 'shown';
  const ours = new Map(
    Object.entries({
      ...wanted.extras,
      [OWNED]: ownedText(
        ownTags,
        ownExtras.map(([key]) => key),
      ),
      [STATE]: state,
    }),
  );
  const gone = new Set(before.extras.filter((key) => !ours.has(key)));
  const tagsGone = new Set(before.tags.filter((tag) => !wanted.tags.includes(tag)));
  const right =
    [...ours].every(isRight) &&
    !present.extras.some((extra) => gone.has(extra.key)) &&
    wanted.tags.every((tag) => has.has(tag)) &&
    !present.tags.some((tag) => tagsGone.has(tag.name));
  if (right) return null;
  return {
    tags: [
      ...present.tags.filter((tag) => !tagsGone.has(tag.name)),
      ...wanted.tags.filter((tag) => !has.has(tag)).map((name) => ({ name })),
    ],
    extras: [
      ...present.extras.filter((extra) => !gone.has(extra.key) && !ours.has(extra.key)),
      ...[...ours].map(([key, value]) => ({ key, value })),
    ],
  };
}
