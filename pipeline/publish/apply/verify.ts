import type { Actions } from '../../ckan/action';
import { fingerprintOf } from '../../ckan/connection';
import { downloadPath } from '../../ckan/download';
import { Failure } from '../../ckan/failure';
import { showPackage } from '../../ckan/package';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import { isNoDiff } from '../plan/diff';
import type { Attempt, Proof } from './types';

/** What a downloaded file must be. */
interface ExpectedFile {
  key: string;
  bytes: number;
  sha256: string;
  mediaType: string;
}

/**
 * Download files and hold them against what was sent; with a public dataset as anybody, who must be shown the dataset too.
 * Where one is not what was sent, its key goes to the stale ones.
 * @param keys of the files that were sent
 * @param anonymous as the public, or with the token while the dataset is private
 * @throws Failure `conflict` or `mismatch` when something is to be done again
 */
export async function verify(
  { catalogue: { actions }, desired: { fields, find }, diffWith, progress }: Attempt,
  dataset: CkanPackage,
  keys: ReadonlySet<string>,
  anonymous: boolean,
): Promise<Proof[]> {
  const seen = anonymous && keys.size > 0 ? await showPackage(actions, fields.name, { anonymous }) : dataset;
  if (seen === null || !isNoDiff({ ...diffWith(seen), removals: [] }))
    throw new Failure('conflict', 'package_show', 'the public is shown something else');
  const proofs: Proof[] = [];
  for (const { key, mediaType } of fields.resources.filter((resource) => keys.has(resource.key))) {
    const resource = find(seen, key);
    if (!resource) throw new Failure('conflict', key, 'no such resource');
    const expected = { key, mediaType, sha256: String(resource.sha256), bytes: Number(resource.size) };
    try {
      proofs.push(await verifyFile(actions, seen, resource, expected, anonymous));
    } catch (error) {
      if (error instanceof Failure && error.kind === 'mismatch') progress.stale.add(key);
      throw error;
    }
  }
  return proofs;
}

/**
 * Download a file at the configured address and hold it against what it is to be: length, sha256, media type.
 * @throws Failure `mismatch` when it is another file, or what the request itself ends with
 */
async function verifyFile(
  actions: Actions,
  dataset: CkanPackage,
  resource: CkanResource,
  expected: ExpectedFile,
  anonymous: boolean,
): Promise<Proof> {
  const path = downloadPath(dataset, resource);
  if (path === null) throw new Failure('mismatch', expected.key, 'its file lies elsewhere');
  const { data, mediaType } = await actions.download(path, Math.max(expected.bytes, 1024) * 2, { anonymous });
  const { bytes, sha256 } = fingerprintOf(data);
  const wrong = mismatch({ key: expected.key, bytes, sha256, mediaType }, expected);
  if (wrong !== undefined) throw new Failure('mismatch', expected.key, wrong);
  return { key: expected.key, id: resource.id, url: resource.url as string, bytes, sha256 };
}

/** The first way in which a file is not what it is to be. */
function mismatch(found: ExpectedFile, expected: ExpectedFile): string | undefined {
  if (found.bytes !== expected.bytes) return `${found.bytes} bytes, not ${expected.bytes}`;
  if (found.sha256 !== expected.sha256) return `sha256 ${found.sha256}, not ${expected.sha256}`;
  if (found.mediaType !== expected.mediaType) return `${found.mediaType}, not ${expected.mediaType}`;
  return undefined;
}
