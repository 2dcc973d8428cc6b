import type { Actions } from '../../ckan/action';
import { fingerprintOf } from '../../ckan/connection';
import { downloadPath } from '../../ckan/download';
import { Failure } from '../../ckan/failure';
import { showPackage } from '../../ckan/package';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import { isNothing } from '../plan/diff';
import type { Catalogue, Difference, Wish } from '../target/types';

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
async function verifyFile(
  actions: Actions,
  dataset: CkanPackage,
  resource: CkanResource,
  expected: { key: string; bytes: number; sha256: string; mediaType: string },
  anonymous: boolean,
): Promise<Proof> {
  const path = downloadPath(dataset, resource);
  if (path === null) throw new Failure('untrue', expected.key, 'its file lies elsewhere');
  const { data, mediaType } = await actions.download(path, Math.max(expected.bytes, 1024) * 2, { anonymous });
  const { bytes, sha256 } = fingerprintOf(data);
  const wrong =
    bytes !== expected.bytes
      ? `${bytes} bytes, not ${expected.bytes}`
      : sha256 !== expected.sha256
        ? `sha256 ${sha256}, not ${expected.sha256}`
        : mediaType !== expected.mediaType
          ? `${mediaType}, not ${expected.mediaType}`
          : undefined;
  if (wrong !== undefined) throw new Failure('untrue', expected.key, wrong);
  return { key: expected.key, id: resource.id, url: resource.url as string, bytes, sha256 };
}

/**
 * Download the files that were sent; with a public dataset as anybody, who must be shown the dataset too.
 * @param look what in a dataset is not as it is to be
 * @param stale where the keys of files go that are not what was sent
 * @throws Failure `conflict` or `untrue` when something is to be done again
 */
export async function prove(
  catalogue: Catalogue,
  { wanted, find }: Wish,
  dataset: CkanPackage,
  look: (present: CkanPackage) => Difference,
  { uploaded, stale }: { uploaded: ReadonlySet<string>; stale: Set<string> },
  anonymous: boolean,
): Promise<Proof[]> {
  const { actions } = catalogue;
  const seen = anonymous && uploaded.size > 0 ? await showPackage(actions, wanted.name, { anonymous }) : dataset;
  if (seen === null || !isNothing({ ...look(seen), removals: [] }))
    throw new Failure('conflict', 'package_show', 'the public is shown something else');
  const proofs: Proof[] = [];
  for (const { key, mediaType } of wanted.resources.filter((resource) => uploaded.has(resource.key))) {
    const resource = find(seen, key);
    if (!resource) throw new Failure('conflict', key, 'no such resource');
    try {
      proofs.push(
        await verifyFile(
          actions,
          seen,
          resource,
          { key, mediaType, sha256: String(resource.sha256), bytes: Number(resource.size) },
          anonymous,
        ),
      );
    } catch (error) {
      if (error instanceof Failure && error.kind === 'untrue') stale.add(key);
      throw error;
    }
  }
  return proofs;
}
