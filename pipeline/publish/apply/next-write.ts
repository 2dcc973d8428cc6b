import type { Write } from '../../ckan/types';
import { valuesOf } from '../plan/diff';
import type { Diff } from '../plan/types';

/** The next write: the dataset's own fields, and as many files as fit into one request, each with its fields. */
export function nextWrite({ fields, lists, resources }: Diff, limitMb: number): Write {
  let room = limitMb * 1024 * 1024;
  const parts: Write['resources'] = [];
  for (const { desired, current, fields: changed, upload } of resources) {
    if (upload === 'unknown') continue;
    if (upload && upload.bytes > room && parts.length > 0) break;
    room -= upload?.bytes ?? 0;
    const own = current ? {} : desired.fields;
    parts.push({
      current,
      key: desired.key,
      mediaType: desired.mediaType,
      upload,
      fields: {
        ...own,
        ...valuesOf(changed),
        ...(upload && { mimetype: desired.mediaType, format: desired.fields['format'] as string }),
      },
    });
  }
  return { fields: valuesOf(fields), lists, resources: parts, removals: [] };
}

/** Whether a write would do nothing. */
export function isEmpty({ fields, lists, resources }: Write): boolean {
  return Object.keys(fields).length + resources.length === 0 && lists === null;
}

/** What differs, by name. */
export function changedNames({ fields, lists, resources, removals }: Diff): string {
  return [
    ...fields.map(({ field }) => field),
    ...(lists ? ['tags, extras'] : []),
    ...resources.map(
      ({ desired, fields: changed }) => `${desired.key} (${changed.map(({ field }) => field).join(', ')})`,
    ),
    ...removals.map(({ id }) => id),
  ].join('; ');
}
