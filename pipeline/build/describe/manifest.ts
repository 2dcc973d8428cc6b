import * as path from 'node:path';
import { compare } from '../../issues/issue';
import { MEDIA_TYPES, type ManifestEntry } from '../../model/dist';

/** Make the manifest's entry of a file. */
export function manifestEntry(file: string, { bytes, sha256 }: { bytes: number; sha256: string }): ManifestEntry {
  const folder = path.posix.dirname(file);
  return {
    path: file,
    bytes,
    sha256,
    mediaType: mediaTypeOf(file),
    dataset: /^\d{6}_\w+$/.test(folder) ? folder : null,
  };
}

/** Make the manifest: every file but itself and the README, sorted by path. */
export function manifest(entries: ManifestEntry[]): { files: ManifestEntry[] } {
  return { files: [...entries].sort((a, b) => compare(a.path, b.path)) };
}

function mediaTypeOf(file: string): string {
  if (file.endsWith('.csv-metadata.json')) return MEDIA_TYPES['csv-metadata.json']?.mediaType as string;
  return MEDIA_TYPES[path.posix.extname(file).slice(1)]?.mediaType ?? 'application/octet-stream';
}
