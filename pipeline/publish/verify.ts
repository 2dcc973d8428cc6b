import type { Actions } from '../ckan/action';
import { fingerprintOf } from '../ckan/connection';
import { downloadPath } from '../ckan/download';
import { Failure } from '../ckan/failure';
import type { CkanPackage, CkanResource } from '../ckan/package';

/** A file that was downloaded again and found to be ours. */
export interface Proof {
  key: string;
  id: string;
  url: string;
  bytes: number;
  sha256: string;
}

/**
 * Download a file and hold it against what it is to be: length, sha256, media type. Asked for at the configured address.
 * @param anonymous as the public, or with the token while the dataset is private
 * @throws Failure `untrue` when it is another file, or what the request itself ends with
 */
export async function verifyFile(actions: Actions, dataset: CkanPackage, resource: CkanResource, expected: { key: string; bytes: number; sha256: string; mediaType: string }, anonymous: boolean): Promise<Proof> {
  const path = downloadPath(dataset, resource);
  if (path === null) throw new Failure('untrue', expected.key, 'its file lies elsewhere');
  const { data, mediaType } = await actions.download(path, Math.max(expected.bytes, 1024) * 2, { anonymous });
  const { bytes, sha256 } = fingerprintOf(data);
  const wrong = bytes !== expected.bytes ? `${bytes} bytes, not ${expected.bytes}` : sha256 !== expected.sha256 ? `sha256 ${sha256}, not ${expected.sha256}` : mediaType !== expected.mediaType ? `${mediaType}, not ${expected.mediaType}` : undefined;
  if (wrong !== undefined) throw new Failure('untrue', expected.key, wrong);
  return { key: expected.key, id: resource.id, url: resource.url as string, bytes, sha256 };
}
